package org.crampdiary.guidance.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.crampdiary.guidance.Recent;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Profile;
import org.jspecify.annotations.Nullable;

/** What a diary says of the person; what was never answered counts as no. */
final class ProfileFacts {

    private static final int NIGHTS = 28;
    private static final double LONG_JOURNEY_MINUTES = 240;
    private static final List<Condition> CLOT_CONDITIONS =
            List.of(Condition.CANCER, Condition.EARLIER_CLOT);
    private static final List<MedicineClass> CLOT_MEDICINES =
            List.of(MedicineClass.OESTROGEN, MedicineClass.RALOXIFENE);

    private ProfileFacts() {}

    /** Pregnant, or gave birth in the last six weeks. */
    static boolean pregnant(Profile profile) {
        return profile.pregnant() == Pregnancy.YES || profile.pregnant() == Pregnancy.RECENTLY;
    }

    /**
     * What makes a single sign of a clot urgent, in words: pregnancy, cancer, an earlier clot,
     * oestrogen or raloxifene, or a long journey in the last 28 nights.
     */
    static List<Object> clotRisks(Recent recent) {
        List<Object> risks = new ArrayList<>();
        if (pregnant(recent.profile())) {
            risks.add(Phrase.of("rule.G02.pregnant"));
        }
        CLOT_CONDITIONS.stream()
                .filter(condition -> has(recent.profile(), condition))
                .forEach(risks::add);
        CLOT_MEDICINES.stream()
                .filter(group -> !active(recent, group).isEmpty())
                .forEach(risks::add);
        if (recent.last(NIGHTS).list().stream().anyMatch(ProfileFacts::longJourney)) {
            risks.add(Phrase.of("rule.G02.journey"));
        }
        return risks;
    }

    /** One journey of at least four hours, or nobody knows how long. */
    private static boolean longJourney(NightEntries entries) {
        List<Activity> activities = entries.record().activities();
        return activities != null
                && activities.stream()
                        .filter(activity -> activity.type() == ActivityType.TRAVEL)
                        .map(Activity::minutes)
                        .anyMatch(minutes -> minutes == null || minutes >= LONG_JOURNEY_MINUTES);
    }

    /** Whether one of {@code medicines} was begun on {@code day} or later, or nobody knows when. */
    static boolean anyBegunSince(LocalDate day, List<Medicine> medicines) {
        return medicines.stream()
                .map(Medicine::start)
                .anyMatch(start -> start == null || !start.isBefore(day));
    }

    /** The last day, if it is over: nobody is told to keep taking what has been stopped. */
    static @Nullable LocalDate stopped(Recent recent, Medicine medicine) {
        LocalDate end = medicine.end();
        return end != null && end.isBefore(recent.asOf()) ? end : null;
    }

    static boolean has(Profile profile, Condition condition) {
        List<Condition> conditions = profile.conditions();
        return conditions != null && conditions.contains(condition);
    }

    static List<Medicine> active(Recent recent, MedicineClass group) {
        return active(recent, medicine -> medicine.group() == group);
    }

    /** The medicines of a known class, active in the last 28 nights, that are {@code wanted}. */
    static List<Medicine> active(Recent recent, Predicate<Medicine> wanted) {
        List<Medicine> medicines = recent.profile().medicines();
        NightRange window = NightRange.ending(recent.asOf(), NIGHTS);
        return medicines == null
                ? List.of()
                : medicines.stream()
                        .filter(medicine -> medicine.group() != null && medicine.activeIn(window))
                        .filter(wanted)
                        .toList();
    }
}
