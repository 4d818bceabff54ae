package org.crampdiary.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.crampdiary.statistics.RateRise;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whether cramps have become more frequent: 64 weeks, once and as held for fourteen nights. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RateRiseBenchmark {

    private static final int WEEKLY = 3;

    @Param({"1", "14"})
    private int nights;

    private int[] cramps = {};

    @Setup
    public void draw() {
        cramps = new Random(1).ints(500, 0, 7).map(n -> Math.max(0, n - 7 + WEEKLY)).toArray();
    }

    @Benchmark
    public List<RateRise> latest() {
        return RateRise.latest(cramps, nights);
    }
}
