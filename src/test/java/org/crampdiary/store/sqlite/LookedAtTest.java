package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A diary that is only looked at is not changed, and nothing is made beside it. */
class LookedAtTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Diary ONE =
            Diary.EMPTY.apply(
                    Change.of(new PutCramp(CrampBuilder.inNight("a", LocalDate.EPOCH).build())));

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("other.cramps");
    }

    private void make(int version) throws Exception {
        Schema schema =
                new Schema(version, Schema.CURRENT.locations(), Schema.CURRENT.structures());
        NewDiary.create(file, schema, version < Schema.CURRENT.version() ? Diary.EMPTY : ONE);
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Map<String, String> everything() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.toList()) {
                String bytes =
                        Files.isRegularFile(path)
                                ? Integer.toString(
                                        java.util.Arrays.hashCode(Files.readAllBytes(path)))
                                : "";
                FileTime time = Files.getLastModifiedTime(path);
                all.put(path.toString(), bytes + " " + time.toMillis());
            }
        }
        return all;
    }

    @Test
    void oneThatMayNotBeLookedAtIsNotCalledMissing() throws Exception {
        Path shut = Files.createDirectory(folder.resolve("shut"));
        file = shut.resolve("other.cramps");
        make(Schema.CURRENT.version());
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
        try {
            assumeThat(Files.exists(file)).as("everything is readable for root").isFalse();
            assertThatThrownBy(this::verify)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal ->
                                    assertThat(refusal.sentences())
                                            .containsExactly(
                                                    Phrase.of(
                                                            "refusal.no-permission",
                                                            file.toString())));
        } finally {
            Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private List<Phrase> verify() throws IOException {
        try (TemporaryDiary copy = TemporaryDiary.lookAt(file, CLOCK, Keyring.empty())) {
            return copy.store().verify();
        }
    }

    private void assertInUse() {
        assertThatThrownBy(this::verify)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.sentences())
                                        .extracting(Phrase::key)
                                        .containsExactly("refusal.in-use"));
    }

    @ParameterizedTest
    @MethodSource("org.crampdiary.store.sqlite.StructuresTest#versions")
    void aDiaryOfWhateverStructureStaysAsItIs(int version) throws Exception {
        make(version);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        Files.setLastModifiedTime(folder, FileTime.from(Instant.EPOCH));
        Map<String, String> before = everything();
        assertThat(verify()).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void damageInAnEarlierStructureIsNamedAndLeft() throws Exception {
        make(3);
        execute("UPDATE total SET row_count = 7 WHERE name = 'night'");
        Map<String, String> before = everything();
        assertThat(verify())
                .containsExactly(Phrase.of("damaged.count", Phrase.of("counted.night"), 7L, 0L));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void oneThatIsOpenIsNotLookedAt() throws Exception {
        make(Schema.CURRENT.version());
        try (DiaryStore open = SqliteDiaryStore.open(file, CLOCK)) {
            assertInUse();
            assertThat(open.current()).isEqualTo(ONE);
        }
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThat(verify()).as("writing has not begun").isEmpty();
        }
    }
}
