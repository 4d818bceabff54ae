package org.crampdiary.store.backup;

import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which backups are kept: the last 10, and the newest of each of the 7 last days, 4 last weeks and
 * 12 last months that have one. "Last" is by number, so that a wrong clock prunes nothing new; the
 * newest backup and the newest one before an update are always among them. Those of an earlier
 * diary in the same place are not counted with the others: nothing else is left of it.
 */
final class Retention {

    private static final int LAST = 10;
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Retention() {}

    /** The backups that are no longer kept. */
    static List<BackupFile> superfluous(List<BackupFile> backups) {
        return backups.stream().collect(Collectors.groupingBy(BackupFile::series)).values().stream()
                .flatMap(series -> superfluousOf(series).stream())
                .toList();
    }

    private static List<BackupFile> superfluousOf(List<BackupFile> backups) {
        List<BackupFile> sorted = backups.stream().sorted(BackupFile.NEWEST_FIRST).toList();
        Set<BackupFile> kept = new LinkedHashSet<>(sorted.stream().limit(LAST).toList());
        keepNewestOfEach(sorted, BackupFile::date, DAYS, kept);
        keepNewestOfEach(sorted, Retention::week, WEEKS, kept);
        keepNewestOfEach(sorted, backup -> YearMonth.from(backup.date()), MONTHS, kept);
        sorted.stream().filter(BackupFile::beforeUpdate).findFirst().ifPresent(kept::add);
        return sorted.stream().filter(backup -> !kept.contains(backup)).toList();
    }

    private static void keepNewestOfEach(
            List<BackupFile> newestFirst,
            Function<BackupFile, Object> period,
            int periods,
            Set<BackupFile> kept) {
        Set<Object> seen = new HashSet<>();
        for (BackupFile backup : newestFirst) {
            if (seen.size() < periods && seen.add(period.apply(backup))) {
                kept.add(backup);
            }
        }
    }

    private static List<Integer> week(BackupFile backup) {
        return List.of(
                backup.date().get(IsoFields.WEEK_BASED_YEAR),
                backup.date().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
