package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.WriteProgress;

/** Makes a diary's file beside its place, so that under its name it is always complete. */
final class NewDiary {

    private static final int MOST_COPIES_A_DAY = 1000;

    private NewDiary() {}

    /**
     * Makes a diary with these entries and marks.
     *
     * @throws java.nio.file.FileAlreadyExistsException when there is such a file
     * @throws org.flywaydb.core.api.FlywayException when the tables cannot be made
     */
    static void create(Path file, Schema schema, Diary content) throws IOException, SQLException {
        create(file, file, schema, content, DiaryFormat.PLAIN);
    }

    /**
     * Makes an empty one whose backups count on, beside its place.
     *
     * @param number above which they do
     * @return to be given its name
     */
    static Path madeCountingFrom(long number, Path file) throws IOException, SQLException {
        return made(
                file, Schema.CURRENT, DiaryFormat.PLAIN, empty -> empty.keepBackupNumber(number));
    }

    /** What is written into an empty diary. */
    private interface Filling {
        void into(DiaryDatabase empty) throws IOException, SQLException;
    }

    /** As a part of the diary at {@code owner}, whose next holder removes it if we are killed. */
    static void create(Path owner, Path file, Schema schema, Diary content, DiaryFormat format)
            throws IOException, SQLException {
        Path part =
                made(
                        owner,
                        schema,
                        format,
                        empty -> {
                            if (!content.equals(Diary.EMPTY)) {
                                empty.write(
                                        Change.everythingIn(content),
                                        content.revision(),
                                        WriteProgress.UNWATCHED);
                            }
                        });
        try {
            PrivateFiles.publish(part, file);
        } finally {
            Leftovers.removeWithJournal(part); // where it could not get its name
        }
    }

    private static Path made(Path owner, Schema schema, DiaryFormat format, Filling filling)
            throws IOException, SQLException {
        Path part = beside(owner, DiaryFiles.UNFINISHED);
        Path journal = beside(owner, DiaryFiles.UNFINISHED + DiaryFiles.JOURNAL);
        Files.deleteIfExists(journal);
        Files.deleteIfExists(part);
        boolean made = false;
        try {
            PrivateFiles.createFile(part);
            try (DiaryDatabase empty = format.openNew(part)) {
                empty.handle().execute("PRAGMA application_id = " + FileHeader.APPLICATION_ID);
                schema.migrate(empty.connection(), empty.handle());
                empty.keep();
                filling.into(empty);
            }
            Files.deleteIfExists(journal); // empty: that is how TRUNCATE leaves it
            made = true;
            return part;
        } finally {
            if (!made) {
                Leftovers.removeWithJournal(part);
            }
        }
    }

    /**
     * Keeps what a window holds under a new name beside a diary whose file is no longer its own.
     *
     * @return the new file
     */
    static Path keepBeside(Path diary, Diary content, LocalDate today, DiaryFormat format)
            throws IOException, SQLException {
        String name = diary.getFileName().toString();
        String stem = keptStem(name) + today;
        Path file =
                IntStream.range(1, MOST_COPIES_A_DAY)
                        .mapToObj(i -> i == 1 ? stem : stem + "-" + i)
                        .map(free -> diary.resolveSibling(free + ".cramps"))
                        .filter(Files::notExists)
                        .findFirst()
                        .orElseThrow(() -> new IOException("no free name beside " + name));
        create(diary, file, Schema.CURRENT, content, format);
        return file;
    }

    /** What the names of diaries begin with that are kept beside the one of this name. */
    static String keptStem(String name) {
        int end = name.endsWith(".cramps") ? name.length() - ".cramps".length() : name.length();
        return name.substring(0, end) + "-kept-";
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
