package org.crampdiary.summary;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.NightRange;
import org.crampdiary.trends.WeekFigures;

/**
 * The cramps of one or four weeks.
 *
 * @param nights of these weeks that lie in the period
 * @param paused whether the diary was paused in all of them
 * @param recorded nights of them
 * @param cramps on the recorded nights
 * @param weeks 1 or {@link #WIDE}
 */
public record Bar(NightRange nights, boolean paused, int recorded, int cramps, int weeks) {

    /** Weeks in one bar where single weeks would not fit. */
    public static final int WIDE = 4;

    /** As many bars as half a page can hold with a number on each. */
    public static final int MOST = 13;

    /** Whether so much is recorded that the bar may be compared with others. */
    public boolean enough() {
        return recorded >= WeekFigures.LEAST_RECORDED * weeks;
    }

    /**
     * One bar for each week, or one for four weeks when there are more than {@link #MOST} of them;
     * the latest {@link #MOST}, oldest first.
     *
     * @param weeks oldest first
     */
    static List<Bar> of(List<WeekFigures> weeks) {
        int width = weeks.size() > MOST ? WIDE : 1;
        List<Bar> bars = new ArrayList<>();
        for (int end = weeks.size(); end > 0 && bars.size() < MOST; end -= width) {
            bars.addFirst(bar(weeks.subList(Math.max(0, end - width), end), width));
        }
        return bars;
    }

    private static Bar bar(List<WeekFigures> weeks, int width) {
        NightRange nights =
                new NightRange(weeks.getFirst().range().from(), weeks.getLast().range().to());
        return new Bar(
                nights,
                weeks.stream().mapToInt(WeekFigures::paused).sum() == nights.length(),
                weeks.stream().mapToInt(WeekFigures::recorded).sum(),
                weeks.stream().mapToInt(WeekFigures::cramps).sum(),
                width);
    }
}
