package org.crampdiary.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The fields of a {@link Night}. A new field is declared here and is then asked and kept. */
public final class NightFields {

    public static final EntryField<Night, LocalDate> NIGHT = EntryField.day("night", Night::night);
    public static final EntryField<Night, NightStatus> STATUS =
            EntryField.code("status", NightStatus.class, Night::status);
    public static final EntryField<Night, Double> FLUID_ML =
            EntryField.number("fluidMl", 0, 10_000, Unit.ML, Night::fluidMl).word("fluid");
    public static final EntryField<Night, Double> ALCOHOL_UNITS =
            EntryField.number("alcoholUnits", 0, 30, Unit.UNITS, Night::alcoholUnits)
                    .word("alcohol");
    public static final EntryField<Night, Double> CAFFEINE_CUPS =
            EntryField.number("caffeineCups", 0, 20, Unit.CUPS, Night::caffeineCups)
                    .word("caffeine");
    public static final EntryField<Night, Double> SITTING_HOURS =
            EntryField.number("sittingHours", 0, 24, Unit.HOURS, Night::sittingHours)
                    .word("sitting");
    public static final EntryField<Night, List<Activity>> ACTIVITIES =
            EntryField.entries("activities", ActivityFields.SHAPE, Night::activities)
                    .word("activity")
                    .column("activity");
    public static final EntryField<Night, ComparedWithUsual> COMPARED_WITH_USUAL =
            EntryField.code("comparedWithUsual", ComparedWithUsual.class, Night::comparedWithUsual)
                    .word("compared");
    public static final EntryField<Night, Boolean> HEAT = EntryField.yesNo("heat", Night::heat);
    public static final EntryField<Night, Integer> STRESS =
            EntryField.scale("stress", 3, Night::stress);
    public static final EntryField<Night, List<Prevention>> PREVENTION =
            EntryField.codes("prevention", Prevention.class, Night::prevention);
    public static final EntryField<Night, Boolean> TIRED_BY_DAY =
            EntryField.yesNo("tiredByDay", Night::tiredByDay).word("tired");
    public static final EntryField<Night, Integer> INTERFERENCE =
            EntryField.scale("interference", 3, Night::interference);
    public static final EntryField<Night, Double> SLEEP_HOURS =
            EntryField.number("sleepHours", 0, 24, Unit.HOURS, Night::sleepHours).word("sleep");
    public static final EntryField<Night, Integer> SLEEP_DISTURBANCE =
            EntryField.scale("sleepDisturbance", 10, Night::sleepDisturbance).word("disturbance");
    public static final EntryField<Night, List<Symptom>> SYMPTOMS =
            EntryField.codes("symptoms", Symptom.class, Night::symptoms).column("symptom");
    public static final EntryField<Night, String> NOTE =
            EntryField.text("note", TextLimit.NOTE, Night::note);
    public static final EntryField<Night, Instant> SYMPTOMS_AT =
            EntryField.moment("symptomsAt", Night::symptomsAt);
    public static final EntryField<Night, Instant> UPDATED_AT =
            EntryField.moment("updatedAt", Night::updatedAt);

    /** In the order of the form and of what it shows afterwards. */
    public static final EntryShape<Night> SHAPE =
            EntryShape.of(
                    Night.class,
                    List.of(
                            NIGHT,
                            STATUS,
                            FLUID_ML,
                            ALCOHOL_UNITS,
                            CAFFEINE_CUPS,
                            SITTING_HOURS,
                            ACTIVITIES,
                            COMPARED_WITH_USUAL,
                            HEAT,
                            STRESS,
                            PREVENTION,
                            TIRED_BY_DAY,
                            INTERFERENCE,
                            SLEEP_HOURS,
                            SLEEP_DISTURBANCE,
                            SYMPTOMS,
                            NOTE,
                            SYMPTOMS_AT,
                            UPDATED_AT));

    /** What the program fills in by itself. */
    public static final Set<EntryField<Night, ?>> NOT_ANSWERED =
            Set.of(NIGHT, SYMPTOMS_AT, UPDATED_AT);

    private static final Set<EntryField<Night, ?>> ALWAYS_ASKED = Set.of(SYMPTOMS, NOTE);

    private static final Set<EntryField<Night, ?>> OF_THE_SLEEP =
            Set.of(SLEEP_HOURS, SLEEP_DISTURBANCE);

    private NightFields() {}

    /** What a person may choose to record or not: all of the day but danger signs and the note. */
    public static List<EntryField<Night, ?>> optional() {
        return ofTheDay().stream().filter(field -> !ALWAYS_ASKED.contains(field)).toList();
    }

    /** Of the optional ones what is recorded until the person chooses. */
    public static List<EntryField<Night, ?>> usual() {
        return List.of(FLUID_ML, ACTIVITIES, COMPARED_WITH_USUAL);
    }

    /** Whether it can be answered only after the night; everything else on the day before it. */
    public static boolean ofTheSleep(EntryField<Night, ?> field) {
        return OF_THE_SLEEP.contains(field);
    }

    /** What a person answers, in the order of the form. */
    public static List<EntryField<Night, ?>> answered() {
        return SHAPE.declared().stream().filter(field -> !NOT_ANSWERED.contains(field)).toList();
    }

    /** What the form of a night and its waking day asks, in its order; the note is the last. */
    public static List<EntryField<Night, ?>> ofTheDay() {
        return answered().stream().filter(field -> field != STATUS).toList();
    }
}
