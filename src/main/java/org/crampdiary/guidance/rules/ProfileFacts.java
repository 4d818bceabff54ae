package org.crampdiary.guidance.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.crampdiary.guidance.Recent;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Profile;

/** What a profile says of the person; what was never answered counts as no. */
final class ProfileFacts {

    private static final int MEDICINE_NIGHTS = 28;

    private ProfileFacts() {}

    /** Pregnant, or gave birth in the last six weeks. */
    static boolean pregnant(Profile profile) {
        return profile.pregnant() == Pregnancy.YES || profile.pregnant() == Pregnancy.RECENTLY;
    }

    /** What makes a single sign of a clot urgent: pregnancy, cancer, oestrogen or raloxifene. */
    static boolean clotRisk(Recent recent) {
        return pregnant(recent.profile())
                || has(recent.profile(), Condition.CANCER)
                || !active(recent, MedicineClass.OESTROGEN).isEmpty()
                || !active(recent, MedicineClass.RALOXIFENE).isEmpty();
    }

    /** Whether one of {@code medicines} was begun on {@code day} or later, or nobody knows when. */
    static boolean anyBegunSince(LocalDate day, List<Medicine> medicines) {
        return medicines.stream()
                .map(Medicine::start)
                .anyMatch(start -> start == null || !start.isBefore(day));
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
        NightRange window = NightRange.ending(recent.asOf(), MEDICINE_NIGHTS);
        return medicines == null
                ? List.of()
                : medicines.stream()
                        .filter(medicine -> medicine.group() != null && medicine.activeIn(window))
                        .filter(wanted)
                        .toList();
    }
}
