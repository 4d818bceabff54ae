package org.crampdiary.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.NightRange;

/**
 * The nights of a period on both sides of the day on which a medicine was begun or stopped: with it
 * and before, or without it and while it was taken. Counts, never a cause.
 *
 * @param begun whether it was begun; else it was stopped
 * @param day the first with the medicine, or the first without it; inside the period and not its
 *     first night
 * @param since until the period or the medicine ends
 * @param before from where the period or the medicine begins
 */
public record MedicineChange(
        Medicine medicine, boolean begun, LocalDate day, NightCount since, NightCount before) {

    /** Those of each of {@code medicines}, in their order. */
    static List<MedicineChange> of(Diary diary, NightRange range, List<Medicine> medicines) {
        List<MedicineChange> changes = new ArrayList<>();
        for (Medicine medicine : medicines) {
            LocalDate start = medicine.start();
            LocalDate end = medicine.end();
            LocalDate without = end == null ? null : end.plusDays(1);
            if (start != null && within(range, start)) {
                LocalDate last = end != null && end.isBefore(range.to()) ? end : range.to();
                changes.add(
                        new MedicineChange(
                                medicine,
                                true,
                                start,
                                NightCount.of(diary, new NightRange(start, last)),
                                NightCount.of(
                                        diary, new NightRange(range.from(), start.minusDays(1)))));
            }
            if (without != null && within(range, without)) {
                LocalDate first =
                        start != null && start.isAfter(range.from()) ? start : range.from();
                changes.add(
                        new MedicineChange(
                                medicine,
                                false,
                                without,
                                NightCount.of(diary, new NightRange(without, range.to())),
                                NightCount.of(diary, new NightRange(first, without.minusDays(1)))));
            }
        }
        return changes;
    }

    private static boolean within(NightRange range, LocalDate day) {
        return day.isAfter(range.from()) && range.contains(day);
    }

    /** Whether there are recorded nights on both sides. */
    public boolean compares() {
        return since.recorded() > 0 && before.recorded() > 0;
    }
}
