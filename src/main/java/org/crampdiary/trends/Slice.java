package org.crampdiary.trends;

import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.jspecify.annotations.Nullable;

/**
 * How bad and how long the cramps of consecutive nights were: one place on a chart over time.
 *
 * @param nights of {@code range}, recorded or missing: without those of a pause
 * @param recorded of {@code nights}
 * @param cramps a cramp night without any cramp entered counts as one
 * @param severity null when no cramp has one
 * @param duration null when no cramp has one
 */
public record Slice(
        NightRange range,
        int nights,
        int recorded,
        int cramps,
        @Nullable SeverityFigures severity,
        @Nullable DurationFigures duration) {

    /** One for each range, in time linear in their nights and entries. Pure; for any thread. */
    public static List<Slice> of(Diary diary, List<NightRange> ranges) {
        return ranges.stream().map(range -> of(diary, range)).toList();
    }

    private static Slice of(Diary diary, NightRange range) {
        NightCounts counts = new NightCounts();
        SeverityTally severity = new SeverityTally();
        DurationTally duration = new DurationTally();
        NightTally.count(diary, range, List.of(counts), severity, duration);
        return new Slice(
                range,
                range.length() - diary.paused(range),
                counts.recorded(),
                counts.cramps(),
                severity.figures(),
                duration.figures());
    }
}
