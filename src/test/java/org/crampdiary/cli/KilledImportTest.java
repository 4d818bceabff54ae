package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.crampdiary.exchange.json.JsonDiary;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The command {@code import} is killed while it writes thousands of cramps, soon after they are in
 * the file, and at random moments, {@code -Dkills=150} times: all of them are in the diary, or
 * none, and it opens with nothing damaged. The window writes through the same method of the store.
 */
final class KilledImportTest {

    private static final int KILLS = Integer.getInteger("kills", 1);
    private static final int ROWS = Integer.getInteger("rows", 3_000);
    private static final int LONGEST_WRITING_MS = 300;
    private static final int LONGEST_ENDING_MS = 20;
    private static final String PASSPHRASE = "three wise toads";

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void allOrNothing(boolean isProtected) throws Exception {
        Path file = folder.resolve("diary.cramps");
        Path passphrase = Files.writeString(folder.resolve("passphrase"), PASSPHRASE);
        try (DiaryStore store = SqliteDiaryStore.open(file, Clock.systemUTC())) {
            store.apply(
                    Change.of(new PutCramp(CrampBuilder.inNight("own", LocalDate.EPOCH).build())));
            if (isProtected) {
                store.protection().switchOn(PASSPHRASE.toCharArray());
            }
        }
        byte[] fresh = Files.readAllBytes(file);
        ChildProgram program = new ChildProgram(folder);
        Random random = new Random(Long.getLong("seed", 1));
        Map<String, Integer> found = new TreeMap<>();
        long usual = 0;
        int within = 0;
        for (int kill = -1; kill < KILLS; kill++) {
            Path rows = Files.write(folder.resolve("rows.json"), rows(kill));
            long begun = System.nanoTime();
            Process child =
                    program.start(
                            "--diary",
                            file.toString(),
                            "--passphrase-file",
                            passphrase.toString(),
                            "import",
                            rows.toString());
            try {
                if (kill < 0) {
                    assertThat(child.waitFor()).as("nobody kills the first").isZero();
                    usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
                } else {
                    awaitMoment(kill, child, usual, random);
                }
            } finally {
                child.destroyForcibly().waitFor();
            }
            within += isWriting() ? 1 : 0;
            boolean whole;
            try (Keyring keyring = Keyring.of(PASSPHRASE.toCharArray());
                    DiaryStore store = SqliteDiaryStore.open(file, Clock.systemUTC(), keyring)) {
                assertThat(store.verify()).as("after kill %d", kill).isEmpty();
                assertThat(store.unreadable()).isEmpty();
                int now = store.current().cramps().size();
                assertThat(now).as("after kill %d", kill).isIn(1, 1 + ROWS);
                whole = now > 1;
                found.merge(
                        child.exitValue() == 0 ? "ended" : whole ? "killed, all" : "killed, none",
                        1,
                        Integer::sum);
                boolean written = child.exitValue() == 0 || kill % 3 == 0;
                assertThat(whole || !written).as("after kill %d", kill).isTrue();
            }
            assertNothingHalfMadeIsLeft();
            if (whole) {
                Files.write(file, fresh);
            }
        }
        System.out.printf(
                "%s: import of %d cramps, %s: %s; %d within the writing (a journal or a part was"
                        + " left)%n",
                Instant.now(), ROWS, isProtected ? "protected" : "plain", found, within);
    }

    /**
     * Of three, one is any, one in the writing after the backup, and one soon after the writing.
     */
    private void awaitMoment(int kill, Process child, long usual, Random random) throws Exception {
        if (kill % 3 == 2) {
            child.waitFor(random.nextLong(usual), TimeUnit.MILLISECONDS);
            return;
        }
        long before = backups();
        // A backup is noted in the diary too; more than a byte for each cramp are the cramps.
        long with = Files.size(folder.resolve("diary.cramps")) + ROWS;
        await(child, () -> backups() > before);
        if (kill % 3 == 0) {
            await(child, () -> Files.size(folder.resolve("diary.cramps")) > with && journal() == 0);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_ENDING_MS));
        } else {
            await(child, this::isWriting);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_WRITING_MS));
        }
    }

    private static void await(Process child, Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> !child.isAlive() || condition.call());
    }

    private boolean isWriting() throws IOException {
        return journal() > 0
                || Files.exists(folder.resolve("diary.cramps.cramp-diary-sealing.part"));
    }

    /** Bytes that are to be undone: none after a commit, and none of a protected diary. */
    private long journal() throws IOException {
        Path journal = folder.resolve("diary.cramps-journal");
        return Files.exists(journal) ? Files.size(journal) : 0;
    }

    private long backups() throws IOException {
        Path backups = folder.resolve("backups");
        if (!Files.isDirectory(backups)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(backups)) {
            return files.filter(file -> file.toString().endsWith(".cramps"))
                    .map(file -> file.getFileName().toString())
                    .mapToLong(name -> Long.parseLong(name.split("-", -1)[1]))
                    .max()
                    .orElse(0);
        }
    }

    private void assertNothingHalfMadeIsLeft() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".part"));
        }
    }

    private static byte[] rows(int kill) {
        Stream<Edit> cramps =
                IntStream.range(0, ROWS)
                        .mapToObj(i ->
                                new PutCramp(
                                        CrampBuilder.inNight(
                                                        "k" + kill + "-" + i,
                                                        LocalDate.of(2001, 1, 1).plusDays(i))
                                                .note("row " + i)
                                                .build()));
        Change change = new Change(cramps.toList()).stamped(Diary.EMPTY, Instant.EPOCH);
        return JsonDiary.write(Diary.EMPTY.apply(change), Instant.EPOCH);
    }
}
