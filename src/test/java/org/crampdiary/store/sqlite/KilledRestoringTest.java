package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.recovery.Recovery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A process killed while it puts one diary in the place of another leaves the one or the other. */
@ParameterizedClass
@EnumSource(Kept.class)
class KilledRestoringTest {

    /** Kills; more of them with {@code -Dkills=200}. */
    private static final int KILLS = Integer.getInteger("kills", 5);

    private static final int LONGEST_MS = 60;

    /** Printed before each; what is put back is printed after it. */
    private static final String BEGUN = "begun";

    @Parameter private Kept kept;

    @TempDir Path folder;
    private Path file;

    /** Puts two copies back, one after the other and again, until it is killed. */
    static final class Child {

        public static void main(String[] args) {
            ChildDiary.endWithTheTests();
            Recovery recovery =
                    new SqliteRecovery(
                            Path.of(args[0]), Clock.systemUTC(), Kept.valueOf(args[3]).opener());
            while (true) {
                for (String copy : List.of(args[1], args[2])) {
                    System.out.println(BEGUN);
                    recovery.restore(Path.of(copy));
                    System.out.println(copy);
                }
            }
        }
    }

    private Path diaryOf(String name, int cramps) throws IOException {
        Path made = folder.resolve(name);
        try (DiaryStore store = kept.open(made, Clock.systemUTC())) {
            store.apply(
                    new Change(
                            IntStream.range(0, cramps)
                                    .mapToObj(i -> CrampBuilder.inNight(name + i, night(i)).build())
                                    .<Edit>map(PutCramp::new)
                                    .toList()));
        }
        return made;
    }

    private static LocalDate night(int i) {
        return LocalDate.EPOCH.plusDays(i);
    }

    @Test
    void whatIsThereIsAlwaysOneOfTheTwoWhole() throws Exception {
        Path one = diaryOf("one.cramps", 30);
        Path two = diaryOf("two.cramps", 50);
        file = folder.resolve("place/diary.cramps");
        new SqliteRecovery(file, Clock.systemUTC(), kept.opener()).restore(one);
        Random random = new Random(4);
        int within = 0;
        int halfMade = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path output = folder.resolve("output-" + kill);
            Process child =
                    ChildDiary.start(
                            Child.class,
                            output,
                            List.of(file.toString(), one.toString(), two.toString(), kept.name()));
            try {
                ChildDiary.await(output, 1 + random.nextInt(6));
                Thread.sleep(random.nextInt(LONGEST_MS));
            } finally {
                child.destroyForcibly().waitFor();
            }
            String printed = Files.readString(output);
            within += printed.endsWith(BEGUN + "\n") ? 1 : 0;
            halfMade += halfMade().isEmpty() ? 0 : 1;
            try (DiaryStore store = kept.open(file, Clock.systemUTC())) {
                assertThat(store.verify()).isEmpty();
                assertThat(store.current().cramps().size()).isIn(30, 50);
            }
            assertThat(halfMade()).isEmpty();
        }
        System.out.printf(
                "%s: %s, %d kills, %d of them within going back, of which %d left something half"
                        + " made%n",
                Instant.now(), kept, KILLS, within, halfMade);
    }

    private List<String> halfMade() throws IOException {
        try (var files = Files.walk(file.resolveSibling(""))) {
            return files.map(Path::toString).filter(name -> name.contains(".part")).toList();
        }
    }
}
