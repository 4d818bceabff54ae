package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.Harm;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.protection.LockedCramp;
import org.crampdiary.store.protection.LockedCramps;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The files of a diary, each damaged {@code -Ddamages=1000} times: what is read is what was
 * written, or it is said that it is not, and the damaged file is there as it was.
 */
@ParameterizedClass
@EnumSource(Kept.class)
class DamagedFilesTest {

    private static final long[] SEEDS = Harm.seeds(14).toArray();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T08:00:00Z"), ZoneOffset.UTC);
    private static final ZoneId HOME = ZoneId.of("Europe/Copenhagen");
    private static final Messages WORDS = new Messages(Language.ENGLISH);

    @Parameter private Kept kept;

    @TempDir Path folder;
    private Path file;
    private Diary saved;
    private Path copy;
    private final Map<String, Integer> found = new TreeMap<>();

    @BeforeEach
    void aDiaryWithEntriesOfEveryKind() {
        file = folder.resolve("diary.cramps");
        RandomChanges random = new RandomChanges(5);
        try (SqliteDiaryStore store = kept.open(file, CLOCK)) {
            Change change = Change.of(new PutDraft("night", "half a word"));
            for (int i = 0; i < 60; i++) {
                change = change.and(random.next());
            }
            saved = store.takeBack(change).after();
            copy = store.backUp();
        }
    }

    private void report(String what) {
        System.out.printf(
                "%s: %s %s, %d damages from seed %d on: %s%n",
                Instant.now(), kept, what, SEEDS.length, SEEDS[0], found);
    }

    private void count(String what) {
        found.merge(what, 1, Integer::sum);
    }

    private static void assertIsSaid(Refusal refusal) {
        assertThat(refusal.sentences())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(WORDS.text(sentence)).isNotBlank());
    }

    @Test
    void aDamagedDiaryIsEqualOrSaidToBeDamaged() throws IOException {
        byte[] sound = Files.readAllBytes(file);
        for (long seed : SEEDS) {
            byte[] damaged = Harm.done(sound, seed);
            Path place = Files.createDirectory(folder.resolve("d" + seed)).resolve("diary.cramps");
            PrivateFiles.createFile(place);
            Files.write(place, damaged);
            try (DiaryStore store = kept.open(place, CLOCK)) {
                if (!store.unreadable().isEmpty()) {
                    count("said at the start");
                } else if (!store.verify().isEmpty()) {
                    count("said by the full check");
                } else {
                    assertThat(store.current()).as("damage %d", seed).isEqualTo(saved);
                    count("equal");
                }
            } catch (Refusal e) {
                assertIsSaid(e);
                assertThat(place).as("damage %d", seed).hasBinaryContent(damaged);
                count("refused");
            }
        }
        report("diary");
    }

    @Test
    void aDamagedBackupIsRefusedOrPutBackEqual() throws IOException {
        byte[] sound = Files.readAllBytes(copy);
        for (long seed : SEEDS) {
            byte[] damaged = Harm.done(sound, seed);
            Path backup = Files.write(folder.resolve("b" + seed + ".cramps"), damaged);
            Path place = folder.resolve("p" + seed).resolve("diary.cramps");
            Recovery recovery = new SqliteRecovery(place, CLOCK, Kept.keyring());
            try {
                recovery.restore(backup);
                try (DiaryStore store = kept.open(place, CLOCK)) {
                    assertThat(store.verify()).isEmpty();
                    assertThat(store.current()).as("damage %d", seed).isEqualTo(saved);
                }
                count("equal");
            } catch (Refusal e) {
                assertIsSaid(e);
                assertThat(place).doesNotExist();
                count("refused");
            }
            assertThat(backup).as("damage %d", seed).hasBinaryContent(damaged);
        }
        report("backup");
    }

    @Test
    void damagedTimesAreEqualOrSetAside() throws IOException {
        Path times = folder.resolve("diary.cramps" + LockedCramps.TIMES);
        LockedCramps recorded = new LockedCramps(file);
        for (int i = 0; i < 5; i++) {
            OffsetDateTime start = CLOCK.instant().atZone(HOME).toOffsetDateTime().plusHours(i);
            recorded.started("c" + i, start, HOME);
            recorded.stopped("c" + i, start, HOME, 60 * i + 1);
        }
        List<LockedCramp> all = recorded.all();
        byte[] sound = Files.readAllBytes(times);
        for (long seed : SEEDS) {
            byte[] damaged = Harm.done(sound, seed);
            Files.write(times, damaged);
            LockedCramps read = new LockedCramps(file);
            List<LockedCramp> taken = new ArrayList<>();
            read.takeIn(taken::addAll);
            if (read.setAside() == null) {
                assertThat(taken).as("damage %d", seed).isEqualTo(all);
                count("equal");
            } else {
                assertThat(taken).isEmpty();
                assertThat(read.setAside()).hasBinaryContent(damaged);
                Files.delete(read.setAside());
                count("set aside");
            }
        }
        report("times");
    }
}
