package org.crampdiary.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.NightRange;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.trends.Trends;

/**
 * The part of a period since a medicine was begun beside the part before it. Counts, never a cause.
 *
 * @param start its first day, inside the period and not the period's first night
 */
public record MedicineStart(
        Medicine medicine, LocalDate start, TrendSummary since, TrendSummary before) {

    /** One for each of {@code medicines} that was begun inside the period, in their order. */
    static List<MedicineStart> of(Diary diary, NightRange range, List<Medicine> medicines) {
        List<MedicineStart> begun = new ArrayList<>();
        for (Medicine medicine : medicines) {
            LocalDate start = medicine.start();
            if (start != null && start.isAfter(range.from()) && range.contains(start)) {
                NightRange since = new NightRange(start, range.to());
                NightRange before = new NightRange(range.from(), start.minusDays(1));
                begun.add(
                        new MedicineStart(
                                medicine,
                                start,
                                Trends.summarise(diary, since),
                                Trends.summarise(diary, before)));
            }
        }
        return begun;
    }
}
