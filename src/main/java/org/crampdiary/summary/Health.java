package org.crampdiary.summary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Medicines and conditions. Null means never asked, which differs from none.
 *
 * @param medicines those taken in the period, the latest begun first
 */
public record Health(
        @Nullable Listed<Medicine> medicines,
        @Nullable List<Condition> conditions,
        @Nullable Pregnancy pregnant) {

    private static final int MEDICINES = 8;

    static Health of(Profile profile, NightRange range) {
        List<Medicine> all = profile.medicines();
        return new Health(
                all == null ? null : Listed.first(MEDICINES, taken(all, range)),
                profile.conditions(),
                profile.pregnant());
    }

    private static List<Medicine> taken(List<Medicine> all, NightRange range) {
        Comparator<@Nullable LocalDate> latestFirst =
                Comparator.nullsLast(Comparator.reverseOrder());
        return all.stream()
                .filter(medicine -> medicine.activeIn(range))
                .sorted(Comparator.comparing(Medicine::start, latestFirst))
                .toList();
    }
}
