package org.crampdiary.ui.parts.period;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.Coded;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Visit;
import org.jspecify.annotations.Nullable;

/** The periods that can be chosen with one press, in the order of their buttons. */
public enum Period implements Coded {
    FORTNIGHT(14),
    FOUR_WEEKS(28),
    NINETY_DAYS(90),
    YEAR(365),
    ALL(0),
    /** From the day of the last visit. */
    SINCE_VISIT(0),
    /** From the first day of a medicine, unless another is chosen the one that was begun last. */
    SINCE_MEDICINE(0),
    /** From one night to another, which the person chooses. */
    CUSTOM(0);

    private final int nights;

    Period(int nights) {
        this.nights = nights;
    }

    /**
     * The nights of this period; null when the diary has no such visit or medicine. Those that are
     * so many nights are {@link NightEntries#counted}.
     *
     * @param tonight its last night
     * @throws IllegalStateException for {@link #CUSTOM}
     */
    public @Nullable NightRange range(Diary diary, LocalDate tonight) {
        return switch (this) {
            case FORTNIGHT, FOUR_WEEKS, NINETY_DAYS, YEAR ->
                    NightEntries.counted(diary, tonight, nights);
            case ALL ->
                    new NightRange(
                            NightEntries.first(diary).filter(tonight::isAfter).orElse(tonight),
                            tonight);
            case SINCE_VISIT -> since(diary.visits().stream().map(Visit::date), tonight);
            case SINCE_MEDICINE ->
                    since(begun(diary, tonight).stream().map(Medicine::start), tonight);
            case CUSTOM -> throw new IllegalStateException("the person chooses these nights");
        };
    }

    /** From the newest of the days that is not after {@code tonight}. */
    private static @Nullable NightRange since(Stream<LocalDate> days, LocalDate tonight) {
        return days.filter(day -> !day.isAfter(tonight))
                .max(LocalDate::compareTo)
                .map(day -> new NightRange(day, tonight))
                .orElse(null);
    }

    /** The medicines of which the first day is known and has come, the newest first. */
    static List<Medicine> begun(Diary diary, LocalDate tonight) {
        List<Medicine> medicines = diary.profile().medicines();
        return medicines == null
                ? List.of()
                : medicines.stream()
                        .filter(medicine -> start(medicine, tonight) != null)
                        .sorted(Comparator.comparing(Medicine::start).reversed())
                        .toList();
    }

    private static @Nullable LocalDate start(Medicine medicine, LocalDate tonight) {
        LocalDate start = medicine.start();
        return start == null || start.isAfter(tonight) ? null : start;
    }
}
