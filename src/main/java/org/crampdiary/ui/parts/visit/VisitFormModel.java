package org.crampdiary.ui.parts.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.crampdiary.model.Coded;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.TextLimit;
import org.crampdiary.model.Visit;
import org.crampdiary.model.VisitFields;
import org.crampdiary.ui.kit.input.DateInput;
import org.crampdiary.ui.kit.input.NumberInput;
import org.crampdiary.ui.parts.form.Draft;
import org.crampdiary.ui.parts.form.FormModel;
import org.jspecify.annotations.Nullable;

/**
 * A visit while it is being written down. Nothing is saved before all of it is right. For the FX
 * thread.
 */
public final class VisitFormModel implements FormModel<Visit> {

    private final Clock clock;
    private final Visit loaded;
    private final DateInput date = new DateInput();
    private final StringProperty with = new SimpleStringProperty(this, "with", "");
    private final ReadOnlyObjectWrapper<@Nullable Phrase> withError = new ReadOnlyObjectWrapper<>();
    private final Map<RuleId, BooleanProperty> discussed = new EnumMap<>(RuleId.class);
    private final NumberInput restNights = new NumberInput(VisitFields.REST_NIGHTS.range());
    private final ReadOnlyObjectWrapper<@Nullable Phrase> rests = new ReadOnlyObjectWrapper<>();
    private final StringProperty outcome = new SimpleStringProperty(this, "outcome", "");
    private final ReadOnlyObjectWrapper<@Nullable Phrase> outcomeError =
            new ReadOnlyObjectWrapper<>();
    private final String opened;

    /** A visit of today, at which {@code ticked} were discussed. */
    public VisitFormModel(Clock clock, Set<RuleId> ticked) {
        this(clock, blank(clock), ticked);
    }

    /** An existing visit, to be changed. */
    public VisitFormModel(Clock clock, Visit visit) {
        this(clock, visit, Set.of());
    }

    private VisitFormModel(Clock clock, Visit visit, Set<RuleId> ticked) {
        this.clock = clock;
        this.loaded = visit;
        for (RuleId rule : RuleId.values()) {
            discussed.put(
                    rule,
                    new SimpleBooleanProperty(visit.discussed(rule) || ticked.contains(rule)));
        }
        date.set(visit.date());
        with.set(Objects.requireNonNullElse(visit.with(), ""));
        restNights.set(visit.restNights());
        outcome.set(Objects.requireNonNullElse(visit.outcome(), ""));
        with.subscribe(() -> withError.set(null));
        outcome.subscribe(() -> outcomeError.set(null));
        date.textProperty().subscribe(_ -> showRest());
        restNights.textProperty().subscribe(_ -> showRest());
        opened = toDraft();
    }

    private static Visit blank(Clock clock) {
        return new Visit(
                UUID.randomUUID().toString(), LocalDate.now(clock), null, null, null, null, null);
    }

    @Override
    public Optional<Visit> validated() {
        boolean right = validateDate();
        right &= fits(TextLimit.NAME, with, withError);
        right &= restNights.validate();
        right &= fits(TextLimit.NOTE, outcome, outcomeError);
        LocalDate day = date.value();
        return right && day != null ? Optional.of(written(day)) : Optional.empty();
    }

    /** Whether the date is one that has come; marks it when it is not. */
    public boolean validateDate() {
        LocalDate day = date.value();
        if (day == null) {
            date.refuse(Phrase.of("visit.date-needed"));
            return false;
        }
        if (day.isAfter(LocalDate.now(clock))) {
            date.refuse(Phrase.of("visit.date-future"));
            return false;
        }
        return true;
    }

    private static boolean fits(
            TextLimit limit, StringProperty text, ReadOnlyObjectWrapper<@Nullable Phrase> error) {
        boolean fits = limit.allows(text.get());
        error.set(fits ? null : Phrase.of("field.too-long", limit.max()));
        return fits;
    }

    private Visit written(LocalDate day) {
        return new Visit(
                loaded.id(),
                day,
                written(with, loaded.with()),
                writtenDiscussed(),
                restNights.wholeValue(),
                written(outcome, loaded.outcome()),
                loaded.updatedAt());
    }

    /** What was not touched stays exactly as it was. */
    private static @Nullable String written(StringProperty text, @Nullable String before) {
        if (text.get().equals(Objects.requireNonNullElse(before, ""))) {
            return before;
        }
        String typed = text.get().strip();
        return typed.isEmpty() ? null : typed;
    }

    private @Nullable List<RuleId> writtenDiscussed() {
        List<RuleId> before = loaded.discussed();
        Set<RuleId> now = Set.copyOf(ticked());
        if (before == null) {
            return now.isEmpty() ? null : ticked();
        }
        return now.equals(Set.copyOf(before)) ? before : ticked();
    }

    /** What is ticked, in order. */
    List<RuleId> ticked() {
        return discussed.entrySet().stream()
                .filter(entry -> entry.getValue().get())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Ticks these beside what is ticked already. */
    public void tick(Set<RuleId> rules) {
        rules.forEach(rule -> discussedProperty(rule).set(true));
    }

    private void showRest() {
        LocalDate day = date.value();
        boolean empty = restNights.textProperty().get().isBlank();
        Integer nights = empty ? (Integer) Visit.DEFAULT_REST_NIGHTS : restNights.wholeValue();
        rests.set(day == null || nights == null ? null : rest(day, nights));
    }

    private static Phrase rest(LocalDate day, int nights) {
        return nights == 0
                ? Phrase.of("visit.rests-not")
                : Phrase.of("visit.rests", day.plusDays(nights));
    }

    @Override
    public boolean edited() {
        return !toDraft().equals(opened);
    }

    @Override
    public String toDraft() {
        Draft draft = new Draft();
        draft.put("date", date.textProperty().get());
        draft.put("with", with.get());
        draft.put("discussed", ticked());
        draft.put("rest", restNights);
        draft.put("outcome", outcome.get());
        return draft.text();
    }

    @Override
    public void restore(String text) {
        Draft draft = Draft.read(text);
        draft.text("date", date.textProperty());
        draft.text("with", with);
        discussed.values().forEach(ticked -> ticked.set(false));
        draft.parts("discussed", ",")
                .forEach(
                        code -> Coded.of(RuleId.class, code).ifPresent(rule -> tick(Set.of(rule))));
        draft.into("rest", restNights);
        draft.text("outcome", outcome);
    }

    /** The id of the visit in the diary, once it is saved. */
    String id() {
        return loaded.id();
    }

    public DateInput date() {
        return date;
    }

    public StringProperty withProperty() {
        return with;
    }

    public ReadOnlyObjectProperty<@Nullable Phrase> withErrorProperty() {
        return withError.getReadOnlyProperty();
    }

    /** Whether this was talked about. */
    public BooleanProperty discussedProperty(RuleId rule) {
        return Objects.requireNonNull(discussed.get(rule));
    }

    public NumberInput restNights() {
        return restNights;
    }

    /** Until when what was discussed may rest; null while date or nights are not right. */
    public ReadOnlyObjectProperty<@Nullable Phrase> restsProperty() {
        return rests.getReadOnlyProperty();
    }

    public StringProperty outcomeProperty() {
        return outcome;
    }

    public ReadOnlyObjectProperty<@Nullable Phrase> outcomeErrorProperty() {
        return outcomeError.getReadOnlyProperty();
    }
}
