package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Trash;
import org.crampdiary.store.BegunDay;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.backup.Backups;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Kept.class)
class OpenedDaysTest {

    @Parameter private Kept kept;

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 4);

    @TempDir Path folder;
    private Path file;
    private Cramp deleted;

    @BeforeEach
    void aDiaryWithACrampInTheTrash() {
        file = folder.resolve("diary.cramps");
        try (DiaryStore store = openOn(FIRST)) {
            store.beginDay();
            delete(store);
        }
    }

    private void delete(DiaryStore store) {
        Clock clock = Clock.fixed(FIRST.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Cramp cramp =
                CrampBuilder.inNight("a", FIRST).severity(7).deletedAt(clock.instant()).build();
        deleted = store.apply(Change.of(new PutCramp(cramp))).after().cramp("a");
    }

    private DiaryStore openOn(LocalDate day) {
        return kept.open(
                file, Clock.fixed(day.atTime(8, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private BegunDay begin(LocalDate day) {
        try (DiaryStore store = openOn(day)) {
            return store.beginDay();
        }
    }

    private boolean isWhole() {
        try (DiaryStore store = openOn(FIRST)) {
            return deleted.equals(store.current().cramp("a"));
        }
    }

    private static Stream<LocalDate> daysAfterFirst(int days) {
        return IntStream.rangeClosed(1, days).mapToObj(FIRST::plusDays);
    }

    @Test
    void whatLayThereThroughThirtyOpenedDaysIsPurgedAfterABackupThatHoldsIt() throws Exception {
        assertThat(daysAfterFirst(30).map(this::begin))
                .allSatisfy(day -> assertThat(day.purged()).isNull());
        assertThat(isWhole()).isTrue();
        BegunDay last = begin(FIRST.plusDays(31));
        assertThat(Objects.requireNonNull(last.purged()).after().cramp("a"))
                .isEqualTo(Trash.purged(deleted));
        Path backup = new Backups(file.toRealPath()).list().getFirst().path();
        Path copy = Files.copy(backup, folder.resolve("copy.cramps"));
        try (DiaryStore store = kept.open(copy, Clock.systemUTC())) {
            assertThat(store.current().cramp("a")).isEqualTo(deleted);
        }
        assertThat(begin(FIRST.plusDays(32)).purged()).isNull();
    }

    @Test
    void withoutABackupNothingIsPurged() throws Exception {
        daysAfterFirst(30).forEach(this::begin);
        Files.writeString(folder.resolve("backups"), "in the way");
        assertThatThrownBy(() -> begin(FIRST.plusDays(31)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.sentences())
                                        .extracting(Phrase::key)
                                        .containsExactly("refusal.nothing-without-backup"));
        assertThat(isWhole()).isTrue();
        Files.delete(folder.resolve("backups"));
        assertThat(begin(FIRST.plusDays(32)).purged()).isNotNull();
    }

    @Test
    void neitherAWrongClockNorOpeningOftenMakesTimePass() {
        for (int year = 1; year <= 40; year++) {
            assertThat(begin(FIRST.plusYears(2)).purged()).isNull();
            assertThat(begin(FIRST).purged()).isNull();
            assertThat(begin(FIRST.minusYears(40)).purged()).isNull();
        }
        assertThat(isWhole()).isTrue();
    }

    @Test
    void puttingBackAndDeletingAgainBeginsAnew() {
        daysAfterFirst(30).forEach(this::begin);
        try (DiaryStore store = openOn(FIRST.plusDays(30))) {
            store.apply(Change.of(new PutCramp(CrampBuilder.of(deleted).deletedAt(null).build())));
            delete(store);
        }
        assertThat(begin(FIRST.plusDays(31)).purged()).isNull();
        assertThat(isWhole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04, false",
        "2026-03-03, false", // the same day, further west
        "2026-03-02, true",
        "1970-01-01, true",
        "2026-03-05, false",
        "2027-03-05, false",
        "2027-03-06, true",
        "2028-03-04, true",
    })
    void aClockThatJumpsIsNoticedOnce(LocalDate day, boolean noticed) {
        List<Phrase> said = noticed ? List.of(Phrase.of("clock.jumped", day, FIRST)) : List.of();
        assertThat(begin(day).said()).isEqualTo(said);
        assertThat(begin(day).said()).isEmpty();
    }

    /** Only of a protected one, which is written as a whole. */
    @Test
    void thatADiaryHasGrownLargeIsSaidOnceADay() {
        try (DiaryStore store = openOn(FIRST)) {
            store.apply(Change.of(new PutDraft("long", "x".repeat(50_000_000))));
        }
        List<Phrase> said =
                kept == Kept.PROTECTED ? List.of(Phrase.of("protect.large")) : List.of();
        assertThat(begin(FIRST.plusDays(1)).said()).isEqualTo(said);
        assertThat(begin(FIRST.plusDays(1)).said()).isEmpty();
        assertThat(begin(FIRST.plusDays(2)).said()).isEqualTo(said);
    }

    @Test
    void openingAloneChangesNothing() throws Exception {
        byte[] before = Files.readAllBytes(file);
        openOn(FIRST.plusDays(1)).close();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
}
