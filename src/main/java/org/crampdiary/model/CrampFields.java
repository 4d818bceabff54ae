package org.crampdiary.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** The fields of a {@link Cramp}. */
public final class CrampFields {

    /** The duration of a cramp that is only known to be over ten minutes, as it is recorded. */
    public static final int OVER_TEN_MINUTES_SECONDS = 601;

    public static final EntryField<Cramp, String> ID =
            EntryField.text("id", TextLimit.ID, Cramp::id);
    public static final EntryField<Cramp, LocalDate> NIGHT = EntryField.day("night", Cramp::night);
    public static final EntryField<Cramp, OffsetDateTime> START =
            EntryField.time("start", Cramp::start);
    public static final EntryField<Cramp, ZoneId> ZONE = EntryField.zone("zone", Cramp::zone);
    public static final EntryField<Cramp, Double> DURATION_SECONDS =
            EntryField.number("durationSeconds", 1, 86_400, Unit.SECONDS, Cramp::durationSeconds)
                    .word("duration");
    public static final EntryField<Cramp, Boolean> ONGOING =
            EntryField.yesNo("ongoing", Cramp::ongoing);
    public static final EntryField<Cramp, Integer> SEVERITY =
            EntryField.scale("severity", 10, Cramp::severity);
    public static final EntryField<Cramp, List<Site>> SITES =
            EntryField.entries("sites", SiteFields.SHAPE, Cramp::sites).column("site");
    public static final EntryField<Cramp, CrampContext> CONTEXT =
            EntryField.code("context", CrampContext.class, Cramp::context);
    public static final EntryField<Cramp, Boolean> WOKE = EntryField.yesNo("woke", Cramp::woke);
    public static final EntryField<Cramp, Double> MINUTES_TO_RESLEEP =
            EntryField.number("minutesToResleep", 0, 600, Unit.MINUTES, Cramp::minutesToResleep)
                    .word("resleep");
    public static final EntryField<Cramp, Double> SORENESS_HOURS =
            EntryField.number("sorenessHours", 0, 168, Unit.HOURS, Cramp::sorenessHours)
                    .word("soreness");
    public static final EntryField<Cramp, List<Symptom>> SYMPTOMS =
            EntryField.codes("symptoms", Symptom.class, Cramp::symptoms).column("symptom");
    public static final EntryField<Cramp, List<RemedyUse>> REMEDIES =
            EntryField.entries("remedies", RemedyUseFields.SHAPE, Cramp::remedies).column("remedy");
    public static final EntryField<Cramp, String> NOTE =
            EntryField.text("note", TextLimit.NOTE, Cramp::note);
    public static final EntryField<Cramp, Instant> SYMPTOMS_AT =
            EntryField.moment("symptomsAt", Cramp::symptomsAt);
    public static final EntryField<Cramp, Instant> UPDATED_AT =
            EntryField.moment("updatedAt", Cramp::updatedAt);
    public static final EntryField<Cramp, Instant> DELETED_AT =
            EntryField.moment("deletedAt", Cramp::deletedAt);

    /** In the order of the form, the most telling ones first. */
    public static final EntryShape<Cramp> SHAPE =
            EntryShape.of(
                    Cramp.class,
                    List.of(
                            ID,
                            NIGHT,
                            START,
                            ZONE,
                            DURATION_SECONDS,
                            ONGOING,
                            SEVERITY,
                            SITES,
                            WOKE,
                            REMEDIES,
                            SYMPTOMS,
                            CONTEXT,
                            MINUTES_TO_RESLEEP,
                            SORENESS_HOURS,
                            NOTE,
                            SYMPTOMS_AT,
                            UPDATED_AT,
                            DELETED_AT));

    private CrampFields() {}
}
