package org.crampdiary.ui.parts.paper;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Night;
import org.crampdiary.settings.Recording;
import org.crampdiary.summary.PaperColumn;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.NumberInput;
import org.crampdiary.ui.parts.form.Draft;
import org.crampdiary.ui.parts.form.FormModel;

/** The nights that are typed from paper, fourteen of which are shown. For the FX thread. */
final class PaperFormModel implements FormModel<List<PaperNight>> {

    static final int SHOWN = 14;

    private final Messages messages;
    private final Clock clock;
    private final NavigableMap<LocalDate, PaperRow> rows = new TreeMap<>();
    private final ReadOnlyObjectWrapper<LocalDate> first;

    PaperFormModel(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        this.first = new ReadOnlyObjectWrapper<>(last().minusDays(SHOWN - 1));
    }

    /** The newest night that can be typed: that of the present morning, else last night. */
    private LocalDate last() {
        return Night.now(Clock.offset(clock, Duration.ofHours(-12)));
    }

    /** The first of the nights that are shown. */
    ReadOnlyObjectProperty<LocalDate> firstProperty() {
        return first.getReadOnlyProperty();
    }

    /** Shows earlier or later nights; those that are not over are never shown. */
    void move(int nights) {
        showFrom(first.get().plusDays(nights));
    }

    private void showFrom(LocalDate night) {
        LocalDate latest = last().minusDays(SHOWN - 1);
        first.set(night.isAfter(latest) ? latest : night);
    }

    /** Whether a night is over, or its morning has come. */
    boolean canBeTyped(LocalDate night) {
        return !night.isAfter(last());
    }

    PaperRow row(LocalDate night) {
        return rows.computeIfAbsent(night, PaperRow::new);
    }

    /** What belongs to the cramps, what the person records, and what else is typed already. */
    List<PaperColumn> columns(Recording recording) {
        return PaperColumn.ALL.stream()
                .filter(column ->
                        column.neededBy(recording::asks)
                                || typed().stream().anyMatch(row -> !row.text(column).isEmpty()))
                .toList();
    }

    private List<PaperRow> typed() {
        return rows.values().stream().filter(row -> !row.isEmpty()).toList();
    }

    @Override
    public boolean edited() {
        return !typed().isEmpty();
    }

    @Override
    public String toDraft() {
        Draft draft = new Draft();
        for (PaperRow row : typed()) {
            for (PaperColumn column : PaperColumn.ALL) {
                String text = kept(column, row.cell(column).textProperty().get());
                draft.put(draftKey(row.night(), column), text.isEmpty() ? null : (Object) text);
            }
        }
        return draft.text();
    }

    private static String draftKey(LocalDate night, PaperColumn column) {
        return night + "." + column.id().toUpperCase(Locale.ROOT);
    }

    @Override
    public void restore(String text) {
        Draft draft = Draft.read(text);
        rows.clear();
        for (LocalDate night : draft.nights()) {
            for (PaperColumn column : PaperColumn.ALL) {
                String kept = draft.textOf(draftKey(night, column));
                row(night).cell(column).textProperty().set(typed(column, kept));
            }
        }
    }

    /** As a form keeps what is typed: the person may count in another unit the next time. */
    private String kept(PaperColumn column, String typed) {
        return input(column)
                .map(input -> {
                    input.textProperty().set(typed);
                    return input.draft();
                })
                .orElse(typed);
    }

    private String typed(PaperColumn column, String kept) {
        return input(column)
                .map(input -> {
                    input.restore(kept);
                    return input.textProperty().get();
                })
                .orElse(kept);
    }

    private Optional<NumberInput> input(PaperColumn column) {
        if (column.field() == null || !(column.field().kind() instanceof FieldKind.Decimal range)) {
            return Optional.empty();
        }
        NumberInput input = new NumberInput(range);
        input.typedIn(messages);
        return Optional.of(input);
    }

    @Override
    public Optional<List<PaperNight>> validated() {
        List<PaperNight> nights = new ArrayList<>();
        Optional<PaperRow> wrong = Optional.empty();
        for (PaperRow row : typed()) {
            PaperNight night = new PaperReading(row, messages, clock).night();
            if (night != null) {
                nights.add(night);
            } else if (wrong.isEmpty()) {
                wrong = Optional.of(row);
            }
        }
        wrong.ifPresent(row -> bringIntoSight(row.night()));
        return wrong.isPresent() ? Optional.empty() : Optional.of(nights);
    }

    private void bringIntoSight(LocalDate night) {
        if (night.isBefore(first.get()) || !night.isBefore(first.get().plusDays(SHOWN))) {
            showFrom(night);
        }
    }
}
