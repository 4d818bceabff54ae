package org.crampdiary.ui.parts.experiment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.TextLimit;
import org.crampdiary.ui.kit.input.DateInput;
import org.crampdiary.ui.kit.input.TextInput;
import org.crampdiary.ui.parts.form.Draft;
import org.crampdiary.ui.parts.form.FormModel;
import org.crampdiary.ui.parts.form.TextAnswer;
import org.jspecify.annotations.Nullable;

/**
 * An experiment while it is being written down. Nothing is saved before all of it is right. For the
 * FX thread.
 */
public final class ExperimentFormModel implements FormModel<Experiment> {

    /** How long each way: two, three or four weeks. */
    private static final List<Integer> LENGTHS = List.of(14, 21, 28);

    private static final int USUAL_LENGTH = 21;
    private static final int FUTURE_DAYS = 28;

    private final Clock clock;
    private final Experiment loaded;
    private final TextInput change = new TextInput();
    private final DateInput start = new DateInput();
    private final ObjectProperty<@Nullable Integer> nights = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Phrase> nightsError =
            new ReadOnlyObjectWrapper<>();
    private final String opened;

    /** A new experiment; the night that comes, or the one of this evening, is its first. */
    public ExperimentFormModel(Clock clock) {
        this(
                clock,
                new Experiment(
                        UUID.randomUUID().toString(),
                        "",
                        LocalDate.now(clock),
                        USUAL_LENGTH,
                        null));
    }

    /** An existing experiment, to be changed. */
    public ExperimentFormModel(Clock clock, Experiment experiment) {
        this.clock = clock;
        this.loaded = experiment;
        change.textProperty().set(experiment.change());
        start.set(experiment.start());
        nights.set(experiment.nights());
        nights.subscribe(_ -> nightsError.set(null));
        opened = toDraft();
    }

    /** The lengths to choose from, and the one that it has from elsewhere. */
    List<Integer> lengths() {
        return Stream.concat(LENGTHS.stream(), Stream.of(loaded.nights()))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Optional<Experiment> validated() {
        boolean right = validateChange();
        right &= validateStart();
        LocalDate first = start.value();
        Integer length = nights.get();
        nightsError.set(length == null ? Phrase.of("question.length-needed") : null);
        return right && first != null && length != null
                ? Optional.of(written(first, length))
                : Optional.empty();
    }

    private boolean validateChange() {
        String typed = change.textProperty().get();
        if (typed.isBlank()) {
            return change.mark(Phrase.of("question.change-needed"));
        }
        return change.mark(
                typed.equals(loaded.change()) ? null : TextAnswer.tooLong(TextLimit.NAME, typed));
    }

    /** Whether the start is a date near enough; marks it when it is not. */
    boolean validateStart() {
        LocalDate day = start.value();
        LocalDate today = LocalDate.now(clock);
        if (day == null) {
            return start.mark(Phrase.of("question.start-needed"));
        }
        if (day.equals(loaded.start())) {
            return true;
        }
        LocalDate earliest = today.minusYears(1);
        LocalDate latest = today.plusDays(FUTURE_DAYS);
        if (day.isBefore(earliest)) {
            return start.mark(Phrase.of("question.start-early", earliest));
        }
        if (day.isAfter(latest)) {
            return start.mark(Phrase.of("question.start-late", latest));
        }
        return true;
    }

    private Experiment written(LocalDate first, int length) {
        String typed = change.textProperty().get();
        return new Experiment(
                loaded.id(),
                typed.equals(loaded.change()) ? typed : typed.strip(),
                first,
                length,
                endedOn(first, length));
    }

    /** An end that does not lie within other nights is an end of something else. */
    private @Nullable LocalDate endedOn(LocalDate first, int length) {
        LocalDate ended = loaded.endedOn();
        boolean sameNights = first.equals(loaded.start()) && length == loaded.nights();
        if (ended == null || sameNights) {
            return ended;
        }
        boolean within = ended.isAfter(first) && ended.isBefore(first.plusDays(length));
        return within ? ended : null;
    }

    /** What the nights would be as far as it is written; null while start or length are missing. */
    @Nullable Experiment sketched() {
        LocalDate first = start.value();
        Integer length = nights.get();
        return first == null || length == null
                ? null
                : new Experiment(loaded.id(), "", first, length, null);
    }

    @Override
    public boolean edited() {
        return !toDraft().equals(opened);
    }

    @Override
    public String toDraft() {
        Draft draft = new Draft();
        draft.put("change", change.textProperty().get());
        draft.put("start", start.textProperty().get());
        draft.put("nights", Objects.toString(nights.get(), ""));
        return draft.text();
    }

    @Override
    public void restore(String text) {
        Draft draft = Draft.read(text);
        draft.text("change", change.textProperty());
        draft.text("start", start.textProperty());
        nights.set(draft.number("nights"));
        if (!lengths().contains(nights.get())) {
            nights.set(null);
        }
    }

    /** What the person does differently. */
    public TextInput change() {
        return change;
    }

    /** The first night with the change. */
    DateInput start() {
        return start;
    }

    /** The number of nights each way, one of {@link #lengths}. */
    ObjectProperty<@Nullable Integer> nightsProperty() {
        return nights;
    }

    ReadOnlyObjectProperty<@Nullable Phrase> nightsErrorProperty() {
        return nightsError.getReadOnlyProperty();
    }
}
