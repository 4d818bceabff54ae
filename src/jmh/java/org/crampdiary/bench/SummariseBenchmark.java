package org.crampdiary.bench;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.statistics.SenSlope;
import org.crampdiary.trends.Trend;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.trends.Trends;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The figures of all of a diary: thirty years, and half of them. Goals: at most 16 ms in the median
 * for thirty years, and at most 2.2 times the time of fifteen. Sen's slope, which grows with the
 * square, is measured apart.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SummariseBenchmark {

    @Param({"5475", "10950"})
    int nights;

    private Diary diary = Diary.EMPTY;
    private NightRange range = LargeDiary.range();
    private @Nullable Trend trend;
    private int[] times = {};
    private double[] rates = {};

    @Setup
    public void write() {
        diary = nights == LargeDiary.NIGHTS ? LargeDiary.whole() : LargeDiary.half();
        range = NightRange.ending(LargeDiary.LAST_NIGHT, nights);
        trend = Objects.requireNonNull(Trends.summarise(diary, range).trend());
        times = trend.weeks().stream().mapToInt(week -> -week.weeksAgo()).toArray();
        rates = trend.weeks().stream().mapToDouble(week -> week.rate()).toArray();
    }

    @Benchmark
    public TrendSummary summarise() {
        return Trends.summarise(diary, range);
    }

    @Benchmark
    public double senSlope() {
        return Objects.requireNonNull(trend).senSlope();
    }

    @Benchmark
    public Estimate senSlopeWithLimits() {
        return SenSlope.withLimits(times, rates);
    }
}
