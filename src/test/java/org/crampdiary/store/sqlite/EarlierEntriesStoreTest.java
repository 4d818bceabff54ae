package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.EarlierEntries;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.Versioned;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.Trash;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.backup.Backups;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an edit takes away lies in the file through thirty opened days, and not a day longer. */
final class EarlierEntriesStoreTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final String CANARY = "Kanarienvogel";

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void aCrampAndANightWereEdited() {
        file = folder.resolve("diary.cramps");
        write(FIRST.atTime(8, 0), cramp(CANARY + " of a cramp"), night(CANARY + " of a night"));
        write(FIRST.atTime(9, 0), cramp("shorter"), night("shorter"));
    }

    private static PutCramp cramp(String note) {
        return new PutCramp(CrampBuilder.inNight("a", NIGHT).note(note).build());
    }

    private static PutNight night(String note) {
        return new PutNight(new NightBuilder(NIGHT).note(note).build());
    }

    private DiaryStore open(LocalDateTime time) {
        return SqliteDiaryStore.open(
                file, Clock.fixed(time.toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private Diary write(LocalDateTime time, Edit... edits) {
        try (DiaryStore store = open(time)) {
            return store.apply(Change.of(edits)).after();
        }
    }

    private EarlierEntries kept() {
        try (DiaryStore store = open(FIRST.atTime(10, 0))) {
            assertThat(store.verify()).isEmpty();
            return store.current().marks().earlier();
        }
    }

    private void beginDays(int first, int last) {
        IntStream.rangeClosed(first, last)
                .mapToObj(FIRST::plusDays)
                .forEach(day -> {
                    try (DiaryStore store = open(day.atTime(8, 0))) {
                        store.beginDay();
                    }
                });
    }

    private boolean inFile(Path diary) throws Exception {
        return Files.readString(diary, StandardCharsets.ISO_8859_1).contains(CANARY);
    }

    @Test
    void bothAreKeptAndReadAgain() throws Exception {
        assertThat(kept().of(CrampBuilder.inNight("a", NIGHT).build()))
                .extracting(Cramp::note)
                .containsExactly(CANARY + " of a cramp");
        assertThat(kept().versions()).hasSize(2);
        assertThat(inFile(file)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"30, 2", "31, 0", "40, 0"})
    void theyAreForgottenAfterThirtyOpenedDaysInABackupFirst(int days, int left) throws Exception {
        beginDays(1, days);
        assertThat(kept().versions()).hasSize(left);
        assertThat(inFile(file)).isEqualTo(left > 0);
        if (left == 0) {
            assertThat(new Backups(file.toRealPath()).list())
                    .anySatisfy(backup -> assertThat(inFile(backup.path())).isTrue());
        }
    }

    @Test
    void openingOftenOnOneDayMakesNoTimePass() {
        IntStream.range(0, 40).forEach(_ -> beginDays(1, 1));
        assertThat(kept().versions()).hasSize(2);
    }

    @Test
    void whatIsKeptLaterIsForgottenLater() {
        beginDays(1, 20);
        write(FIRST.plusDays(20).atTime(12, 0), cramp("shorter still"));
        beginDays(21, 40);
        assertThat(kept().versions()).extracting(Versioned::entry).containsExactly("cramp a");
        beginDays(41, 51);
        assertThat(kept()).isEqualTo(EarlierEntries.NONE);
    }

    /** Whoever deletes for good deletes what was kept too; nothing of it stays in the file. */
    @ParameterizedTest
    @CsvSource({"false", "true"})
    void deletingForGoodLeavesNothingInTheFile(boolean elsewhere) throws Exception {
        try (DiaryStore store = open(FIRST.atTime(10, 0))) {
            Instant now = Instant.parse("2026-03-10T10:00:00Z");
            Cramp trashed = store.current().cramp("a").with(CrampFields.DELETED_AT, now);
            store.apply(Change.of(new PutCramp(trashed), night("shorter")));
            assertThat(store.current().marks().earlier().versions()).hasSize(2);
            Change purged = Change.of(new PutCramp(Trash.purged(store.current().cramp("a"))));
            if (elsewhere) {
                store.applyImported(purged);
            } else {
                store.apply(purged);
            }
        }
        assertThat(kept().versions())
                .extracting(Versioned::entry)
                .containsExactly("night 2026-03-03");
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain(CANARY + " of a cramp").contains(CANARY + " of a night");
    }

    @Test
    void aBackupAndACopyHoldThem() throws Exception {
        Path copy = folder.resolve("copy.cramps");
        try (DiaryStore store = open(FIRST.atTime(10, 0))) {
            store.backUpTo(copy);
        }
        EarlierEntries before = kept();
        file = copy;
        assertThat(kept()).isEqualTo(before);
    }
}
