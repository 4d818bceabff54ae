package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crampdiary.exchange.OutputFiles;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A small disk, as {@code .ci/full-disk} mounts one and names it with {@code -Ddisk}, has less and
 * then more room for what is done, by a page at a time.
 */
class FillingDiskTest {

    private static final int STEP = 4_096;
    private static final int FILE_BYTES = 100_000;

    private static final Set<String> SENTENCES =
            Set.of(
                    "refusal.disk-full",
                    "refusal.disk-full-at-opening",
                    "refusal.backup-full",
                    "refusal.no-room",
                    "refusal.not-restored-full",
                    "refusal.not-begun",
                    "setting.not-kept");

    private final Clock clock = Clock.systemUTC();
    private Path folder;
    private Path file;
    private Path backup;
    private DiaryStore store;
    private int saved;

    /** What is done on the disk. */
    enum Doing {
        FIRST_START,
        SAVE,
        BACK_UP,
        COPY,
        FILE,
        RESTORE,
        BEGIN,
        SETTINGS
    }

    @BeforeEach
    void aDiaryOnTheDisk() throws IOException {
        String disk = System.getProperty("disk");
        assumeTrue(disk != null, "no disk is named");
        folder = Files.createDirectory(Path.of(Objects.requireNonNull(disk)).resolve("person"));
        file = folder.resolve("diary.cramps");
        store = SqliteDiaryStore.open(file, clock);
        store.apply(cramps(40));
        backup = store.backUp();
    }

    @AfterEach
    void nothingOnTheDisk() throws IOException {
        if (folder != null) {
            store.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private Change cramps(int count) {
        Change change =
                new Change(
                        IntStream.range(saved, saved + count)
                                .mapToObj(i -> CrampBuilder.inNight("c" + i, night(i)))
                                .<Edit>map(
                                        cramp -> new PutCramp(cramp.note("x".repeat(500)).build()))
                                .toList());
        saved += count;
        return change;
    }

    private static LocalDate night(int i) {
        return LocalDate.EPOCH.plusDays(i);
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotFitIsRefusedInOneSentenceAndSavingGoesOnOnceThereIsRoom(Doing doing)
            throws IOException {
        int refused = 0;
        for (int room = 0; !succeeds(doing, room); room += STEP) {
            refused++;
            store.apply(cramps(1)); // by the same program, without opening it anew
            assertThat(store.verify()).isEmpty();
            assertThat(store.current().crampsWithTrash()).hasSize(saved);
        }
        System.out.println(doing + ": no room " + refused + " times");
        assertThat(refused).isPositive();
        assertThat(store.verify()).isEmpty();
    }

    /** Whether there was room enough for it. */
    private boolean succeeds(Doing doing, int room) throws IOException {
        Path filler = folder.resolve("filler");
        Files.write(filler, new byte[0]);
        long free = Files.getFileStore(folder).getUsableSpace();
        Files.write(filler, new byte[Math.toIntExact(free - room)]);
        int before = saved;
        try {
            act(doing);
            return true;
        } catch (Refusal e) {
            saved = before;
            assertThat(e.sentences()).singleElement().extracting(Phrase::key).isIn(SENTENCES);
            return false;
        } finally {
            Files.delete(filler);
            if (doing == Doing.RESTORE) {
                store.close();
                store = SqliteDiaryStore.open(file, clock);
            }
            try (Stream<Path> files = Files.walk(folder)) {
                assertThat(files.map(Path::toString)).noneMatch(name -> name.contains(".part"));
            }
        }
    }

    /** Where the diary is missing, with something of it left that goes into quarantine. */
    private void begin() {
        Path other = folder.resolve("other.cramps");
        Path journal = folder.resolve("other.cramps-journal");
        try {
            Files.writeString(journal, "");
            new SqliteRecovery(other, clock, Keyring.empty()).begin();
            assertThat(journal).doesNotExist();
            Files.delete(other);
        } catch (Refusal e) {
            assertThat(journal).exists();
            assertThat(folder.resolve("quarantine"))
                    .satisfiesAnyOf(
                            none -> assertThat(none).doesNotExist(),
                            made -> assertThat(made).isEmptyDirectory());
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void act(Doing doing) {
        switch (doing) {
            case FIRST_START ->
                    SqliteDiaryStore.open(folder.resolve("another.cramps"), clock).close();
            case SAVE -> store.apply(cramps(200));
            case BACK_UP -> store.backUp();
            case COPY -> store.backUpTo(folder.resolve("copy.cramps"));
            case FILE ->
                    new OutputFiles(file).write(folder.resolve("page.pdf"), new byte[FILE_BYTES]);
            case RESTORE -> {
                store.close();
                new SqliteRecovery(file, clock, Keyring.empty()).restore(backup);
                saved = 40;
            }
            case BEGIN -> begin();
            case SETTINGS -> {
                try {
                    new PreferencesFile(folder.resolve("settings.json")).save(Preferences.DEFAULT);
                } catch (IOException e) {
                    throw new Refusal(
                            Refusal.Kind.NOT_DONE, List.of(Phrase.of("setting.not-kept")), e);
                }
            }
        }
    }
}
