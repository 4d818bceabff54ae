package org.crampdiary.simulation;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.crampdiary.demo.StablePerson;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.Level;
import org.crampdiary.model.Diary;
import org.crampdiary.model.RuleId;

/** Asks G11, the comparison of 28 nights with the 28 before, on many nights of one diary. */
final class Comparison {

    /** The nights that the comparison reads, the as-of night among them. */
    static final int HISTORY = 56;

    private Comparison() {}

    /**
     * The highest level that {@code person} saw in {@code looks} looks, {@code every} nights apart,
     * the first one {@code every} nights after 56 nights of diary; from then on the cramps are
     * {@code factor} times as many.
     */
    static Level highest(StablePerson person, double factor, int looks, int every) {
        Diary diary = person.counted(HISTORY + looks * every, HISTORY, factor);
        return IntStream.rangeClosed(1, looks)
                .mapToObj(look -> level(diary, HISTORY - 1 + look * every))
                .max(Level::compareTo)
                .orElse(Level.SELF_CARE);
    }

    private static Level level(Diary diary, int night) {
        LocalDate asOf = StablePerson.FIRST.plusDays(night);
        return Guidance.check(diary, asOf).findings().stream()
                .filter(finding -> finding.rule() == RuleId.G11 && finding.fired())
                .map(Finding::level)
                .findFirst()
                .orElse(Level.SELF_CARE);
    }
}
