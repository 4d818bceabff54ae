package org.crampdiary.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.crampdiary.guidance.Assessment;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.model.Diary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One check of thirty years: 10,950 nights and 30,000 cramps. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GuidanceBenchmark {

    private Diary diary = Diary.EMPTY;
    private LocalDate asOf = LocalDate.EPOCH;

    @Setup
    public void load() {
        diary = LargeDiary.of(10_950, 30_000);
        asOf = diary.nights().getLast().night();
    }

    @Benchmark
    public Assessment check() {
        return Guidance.check(diary, asOf);
    }
}
