package org.crampdiary.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.store.sqlite.SqliteRecovery;
import org.junit.jupiter.params.provider.MethodSource;

/** A backup, which is a diary's file, as the room that puts one back looks at it. */
final class DiaryFuzz {

    private static final Path FOLDER = Readers.folder("diary");

    static Stream<byte[]> files() throws Exception {
        Path diary = FOLDER.resolve("seed.db");
        try (SqliteDiaryStore store = SqliteDiaryStore.open(diary, Readers.CLOCK)) {
            store.apply(Change.everythingIn(Readers.diaries().findFirst().orElseThrow()));
        }
        return Stream.of(Files.readAllBytes(diary));
    }

    @MethodSource("files")
    @FuzzTest(maxDuration = "", maxExecutions = Readers.INPUTS)
    void aBackupIsReadOrRefused(byte[] content) throws Exception {
        Path copy = FOLDER.resolve("copy.db");
        Files.write(copy, content);
        SqliteRecovery recovery =
                new SqliteRecovery(
                        FOLDER.resolve("cramp-diary.db"), Readers.CLOCK, Keyring.empty());
        Readers.readOrRefused(() -> recovery.look(copy));
    }
}
