package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RandomDiaries;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.backup.Backups;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T08:00:00Z"), ZoneOffset.UTC);

    private static final int LATER = 999;

    @TempDir Path folder;
    private Path file;
    private Diary written;

    @BeforeEach
    void aDiaryOfThisVersion() {
        file = folder.resolve("diary.cramps");
        try (DiaryStore store = open(Schema.CURRENT)) {
            Cramp cramp = CrampBuilder.inNight("a", LocalDate.EPOCH).note("left calf").build();
            written = store.apply(Change.of(new PutCramp(cramp))).after();
        }
    }

    private DiaryStore open(Schema schema) {
        return SqliteDiaryStore.open(file, CLOCK, schema, Duration.ZERO);
    }

    private static Schema later(String folder) {
        return new Schema(
                LATER,
                List.of("classpath:db/migration", "classpath:db/" + folder),
                Schema.CURRENT.structures());
    }

    private void assertRefused(Schema schema, String key) {
        assertThatThrownBy(() -> open(schema).close())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_OPENED);
                            assertThat(refusal.sentences())
                                    .extracting(Phrase::key)
                                    .containsExactly(key);
                        });
    }

    @Test
    void theNewestMigrationIsTheProgramsVersion() throws Exception {
        try (Stream<Path> scripts =
                Files.list(Path.of("src", "main", "resources", "db", "migration"))) {
            assertThat(scripts.map(script -> script.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("V" + Schema.CURRENT.version() + "__"))
                    .noneMatch(name -> name.startsWith("V" + (Schema.CURRENT.version() + 1)));
        }
    }

    @Test
    void anUpdateKeepsEverythingAndABackupOfBefore() throws Exception {
        try (DiaryStore store = open(later("later"))) {
            assertThat(store.current()).isEqualTo(written);
            assertThat(store.verify()).isEmpty();
        }
        List<BackupFile> backups = new Backups(file).list();
        assertThat(backups).hasSize(1);
        assertThat(backups.getFirst().beforeUpdate()).isTrue();
        byte[] updated = Files.readAllBytes(file);
        assertRefused(Schema.CURRENT, "refusal.newer-version");
        assertThat(Files.readAllBytes(file)).isEqualTo(updated);
        Files.copy(backups.getFirst().path(), folder.resolve("old.cramps"));
        file = folder.resolve("old.cramps");
        try (DiaryStore store = open(Schema.CURRENT)) {
            assertThat(store.current()).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "night, status = 'maybe'",
        "night_symptom, symptom = 'hiccups'",
        "cramp, context = 'flying'",
        "profile_medicine, class = 'herbs'",
        "profile_tried, verdict = 'maybe'",
        "profile_tried, start_date = 'spring'",
        "visit_rule, rule = 'G99'",
        "pause, to_night = 'soon'",
        "earlier_cramp, context = 'flying'",
        "earlier_night_activity, type = 'flying'",
    })
    void aCodeThatIsNoneIsFoundByTheReader(String table, String assignment) throws Exception {
        int changed = 0;
        for (long seed = 1; changed == 0; seed++) {
            file = folder.resolve(seed + ".cramps");
            try (DiaryStore store = open(Schema.CURRENT)) {
                store.applyImported(Change.everythingIn(RandomDiaries.whole(seed)));
            }
            try (DiaryDatabase database = DiaryDatabase.openForWriting(file)) {
                changed = database.handle().execute("UPDATE " + table + " SET " + assignment);
            }
            try (DiaryStore store = open(Schema.CURRENT)) {
                assertThat(store.verify().isEmpty()).isEqualTo(changed == 0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken", "lossy"})
    void anUpdateThatFailsChangesNothingHoweverOften(String migration) throws Exception {
        byte[] before = Files.readAllBytes(file);
        Set<String> beside = names();
        assertRefused(later(migration), "refusal.update-refused");
        assertRefused(later(migration), "refusal.update-refused");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names()).isEqualTo(beside);
        try (DiaryStore store = open(Schema.CURRENT)) {
            assertThat(store.current()).isEqualTo(written);
            assertThat(store.verify()).isEmpty();
        }
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void withoutABackupThereIsNoUpdate() throws Exception {
        Files.writeString(folder.resolve("backups"), "in the way");
        byte[] before = Files.readAllBytes(file);
        assertRefused(later("later"), "refusal.update-without-backup");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fluid_ml = 10001",
                "alcohol_units = -1",
                "caffeine_cups = 21",
                "sitting_hours = 25",
                "sleep_hours = 24.5",
                "stress = 4",
                "interference = 4",
                "sleep_disturbance = 11",
                "heat = 2",
                "stress = 'high'",
            })
    void theTablesThemselvesRefuseWhatIsOutOfRange(String assignment) {
        try (DiaryStore store = open(Schema.CURRENT)) {
            DiaryDatabase database = ((SqliteDiaryStore) store).database();
            database.handle()
                    .execute(
                            """
                            INSERT INTO night (night, activities_answered, prevention_answered,
                                symptoms_answered, entry_hash)
                            VALUES ('2026-03-03', 0, 0, 0, '%s')
                            """
                                    .formatted("0".repeat(64)));
            assertThatThrownBy(() -> database.handle().execute("UPDATE night SET " + assignment))
                    .isInstanceOf(JdbiException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duration_seconds = 0.5",
                "severity = 11",
                "minutes_to_resleep = 601",
                "soreness_hours = 169",
                "id = ''",
                "woke = 2",
                "entry_hash = ''",
            })
    void neitherDoCrampsLeaveTheirRanges(String assignment) {
        try (DiaryStore store = open(Schema.CURRENT)) {
            DiaryDatabase database = ((SqliteDiaryStore) store).database();
            assertThatThrownBy(() -> database.handle().execute("UPDATE cramp SET " + assignment))
                    .isInstanceOf(JdbiException.class);
        }
    }
}
