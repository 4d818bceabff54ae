package org.crampdiary.guidance;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightRange;
import org.crampdiary.statistics.RateRise;

/**
 * How often cramps come lately beside before, as G11 compares it on each of the last {@value #HELD}
 * nights. Immutable.
 */
public final class CrampRates {

    /** For so many nights a level is held. */
    public static final int HELD = 14;

    private static final int NIGHTS = RateRise.NIGHTS + HELD - 1;

    private static final int YEAR = 52 * 7;

    private final List<NightEntries> nights;
    private final List<RateRise> rises;

    CrampRates(Diary diary, LocalDate asOf) {
        nights = NightEntries.each(diary, NightRange.ending(asOf, NIGHTS));
        rises = RateRise.latest(nights.stream().mapToInt(CrampRates::count).toArray(), HELD);
    }

    private static int count(NightEntries entries) {
        return entries.recorded() ? entries.crampCount() : RateRise.NOT_RECORDED;
    }

    /** What could be said {@code back} nights ago, 0 to {@value #HELD} − 1. */
    public RateRise rise(int back) {
        return rises.get(HELD - 1 - back);
    }

    /** The last {@code weeks} weeks as they were {@code back} nights ago. */
    public Nights lately(int back, int weeks) {
        return new Nights(nights.subList(NIGHTS - back - 7 * weeks, NIGHTS - back));
    }

    /** The same weeks of the year before, as many weekdays earlier. */
    public Nights aYearBefore(int back, int weeks) {
        int to = NIGHTS - back - YEAR;
        return new Nights(nights.subList(to - 7 * weeks, to));
    }

    /** All nights before these that are looked at. */
    public Nights before(int back, int weeks) {
        return new Nights(nights.subList(HELD - 1 - back, NIGHTS - back - 7 * weeks));
    }
}
