package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept and pruned, or kept for ever, takes no entries: it is looked at, or copied. */
class KeptCopiesTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir Path folder;
    private Path diary;
    private Path backup;

    @BeforeEach
    void aDiaryWithABackup() throws IOException {
        folder = folder.toRealPath();
        diary = folder.resolve("diary.cramps");
        try (DiaryStore store = SqliteDiaryStore.open(diary, CLOCK)) {
            backup = store.backUp();
        }
    }

    private Path copyAt(String place) throws IOException {
        Path copy = folder.resolve(place);
        Files.createDirectories(copy.getParent());
        return Files.copy(backup, copy);
    }

    private List<String> everything() throws IOException {
        TreeMap<String, Integer> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(file.toString(), java.util.Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return all.entrySet().stream().map(Object::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "backups/diary-000009-2026-03-04.cramps, is-backup",
        "backups/diary-000009-2026-03-04-before-update.cramps, is-backup",
        "backups/diary-000009-2026-03-04.cramps.set-aside-2, is-backup",
        "stick/cramp-diary-backups-0a1b2c3d-00ff00ff/diary-000009-2026-03-04.cramps, is-backup",
        "quarantine/2026-03-04/diary.cramps, in-quarantine",
        "quarantine/2026-03-04-2/diary.cramps, in-quarantine"
    })
    void noneIsOpenedAsADiaryOrReplaced(String place, String key) throws Exception {
        Path copy = copyAt(place);
        List<String> before = everything();
        assertThatThrownBy(() -> SqliteDiaryStore.open(copy, CLOCK).close())
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertKept(refusal, key, copy));
        assertThatThrownBy(() -> DiaryFiles.makeFolder(copy))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertKept(refusal, key, copy));
        assertThatThrownBy(() -> new SqliteRecovery(copy, CLOCK, Keyring.empty()).restore(diary))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertKept(refusal, key, copy));
        try (TemporaryDiary looked = TemporaryDiary.lookAt(copy, CLOCK, Keyring.empty())) {
            assertThat(looked.store().verify()).isEmpty();
        }
        assertThat(everything()).isEqualTo(before);
    }

    private static void assertKept(Refusal refusal, String key, Path copy) {
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_OPENED);
        assertThat(refusal.sentences().getFirst().key()).isEqualTo("refusal." + key);
        assertThat(refusal.sentences().getFirst().args()).startsWith(copy.getFileName().toString());
    }

    @Test
    void theRootOfADiskIsNone() throws Exception {
        KeptCopies.refuse(Path.of("/"));
        DiaryFiles.makeFolder(Path.of("/"));
        assertThat(new DiaryFiles(Path.of("/")).include(diary)).isTrue();
    }

    @Test
    void aLinkThatLeadsToOneIsNoWayAround() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.cramps"), backup);
        assertThatThrownBy(() -> SqliteDiaryStore.open(link, CLOCK).close())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertKept(refusal, "is-backup", backup));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elsewhere/diary-000009-2026-03-04.cramps",
                "backups/my own.cramps",
                "backups/diary-000009-2026-02-31.cramps",
                "quarantine/diary.cramps",
                "quarantine/of mine/diary.cramps"
            })
    void aCopyElsewhereOrUnderAnotherNameIsADiary(String place) throws Exception {
        try (DiaryStore store = SqliteDiaryStore.open(copyAt(place), CLOCK)) {
            assertThat(store.verify()).isEmpty();
        }
    }
}
