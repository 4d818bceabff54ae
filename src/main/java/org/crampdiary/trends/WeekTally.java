package org.crampdiary.trends;

import java.util.List;
import java.util.stream.IntStream;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightRange;

/** Counts nights and cramps by week, counted back from the end of a period. */
final class WeekTally implements NightTally {

    private final Diary diary;
    private final NightRange range;
    private final long lastDay;
    private final int[] recorded;
    private final int[] crampNights;
    private final int[] cramps;
    private final int[] undetailed;

    WeekTally(Diary diary, NightRange range) {
        this.diary = diary;
        this.range = range;
        this.lastDay = range.to().toEpochDay();
        int weeks = Math.ceilDiv(range.length(), WeekFigures.NIGHTS);
        recorded = new int[weeks];
        crampNights = new int[weeks];
        cramps = new int[weeks];
        undetailed = new int[weeks];
    }

    @Override
    public void add(NightEntries night) {
        if (night.recorded()) {
            int week = (int) (lastDay - night.night().toEpochDay()) / WeekFigures.NIGHTS;
            recorded[week]++;
            cramps[week] += night.crampCount();
            undetailed[week] += night.undetailed() ? 1 : 0;
            crampNights[week] += night.crampNight() ? 1 : 0;
        }
    }

    /** All weeks of the period, oldest first. */
    List<WeekFigures> weeks() {
        int weeks = recorded.length;
        return IntStream.range(0, weeks).mapToObj(i -> week(weeks - 1 - i)).toList();
    }

    private WeekFigures week(int weeksAgo) {
        NightRange week =
                NightRange.ending(
                        range.to().minusDays((long) WeekFigures.NIGHTS * weeksAgo),
                        WeekFigures.NIGHTS);
        NightRange inside =
                range.contains(week.from()) ? week : new NightRange(range.from(), week.to());
        return new WeekFigures(
                weeksAgo,
                inside,
                diary.paused(inside),
                recorded[weeksAgo],
                crampNights[weeksAgo],
                cramps[weeksAgo],
                undetailed[weeksAgo]);
    }
}
