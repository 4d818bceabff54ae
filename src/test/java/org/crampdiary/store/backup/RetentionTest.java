package org.crampdiary.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private static BackupFile backup(long number, LocalDate date, boolean beforeUpdate) {
        Path path = Path.of(BackupFile.name("diary.cramps", number, date, beforeUpdate));
        return new BackupFile(path, number, date, beforeUpdate);
    }

    private static List<Long> kept(List<BackupFile> backups) {
        List<BackupFile> kept = new ArrayList<>(backups);
        kept.removeAll(Retention.superfluous(backups));
        return kept.stream().map(BackupFile::number).sorted().toList();
    }

    @Test
    void aDailyBackupOfTwoYearsLeavesTenDaysFourWeeksTwelveMonths() {
        List<BackupFile> backups =
                new ArrayList<>(
                        IntStream.range(0, 730)
                                .mapToObj(i -> backup(i + 1, FIRST.plusDays(i), false))
                                .toList());
        Collections.shuffle(backups, new Random(5));
        // The last is 2026-12-31, a Thursday: three Sundays and eleven ends of month before it.
        assertThat(kept(backups))
                .containsExactly(
                        396L, 424L, 455L, 485L, 516L, 546L, 577L, 608L, 638L, 669L, 699L, 712L,
                        719L, 721L, 722L, 723L, 724L, 725L, 726L, 727L, 728L, 729L, 730L);
    }

    @Test
    void manyBackupsInADayDoNotPushOutEarlierDays() {
        List<BackupFile> backups =
                IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> backup(i, FIRST.plusDays(i <= 20 ? 0 : 1), false))
                        .toList();
        assertThat(kept(backups)).contains(20L).hasSize(11);
    }

    @Test
    void backupsOfADiaryBegunAnewPushOutNoneOfTheEarlierOne() {
        List<BackupFile> earlier =
                IntStream.rangeClosed(1, 10).mapToObj(i -> backup(i, FIRST, false)).toList();
        long from = BackupFile.nextSeries(earlier.stream());
        assertThat(from).isEqualTo(1_000_000);
        List<BackupFile> all = new ArrayList<>(earlier);
        LongStream.rangeClosed(1, 40).forEach(i -> all.add(backup(from + i, FIRST, false)));
        assertThat(kept(all)).containsAll(LongStream.rangeClosed(1, 10).boxed().toList());
        assertThat(kept(all)).hasSize(20).contains(from + 31, from + 40);
        assertThat(BackupFile.nextSeries(all.stream())).isEqualTo(2_000_000);
    }

    @Test
    void aClockTwoYearsAheadPrunesNothingThatWouldBeKept() {
        List<BackupFile> backups =
                new ArrayList<>(
                        IntStream.rangeClosed(1, 9)
                                .mapToObj(i -> backup(i, FIRST.plusDays(i), false))
                                .toList());
        backups.add(backup(10, FIRST.plusYears(2), false));
        assertThat(Retention.superfluous(backups)).isEmpty();
        backups.add(backup(11, FIRST.plusDays(10), false));
        assertThat(kept(backups)).contains(11L, 10L, 9L, 8L, 7L, 6L, 5L);
    }

    /**
     * The clock is wrong by two years for some days, in the midst of a daily backup, thinned daily.
     */
    @ParameterizedTest
    @ValueSource(ints = {-2, 2})
    void aClockThatWasWrongForAWhileCostsNoneOfTheLastDays(int years) {
        List<BackupFile> backups = new ArrayList<>();
        for (int day = 0; day < 60; day++) {
            boolean wrong = day >= 40 && day < 45;
            LocalDate date = FIRST.plusDays(day).plusYears(wrong ? years : 0);
            backups.add(backup(day + 1, date, false));
            backups.removeAll(Retention.superfluous(backups));
            assertThat(kept(backups))
                    .as("day %d", day)
                    .containsAll(
                            LongStream.rangeClosed(Math.max(1, day - 8), day + 1).boxed().toList());
        }
        assertThat(kept(backups)).contains(31L); // the end of January
    }

    @Test
    void theNewestBeforeAnUpdateStays() {
        List<BackupFile> backups =
                IntStream.rangeClosed(1, 30)
                        .mapToObj(i -> backup(i, FIRST, i == 3 || i == 5))
                        .toList();
        assertThat(kept(backups)).contains(5L).doesNotContain(3L);
    }

    @Test
    void namesTellNumberDateAndReasonAndForeignOnesAreNotOurs() {
        BackupFile update = backup(12, FIRST, true);
        assertThat(update.path()).hasToString("diary-000012-2025-01-01-before-update.cramps");
        assertThat(BackupFile.of(update.path(), "diary.cramps")).contains(update);
        assertThat(BackupFile.of(backup(1, FIRST, false).path(), "diary.cramps")).isPresent();
        for (String foreign :
                List.of(
                        "diary-2-000012-2025-01-01.cramps",
                        "other-000012-2025-01-01.cramps",
                        "diary-000012-2025-02-31.cramps",
                        "diary-000012-2025-01-01.cramps.cramp-diary.part",
                        "diary.cramps")) {
            assertThat(BackupFile.of(Path.of(foreign), "diary.cramps")).as(foreign).isEmpty();
        }
    }
}
