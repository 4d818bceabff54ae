package org.crampdiary.ui.parts.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.TextLimit;
import org.crampdiary.model.Visit;
import org.crampdiary.model.VisitFields;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.DateInput;
import org.crampdiary.ui.kit.input.NumberInput;
import org.crampdiary.ui.parts.form.DayAnswer;
import org.crampdiary.ui.parts.form.EntryFormModel;
import org.crampdiary.ui.parts.form.TextAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A visit while it is being written down. Nothing is saved before all of it is right. For the FX
 * thread.
 */
public final class VisitFormModel extends EntryFormModel<Visit> {

    private final DayAnswer day;
    private final TickedRules discussed = new TickedRules();
    private final ReplyAnswer reply;
    private final ReadOnlyObjectWrapper<@Nullable Phrase> rests = new ReadOnlyObjectWrapper<>();

    /** A visit of today, at which {@code ticked} were discussed. */
    public VisitFormModel(Messages messages, Clock clock, Set<RuleId> ticked) {
        this(messages, clock, blank(clock), ticked);
    }

    /** An existing visit, to be changed. */
    public VisitFormModel(Messages messages, Clock clock, Visit visit) {
        this(messages, clock, visit, Set.of());
    }

    private VisitFormModel(Messages messages, Clock clock, Visit visit, Set<RuleId> ticked) {
        super(VisitFields.SHAPE, visit);
        day = own(VisitFields.DATE, new DayAnswer(new DateInput(), date -> wrong(date, clock)));
        own(VisitFields.WITH, TextAnswer.stripped(TextLimit.NAME));
        own(VisitFields.DISCUSSED, discussed).tick(ticked);
        reply = own(VisitFields.OUTCOME, new ReplyAnswer(messages));
        ask(asked());
        date().textProperty().subscribe(_ -> showRest());
        restNights().textProperty().subscribe(_ -> showRest());
    }

    private static @Nullable Phrase wrong(@Nullable LocalDate date, Clock clock) {
        if (date == null) {
            return Phrase.of("visit.date-needed");
        }
        return date.isAfter(LocalDate.now(clock)) ? Phrase.of("visit.date-future") : null;
    }

    private static Visit blank(Clock clock) {
        return new Visit(
                UUID.randomUUID().toString(), LocalDate.now(clock), null, null, null, null, null);
    }

    /** In the order of the form. */
    public static List<EntryField<Visit, ?>> asked() {
        return VisitFields.SHAPE.declared().stream()
                .filter(field -> field != VisitFields.ID && field != VisitFields.UPDATED_AT)
                .toList();
    }

    /** Whether the date is one that has come; marks it when it is not. */
    boolean validateDate() {
        return day.validate();
    }

    private void showRest() {
        LocalDate date = day.value();
        boolean empty = restNights().textProperty().get().isBlank();
        Integer nights = empty ? (Integer) Visit.DEFAULT_REST_NIGHTS : restNights().wholeValue();
        rests.set(date == null || nights == null ? null : rest(date, nights));
    }

    private static Phrase rest(LocalDate day, int nights) {
        return nights == 0
                ? Phrase.of("visit.rests-not")
                : Phrase.of("visit.rests", day.plusDays(nights));
    }

    /** The id of the visit in the diary, once it is saved. */
    String id() {
        return recorded().id();
    }

    DateInput date() {
        return day.input();
    }

    /** What is talked about. */
    TickedRules discussed() {
        return discussed;
    }

    /** What was agreed, and when to come back. */
    ReplyAnswer reply() {
        return reply;
    }

    NumberInput restNights() {
        return number(VisitFields.REST_NIGHTS);
    }

    /** Until when what was discussed may rest; null while date or nights are not right. */
    public ReadOnlyObjectProperty<@Nullable Phrase> restsProperty() {
        return rests.getReadOnlyProperty();
    }
}
