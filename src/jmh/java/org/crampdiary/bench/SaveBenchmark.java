package org.crampdiary.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From the change of one cramp to the next snapshot, durable on the disk. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SaveBenchmark {

    @Param({"5475", "10950"})
    int nights;

    private @Nullable Path folder;
    private @Nullable DiaryStore store;
    private List<Cramp> cramps = List.of();
    private int next;

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("save-benchmark");
        Diary diary = nights == LargeDiary.NIGHTS ? LargeDiary.whole() : LargeDiary.half();
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), Clock.system(ZoneOffset.UTC));
        store.applyImported(Change.everythingIn(diary));
        cramps = store.current().cramps();
    }

    @Benchmark
    public Diary save() {
        Cramp cramp = cramps.get(next++ % cramps.size());
        Change change = Change.of(new PutCramp(CrampBuilder.of(cramp).severity(next % 11).build()));
        return store.apply(change).after();
    }

    @TearDown
    public void remove() throws IOException {
        store.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
