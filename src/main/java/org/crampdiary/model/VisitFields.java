package org.crampdiary.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The fields of a {@link Visit}. */
public final class VisitFields {

    public static final EntryField<Visit, String> ID =
            EntryField.text("id", TextLimit.ID, Visit::id);
    public static final EntryField<Visit, LocalDate> DATE = EntryField.day("date", Visit::date);
    public static final EntryField<Visit, String> WITH =
            EntryField.text("with", TextLimit.NAME, Visit::with).column("provider");
    public static final EntryField<Visit, List<RuleId>> DISCUSSED =
            EntryField.<Visit, RuleId>codes("discussed", RuleId.class, Visit::discussed)
                    .column("rule");
    public static final EntryField<Visit, Integer> REST_NIGHTS =
            EntryField.whole("restNights", 0, 365, Unit.DAYS, Visit::restNights).word("rest");
    public static final EntryField<Visit, String> OUTCOME =
            EntryField.text("outcome", TextLimit.NOTE, Visit::outcome);
    public static final EntryField<Visit, Instant> UPDATED_AT =
            EntryField.moment("updatedAt", Visit::updatedAt);

    public static final EntryShape<Visit> SHAPE =
            EntryShape.of(
                    Visit.class,
                    List.of(ID, DATE, WITH, DISCUSSED, REST_NIGHTS, OUTCOME, UPDATED_AT));

    private VisitFields() {}
}
