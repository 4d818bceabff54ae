package org.crampdiary.store.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One verified backup.
 *
 * @param number counts up with every backup of the diary; it, and not the clock, orders backups
 * @param date the local date on which it was made, by the clock of that moment
 * @param beforeUpdate whether it was made before a newer program changed the diary's structure
 */
public record BackupFile(Path path, long number, LocalDate date, boolean beforeUpdate) {

    /**
     * A diary that is begun anew where an earlier one is missing counts on from the next multiple
     * after all backups that are found then, so that no name is used twice.
     */
    private static final long SERIES = 1_000_000;

    /** More than anybody ever makes: from here on a number comes from elsewhere. */
    private static final long MOST = 1_000_000_000_000L;

    /** Those whose number tells nothing come last. */
    public static final Comparator<BackupFile> NEWEST_FIRST =
            Comparator.comparing(BackupFile::isCounted)
                    .thenComparingLong(BackupFile::number)
                    .reversed();

    private static final String BEFORE_UPDATE = "-before-update";
    private static final String EXTENSION = ".cramps";

    private static final Pattern NAME =
            Pattern.compile(
                    "(.*)-(\\d{6,18})-(\\d{4}-\\d{2}-\\d{2})("
                            + BEFORE_UPDATE
                            + ")?((?:"
                            + Pattern.quote(EXTENSION)
                            + ")?)",
                    Pattern.DOTALL);

    /** Whether another file is a copy of the same backup. */
    public boolean isSameAs(BackupFile other) {
        return number == other.number && date.equals(other.date);
    }

    /** Whether its number is one that this program has counted, as far as can be told. */
    public boolean isCounted() {
        return mayBeCounted(number);
    }

    private static boolean mayBeCounted(long number) {
        return number >= 0 && number < MOST;
    }

    /**
     * The number of the next backup.
     *
     * @param kept the newest number that the diary knows of
     */
    static long next(Stream<BackupFile> earlier, long kept) {
        long newest =
                earlier.filter(BackupFile::isCounted)
                        .mapToLong(BackupFile::number)
                        .max()
                        .orElse(mayBeCounted(kept) ? 0 : SERIES);
        return Math.max(newest, mayBeCounted(kept) ? kept : 0) + 1;
    }

    /** Which of the diaries that were begun in this place it is of, from 0. */
    long series() {
        return number / SERIES;
    }

    /** The number above which a diary begun anew counts, after all these. */
    static long nextSeries(Stream<BackupFile> earlier) {
        return (earlier.filter(BackupFile::isCounted).mapToLong(BackupFile::series).max().orElse(0)
                        + 1)
                * SERIES;
    }

    /** The file name of a backup of the diary whose file is called {@code diary}. */
    static String name(String diary, long number, LocalDate date, boolean beforeUpdate) {
        return String.format(
                Locale.ROOT,
                "%s-%06d-%s%s%s",
                stem(diary),
                number,
                date,
                beforeUpdate ? BEFORE_UPDATE : "",
                extension(diary));
    }

    /** The longest of them. */
    static String longestName(String diary) {
        return name(diary, 10 * SERIES, LocalDate.EPOCH, true);
    }

    private static String stem(String diary) {
        return diary.substring(0, diary.length() - extension(diary).length());
    }

    /** None for a diary without one, whose backups are no backups of its namesake with one. */
    private static String extension(String diary) {
        return diary.endsWith(EXTENSION) ? EXTENSION : "";
    }

    /** The backup at {@code path}, or empty when the name is not one of that diary's backups. */
    static Optional<BackupFile> of(Path path, String diary) {
        return diaryOf(path).filter(diary::equals).flatMap(_ -> of(path));
    }

    /** The file name of the diary whose backups bear such a name; empty when none do. */
    static Optional<String> diaryOf(Path path) {
        Matcher name = matcher(path);
        return name.matches()
                ? of(path).map(_ -> name.group(1) + name.group(5)).filter(diary -> !diary.isEmpty())
                : Optional.empty();
    }

    private static Optional<BackupFile> of(Path path) {
        Matcher name = matcher(path);
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new BackupFile(
                            path,
                            Long.parseLong(name.group(2)),
                            LocalDate.parse(name.group(3)),
                            name.group(4) != null));
        } catch (DateTimeException _) {
            return Optional.empty(); // a date such as 2026-02-31 is none of ours
        }
    }

    private static Matcher matcher(Path path) {
        return NAME.matcher(path.getFileName().toString());
    }
}
