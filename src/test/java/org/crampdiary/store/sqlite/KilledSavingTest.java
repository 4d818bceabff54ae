package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.crampdiary.store.DiaryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process that saves one cramp after the other is killed at random moments, {@code -Dkills=200}
 * times. What it had said to be saved is there at the next start, with nothing damaged, again and
 * again in the same diary.
 */
@ParameterizedClass
@EnumSource(Kept.class)
class KilledSavingTest {

    @Parameter private Kept kept;

    private static final int KILLS = Integer.getInteger("kills", 3);

    @TempDir Path folder;

    @Test
    void whatWasAcknowledgedSurvivesEveryKill() throws Exception {
        Path file = folder.resolve("diary.cramps");
        Random random = new Random(Long.getLong("seed", 1));
        Set<String> acknowledged = new HashSet<>();
        int interrupted = 0;
        kept.open(file, Clock.systemUTC()).close();
        for (int kill = 0; kill < KILLS; kill++) {
            Path output = folder.resolve("output");
            Process child = ChildDiary.start(file, output, "k" + kill + "-");
            try {
                ChildDiary.await(output, 2);
                TimeUnit.MICROSECONDS.sleep(random.nextInt(300_000));
            } finally {
                child.destroyForcibly().waitFor();
            }
            interrupted += isInterrupted() ? 1 : 0;
            acknowledged.addAll(saidToBeSaved(output));
            try (DiaryStore store = kept.open(file, Clock.systemUTC())) {
                assertThat(store.verify()).as("after kill %d", kill).isEmpty();
                assertThat(store.unreadable()).isEmpty();
                assertThat(acknowledged)
                        .allSatisfy(id -> assertThat(store.current().cramp(id)).isNotNull());
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
        System.out.printf(
                "%s: %s, %d kills, %d of them within a saving (a journal or a part was left), %d"
                        + " cramps acknowledged, none lost%n",
                Instant.now(), kept, KILLS, interrupted, acknowledged.size());
    }

    private boolean isInterrupted() throws Exception {
        Path journal = folder.resolve("diary.cramps-journal");
        return Files.exists(folder.resolve("diary.cramps" + DiaryFiles.SEALING))
                || (Files.exists(journal) && Files.size(journal) > 0);
    }

    /** The last line may have been cut off. */
    private static List<String> saidToBeSaved(Path output) throws Exception {
        String printed = Files.readString(output);
        return printed.substring(0, printed.lastIndexOf('\n')).lines().skip(1).toList();
    }
}
