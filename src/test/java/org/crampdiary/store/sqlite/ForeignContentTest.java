package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutExperiment;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutQuestion;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.Night;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Question;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Visit;
import org.crampdiary.store.DiaryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What others put into the file of a diary, or spoil in it, while it is not open. */
class ForeignContentTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T08:00:00Z"), ZoneOffset.UTC);

    private static final Profile PERSON =
            new Profile(
                    null,
                    1957,
                    null,
                    null,
                    null,
                    List.of(new Medicine("x", null, null, LocalDate.EPOCH, null)),
                    null);

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void aDiaryWithEverything() {
        file = folder.resolve("diary.cramps");
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            store.apply(
                    Change.of(
                            new PutCramp(CrampBuilder.inNight("c6", LocalDate.EPOCH).build()),
                            new PutCramp(CrampBuilder.inNight("c7", LocalDate.EPOCH).build())));
            store.apply(
                    Change.of(
                            new PutNight(Night.empty(LocalDate.EPOCH.plusDays(1))),
                            new PutVisit(new Visit("v", LocalDate.EPOCH, "", null, null, "", null)),
                            new PutQuestion(new Question("q", "Why?", null, Instant.EPOCH)),
                            new PutExperiment(
                                    new Experiment("e", "water", LocalDate.EPOCH, 14, null)),
                            new PutProfile(PERSON)));
        }
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE cramp SET night = 'yesterday' WHERE id = 'c7'   | damaged.cramp | 1",
                "UPDATE cramp SET start = '2026-13-01' WHERE id = 'c7'  | damaged.cramp | 1",
                "UPDATE cramp SET deleted_at = 'once' WHERE id = 'c7'   | damaged.cramp | 1",
                "UPDATE night SET night = 'yesterday'                   | damaged.night | 2",
                "UPDATE visit SET date = '2026-02-31'                   | damaged.visit | 2",
                "UPDATE question SET created_at = 'once'                | damaged.question | 2",
                "UPDATE experiment SET start_date = 'once'              | damaged.experiment | 2",
                "UPDATE profile SET updated_at = 'once'                 | damaged.profile | 2",
                "UPDATE profile_medicine SET start_date = 'once'        | damaged.profile | 2",
            })
    void oneUnreadableEntryIsNamedAndDoesNotHideTheOthers(String sql, String key, int cramps)
            throws Exception {
        execute(sql);
        byte[] bytes = Files.readAllBytes(file);
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            assertThat(store.current().cramps()).hasSize(cramps);
            assertThat(store.unreadable()).extracting(Phrase::key).containsExactly(key);
            assertThat(store.verify()).extracting(Phrase::key).contains(key);
            assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        }
    }

    @Test
    void anUnreadableZoneBecomesUnknownAndTheCrampIsThere() throws Exception {
        execute("UPDATE cramp SET zone = 'Nowhere/Land' WHERE id = 'c7'");
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            assertThat(store.current().cramp("c7").zone()).isNull();
            assertThat(store.current().cramps()).hasSize(2);
            assertThat(store.unreadable()).isEmpty();
            assertThat(store.verify()).extracting(Phrase::key).containsExactly("damaged.cramp");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER t AFTER INSERT ON cramp BEGIN DELETE FROM night; END",
                "CREATE TRIGGER t AFTER UPDATE ON diary BEGIN DELETE FROM cramp; END",
                "CREATE TRIGGER t AFTER INSERT ON flyway_schema_history BEGIN SELECT 1; END",
                "CREATE VIEW v AS SELECT * FROM cramp",
                "CREATE TABLE more (x)",
                "CREATE VIRTUAL TABLE more USING fts5(x)",
                "CREATE INDEX i ON cramp (night)",
                "CREATE UNIQUE INDEX i ON cramp (1) WHERE severity = 7",
                "ALTER TABLE cramp ADD COLUMN more TEXT",
                "ALTER TABLE seen ADD COLUMN more TEXT REFERENCES cramp (id) ON DELETE CASCADE",
                "DROP TABLE seen",
                "ANALYZE",
            })
    void whatIsInTheSchemaAndNotOursIsRefused(String sql) throws Exception {
        execute(sql);
        byte[] bytes = Files.readAllBytes(file);
        assertThatThrownBy(() -> SqliteDiaryStore.open(file, CLOCK).close())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.sentences())
                                        .extracting(Phrase::key)
                                        .containsExactly("refusal.other-program"));
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }
}
