package org.crampdiary.ui.parts.period;

import java.time.LocalDate;
import org.crampdiary.model.DiaryYears;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What a choice of nights comes to: a period, or why there is none.
 *
 * @param range null when the choice makes no period
 * @param error null when it makes one
 */
public record ChosenNights(@Nullable NightRange range, @Nullable Phrase error) {

    public ChosenNights {
        if ((range == null) == (error == null)) {
            throw new IllegalArgumentException("either a period or an error");
        }
    }

    public static ChosenNights of(NightRange range) {
        return new ChosenNights(range, null);
    }

    public static ChosenNights wrong(Phrase why) {
        return new ChosenNights(null, why);
    }

    /**
     * The nights from one date to another as a person set them.
     *
     * @param first null while it is not a date, like {@code last}
     * @param tonight the last night that has come
     */
    public static ChosenNights between(
            @Nullable LocalDate first, @Nullable LocalDate last, LocalDate tonight) {
        if (first == null || last == null) {
            return wrong(Phrase.of("trends.range.incomplete"));
        }
        if (first.isAfter(last)) {
            return wrong(Phrase.of("trends.range.reversed", first, last));
        }
        if (first.getYear() < DiaryYears.FIRST) {
            return wrong(Phrase.of("trends.range.too-early", LocalDate.of(DiaryYears.FIRST, 1, 1)));
        }
        return last.isAfter(tonight)
                ? wrong(Phrase.of("trends.range.future", tonight))
                : of(new NightRange(first, last));
    }
}
