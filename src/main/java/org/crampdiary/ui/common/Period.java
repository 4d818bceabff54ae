package org.crampdiary.ui.common;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.crampdiary.model.Coded;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightRange;

/** The periods that can be chosen with one press, in the order of their buttons. */
public enum Period implements Coded {
    FORTNIGHT(14),
    FOUR_WEEKS(28),
    NINETY_DAYS(90),
    YEAR(365),
    ALL(0),
    /** From one night to another, which the person chooses. */
    CUSTOM(0);

    private final int nights;

    Period(int nights) {
        this.nights = nights;
    }

    @Override
    public String family() {
        return "period";
    }

    /**
     * The nights of this period.
     *
     * @param tonight its last night
     * @throws IllegalStateException for {@link #CUSTOM}
     */
    public NightRange range(Diary diary, LocalDate tonight) {
        return switch (this) {
            case FORTNIGHT, FOUR_WEEKS, NINETY_DAYS, YEAR -> NightRange.ending(tonight, nights);
            case ALL -> new NightRange(first(diary, tonight), tonight);
            case CUSTOM -> throw new IllegalStateException("the person chooses these nights");
        };
    }

    /** The first night of which anything was entered, and {@code tonight} when none was. */
    private static LocalDate first(Diary diary, LocalDate tonight) {
        return Stream.concat(
                        diary.nights().stream().limit(1).map(Night::night),
                        diary.cramps().stream().limit(1).map(Cramp::night))
                .filter(night -> night.isBefore(tonight))
                .min(LocalDate::compareTo)
                .orElse(tonight);
    }
}
