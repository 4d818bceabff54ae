package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.store.recovery.ReadProgress;
import org.crampdiary.store.sqlite.ProbedRows.Taken;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Reads what can be read of a damaged diary: its rows are copied one by one into a new file, and of
 * these the entries are taken whose hash says that they are what was saved.
 */
final class Salvaging {

    private static final Logger LOG = System.getLogger(Salvaging.class.getName());
    private static final String ROWS = "rows.cramps";

    private final @Nullable SoundBackup base;
    private final ReadProgress progress;
    private final List<Salvaged> found = new ArrayList<>();

    /**
     * @param base the newest sound backup; null when there is none
     * @param progress is told of each row, and may give the reading up
     */
    Salvaging(@Nullable SoundBackup base, ReadProgress progress) {
        this.base = base;
        this.progress = progress;
    }

    /**
     * Does it: of the file alone, rolled back from its journal, and with the pages that say where
     * its tables are taken from a diary that may have them in the same places, and with the first
     * and the last of two rows with the same key; the one that gives most is taken.
     *
     * @param damaged a copy with what lies beside it, in a folder of its own; is changed
     */
    Salvaged of(Path damaged) throws IOException, SQLException {
        Path folder = damaged.resolveSibling("");
        Path fresh = folder.resolve("fresh.cramps");
        NewDiary.create(fresh, Schema.CURRENT, Diary.EMPTY);
        List<Path> copies = new ArrayList<>();
        copies.add(copied(damaged, "alone"));
        if (!saysWhereTablesAre(copies.getFirst())) {
            copies.add(withSchemaOf(fresh, copied(damaged, "as-new")));
            if (base != null) {
                copies.add(withSchemaOf(base.file(), copied(damaged, "as-backup")));
            }
        }
        if (Files.exists(damaged.resolveSibling(damaged.getFileName() + DiaryFiles.JOURNAL))) {
            withUsableHeader(damaged);
            copies.add(damaged); // a saving may have been interrupted
        }
        for (Path copy : copies) {
            boolean twice = read(copy, fresh, Taken.FIRST);
            if (twice) {
                read(copy, fresh, Taken.LAST);
            }
        }
        return found.stream().max(Comparator.comparingInt(Salvaged::sound)).orElseThrow();
    }

    private static Path copied(Path damaged, String name) throws IOException {
        Path copy = damaged.resolveSibling(name + ".cramps");
        Files.copy(damaged, copy);
        withUsableHeader(copy);
        return copy;
    }

    private static boolean saysWhereTablesAre(Path file) throws IOException, SQLException {
        try (DiaryDatabase read = DiaryDatabase.openDamaged(file)) {
            return Schema.CURRENT.isOwn(Schema.CURRENT.version(), read.handle());
        } catch (JdbiException e) {
            LOG.log(Level.DEBUG, "nothing says where the tables are", e);
            return false;
        }
    }

    /** The pages of the schema of {@code other}, in a file that may have its tables there too. */
    private static Path withSchemaOf(Path other, Path file) throws IOException, SQLException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] sound = Files.readAllBytes(other);
        try (DiaryDatabase read = DiaryDatabase.openForReading(other)) {
            for (int page :
                    read.handle()
                            .createQuery("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'")
                            .mapTo(Integer.class)
                            .list()) {
                int at = (page - 1) * FileHeader.PAGE;
                if (at + FileHeader.PAGE <= bytes.length) {
                    System.arraycopy(sound, at, bytes, at, FileHeader.PAGE);
                }
            }
        }
        Files.write(file, bytes);
        withUsableHeader(file);
        return file;
    }

    /** Adds what is found in one copy, and tells whether two of its rows bear the same key. */
    private boolean read(Path damaged, Path fresh, Taken taken) throws IOException, SQLException {
        Path into = damaged.resolveSibling(damaged.getFileName() + "-" + taken + ROWS);
        Files.copy(fresh, into);
        try (Connection from = SqliteConnections.openDamaged(damaged);
                DiaryDatabase rows = DiaryDatabase.openForWriting(into)) {
            rows.handle().execute("PRAGMA foreign_keys = OFF");
            DamagedTables tables = new DamagedTables(from, progress);
            boolean twice = new ProbedRows(tables, rows.connection(), taken, progress).copy();
            Diary known = base == null ? null : base.diary();
            found.add(new SoundEntries(rows.handle(), tables, known).salvaged());
            return twice;
        }
    }

    /**
     * Gives a file that SQLite would not look into the header that our files have. Offsets:
     * sqlite.org/fileformat2.html, section 1.3.
     */
    private static void withUsableHeader(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length >= FileHeader.PAGE) {
            ByteBuffer header = ByteBuffer.wrap(bytes);
            FileHeader.write(header, bytes.length / FileHeader.PAGE);
            Files.write(file, bytes);
        }
    }
}
