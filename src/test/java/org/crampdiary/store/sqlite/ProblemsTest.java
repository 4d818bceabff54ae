package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampdiary.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class ProblemsTest {

    @TempDir Path place;

    private String opening(Exception problem) {
        Path file = place.resolve("diary.cramps");
        return Problems.opening(file, problem).sentences().getFirst().key();
    }

    private String opening(SQLiteErrorCode code) {
        return opening(new IOException(new SQLiteException("", code)));
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE_BUSY, in-use",
        "SQLITE_LOCKED, in-use",
        "SQLITE_IOERR_LOCK, no-locks",
        "SQLITE_IOERR_RDLOCK, no-locks",
        "SQLITE_IOERR_UNLOCK, no-locks",
        "SQLITE_IOERR_CHECKRESERVEDLOCK, no-locks",
        "SQLITE_PROTOCOL, no-locks",
        "SQLITE_READONLY, read-only",
        "SQLITE_READONLY_ROLLBACK, read-only",
        "SQLITE_PERM, no-permission",
        "SQLITE_CANTOPEN, not-opened",
        "SQLITE_FULL, disk-full-at-opening",
        "SQLITE_IOERR, disk-failed",
        "SQLITE_IOERR_READ, disk-failed",
        "SQLITE_CORRUPT, damaged",
        "SQLITE_NOTADB, damaged",
        "SQLITE_NOMEM, not-opened",
        "SQLITE_ERROR, damaged",
    })
    void theCauseIsTheTrueOne(SQLiteErrorCode code, String cause) {
        assertThat(opening(code)).isEqualTo("refusal." + cause);
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE_CANTOPEN, diary.cramps-journal/x, in-the-way",
        "SQLITE_CANTOPEN_ISDIR, diary.cramps-wal/x, in-the-way",
        "SQLITE_IOERR, diary.cramps-journal/x, in-the-way",
    })
    void whatCameInTheWayMeanwhileIsNamed(SQLiteErrorCode code, String inTheWay, String cause)
            throws IOException {
        Files.createDirectories(place.resolve(inTheWay));
        assertThat(opening(code)).isEqualTo("refusal." + cause);
    }

    @Test
    void aFolderThatIsGoneIsNoQuestionOfPermission() throws IOException {
        Files.delete(place);
        assertThat(opening(SQLiteErrorCode.SQLITE_CANTOPEN)).isEqualTo("refusal.folder-not-usable");
        Files.createDirectory(place);
    }

    @Test
    void damageIsSaidOnlyOfDamage() {
        Set<SQLiteErrorCode> damaged =
                Arrays.stream(SQLiteErrorCode.values())
                        .filter(code -> code.code > 0)
                        .filter(code -> opening(code).equals("refusal.damaged"))
                        .collect(Collectors.toSet());
        assertThat(damaged)
                .allMatch(code -> code.name().matches("SQLITE_(CORRUPT.*|NOTADB|ERROR)"))
                .contains(SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_NOTADB);
        assertThat(opening(new IllegalStateException("a row is missing")))
                .isEqualTo("refusal.damaged");
    }

    @Test
    void aFolderThatMayNotBeEnteredIsNotCalledMissing(@TempDir Path folder) {
        Path file = folder.resolve("diary.cramps");
        Refusal refusal = Problems.reaching(file, new AccessDeniedException(file.toString()));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_OPENED);
        assertThat(refusal.sentences().getFirst().key()).isEqualTo("refusal.no-permission");
        assertThat(Problems.reaching(file, new IOException("other")).sentences().getFirst().key())
                .isEqualTo("refusal.folder-not-usable");
    }
}
