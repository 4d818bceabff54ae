package org.crampdiary.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.NightRange;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.trends.Trends;
import org.jspecify.annotations.Nullable;

/**
 * The part of a period since a medicine was begun or stopped beside the part before it. Counts,
 * never a cause.
 *
 * @param begun whether it was begun; else it was stopped
 * @param day the first with the medicine, or the first without it; inside the period and not its
 *     first night
 */
public record MedicineChange(
        Medicine medicine, boolean begun, LocalDate day, TrendSummary since, TrendSummary before) {

    /** One for each of {@code medicines} that was begun or stopped, in their order. */
    static List<MedicineChange> of(Diary diary, NightRange range, List<Medicine> medicines) {
        List<MedicineChange> changes = new ArrayList<>();
        for (Medicine medicine : medicines) {
            add(medicine, true, medicine.start(), diary, range, changes);
            LocalDate end = medicine.end();
            add(medicine, false, end == null ? null : end.plusDays(1), diary, range, changes);
        }
        return changes;
    }

    private static void add(
            Medicine medicine,
            boolean begun,
            @Nullable LocalDate day,
            Diary diary,
            NightRange range,
            List<MedicineChange> changes) {
        if (day != null && day.isAfter(range.from()) && range.contains(day)) {
            NightRange since = new NightRange(day, range.to());
            NightRange before = new NightRange(range.from(), day.minusDays(1));
            changes.add(
                    new MedicineChange(
                            medicine,
                            begun,
                            day,
                            Trends.summarise(diary, since),
                            Trends.summarise(diary, before)));
        }
    }
}
