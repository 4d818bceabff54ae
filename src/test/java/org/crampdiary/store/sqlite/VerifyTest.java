package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.crampdiary.model.Change;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.KeepEarlier;
import org.crampdiary.model.Edit.MarkSeen;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Edit.PutExperiment;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutQuestion;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.Pause;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Question;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Side;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.Visit;
import org.crampdiary.store.DiaryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-03-04T03:12:00+01:00");

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void aDiaryWithOneOfEach() {
        file = folder.resolve("diary.cramps");
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            store.apply(
                    Change.of(
                            new PutCramp(
                                    CrampBuilder.startingAt(
                                                    "a", START, ZoneId.of("Europe/Copenhagen"))
                                            .severity(7)
                                            .site(Muscle.CALF, Side.LEFT)
                                            .symptoms(List.of(Symptom.NUMBNESS))
                                            .build()),
                            new PutNight(
                                    new NightBuilder(NIGHT)
                                            .symptoms(List.of(Symptom.FEVER))
                                            .build()),
                            new PutVisit(
                                    new Visit(
                                            "v", NIGHT, "GP", List.of(RuleId.G08), null, "", null)),
                            new PutPause(new Pause("p", NIGHT, null, null)),
                            new KeepEarlier(
                                    new PutCramp(
                                            CrampBuilder.inNight("a", NIGHT)
                                                    .site(Muscle.BACK, Side.LEFT)
                                                    .build()),
                                    true),
                            new KeepEarlier(
                                    new PutNight(new NightBuilder(NIGHT).heat(false).build()),
                                    true),
                            new PutProfile(
                                    new Profile(
                                            null,
                                            1957,
                                            null,
                                            null,
                                            List.of(Condition.DIABETES),
                                            null,
                                            null))));
        }
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA ignore_check_constraints = ON");
            statement.execute(sql);
        }
    }

    private List<Phrase> verify() {
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            return store.verify();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE cramp SET severity = 8                | damaged.cramp   | 2026-03-03",
                "UPDATE cramp SET symptoms_answered = 0       | damaged.cramp   | 2026-03-03",
                "UPDATE cramp_site SET side = 'right'         | damaged.cramp   | 2026-03-03",
                "DELETE FROM cramp_symptom                    | damaged.cramp   | 2026-03-03",
                "UPDATE night SET heat = 1                    | damaged.night   | 2026-03-03",
                "DELETE FROM night_symptom                    | damaged.night   | 2026-03-03",
                "UPDATE night SET night = '2026-03-05'        | damaged.links   |",
                "UPDATE visit SET outcome = 'x'               | damaged.visit   | 2026-03-03",
                "UPDATE visit_rule SET rule = 'G09'           | damaged.visit   | 2026-03-03",
                "UPDATE pause SET to_night = '2026-04-01'     | damaged.pause   | 2026-03-03",
                "UPDATE earlier_cramp SET severity = 8        | damaged.earlier | 2026-03-03",
                "UPDATE earlier_cramp_site SET side = 'right' | damaged.earlier | 2026-03-03",
                "UPDATE earlier_night SET heat = 1            | damaged.earlier | 2026-03-03",
                "UPDATE profile SET birth_year = 1958         | damaged.profile | ''",
                "UPDATE profile_condition SET condition = 'cancer' | damaged.profile | ''",
            })
    void aChangeThatWeDidNotWriteIsNamed(String sql, String key, String entry) throws Exception {
        assertThat(verify()).isEmpty();
        execute(sql);
        Phrase sentence = entry == null ? Phrase.of(key) : Phrase.of(key, argument(entry));
        assertThat(verify()).contains(sentence);
    }

    private static Object argument(String entry) {
        return entry.isEmpty() ? "" : LocalDate.parse(entry);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE cramp SET night = 'no day'           | damaged.cramp",
                "UPDATE cramp SET night = '2026-01-01'       | damaged.cramp",
                "UPDATE cramp SET zone = 'Nowhere/Land'      | damaged.cramp",
                "UPDATE cramp SET context = 'flying'         | damaged.cramp",
                "UPDATE cramp_symptom SET symptom = 'itch'   | damaged.cramp",
                "UPDATE night SET status = 'maybe'           | damaged.night",
                "UPDATE earlier_night SET status = 'maybe'   | damaged.earlier",
            })
    void anEntryThatCannotBeReadIsNamedToo(String sql, String key) throws Exception {
        execute(sql);
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            assertThat(store.verify()).anyMatch(sentence -> sentence.key().equals(key));
        }
    }

    private void recount() throws Exception {
        try (DiaryDatabase database = DiaryDatabase.openForWriting(file)) {
            CountedTable.begin(database.handle(), CountedTable.all(database.handle()));
        }
    }

    @ParameterizedTest
    @EnumSource(CountedTable.class)
    void aRowThatIsGoneIsMissedWhateverItWas(CountedTable table) throws Exception {
        String name = table.name().toLowerCase(Locale.ROOT);
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            store.apply(
                    Change.of(
                            new PutQuestion(new Question("q", "Why?", null, Instant.EPOCH)),
                            new PutExperiment(new Experiment("e", "water", NIGHT, 14, null)),
                            new MarkToFinish("a", true),
                            new PutDraft("night", "half"),
                            new MarkSeen("welcome", true)));
        }
        execute("DELETE FROM " + name);
        Phrase what = Phrase.of("counted." + name);
        assertThat(verify()).contains(Phrase.of("damaged.count", what, 1L, 0L));
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            store.apply(Change.of(new PutCramp(CrampBuilder.inNight("later", NIGHT).build())));
            assertThat(store.verify()).anyMatch(damage -> damage.args().contains(what));
        }
        execute("DELETE FROM total");
        assertThat(verify()).contains(Phrase.of("damaged.exchanged", what));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void totalsFollowEveryChange(long seed) throws Exception {
        RandomChanges changes = new RandomChanges(seed);
        try (SqliteDiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            for (int i = 0; i < 40; i++) {
                store.applyImported(changes.next());
            }
            assertThat(CountedTable.all(store.database().handle()))
                    .allSatisfy((table, now) ->
                            assertThat(table.saved(store.database().handle()))
                                    .as("seed %d, %s", seed, table)
                                    .contains(now));
        }
    }

    @Test
    void countriesMayChangeTheirClocksAfterwards() throws Exception {
        OffsetDateTime start = OffsetDateTime.parse("2026-03-04T03:12:00+02:00");
        Cramp cramp = CrampBuilder.startingAt("z", start, null).build();
        String hash =
                EntryHash.of(
                        CrampFields.SHAPE,
                        CrampFields.SHAPE
                                .values(cramp)
                                .set(CrampFields.ZONE, ZoneId.of("Europe/Copenhagen")));
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            store.applyImported(Change.of(new PutCramp(cramp)));
        }
        execute("UPDATE cramp SET zone = 'Europe/Copenhagen' WHERE id = 'z'");
        assertThat(verify()).containsExactly(Phrase.of("damaged.cramp", NIGHT));
        execute("UPDATE cramp SET entry_hash = '%s' WHERE id = 'z'".formatted(hash));
        recount();
        assertThat(verify()).isEmpty();
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            assertThat(store.current().cramp("z")).isEqualTo(cramp);
        }
    }

    @ParameterizedTest
    @CsvSource({"11", "12"})
    void noFlippedBitPassesUnnoticed(long seed) throws Exception {
        RandomEntries entries = new RandomEntries(seed);
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            for (int i = 0; i < 25; i++) {
                store.applyImported(
                        Change.of(
                                new PutCramp(entries.cramp("c" + i)),
                                new PutNight(entries.night(entries.day()))));
            }
        }
        byte[] sound = Files.readAllBytes(file);
        Diary diary = read();
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            int at = random.nextInt(sound.length);
            byte[] flipped = sound.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            assertThat(isNoticed(diary)).as("seed %d, byte %d", seed, at).isTrue();
        }
    }

    private Diary read() {
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            return store.current();
        }
    }

    private boolean isNoticed(Diary diary) {
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            return !store.verify().isEmpty() || store.current().equals(diary);
        } catch (Refusal e) {
            return e.kind() == Refusal.Kind.NOT_OPENED;
        }
    }
}
