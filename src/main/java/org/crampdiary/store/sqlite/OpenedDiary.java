package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.backup.Backups;
import org.jspecify.annotations.Nullable;

/**
 * The database of an open diary, which is made anew when it had to be given up. For one thread at a
 * time, but for {@link #current}.
 */
final class OpenedDiary implements AutoCloseable {

    private static final long LARGE = 50_000_000;

    private final Path file;
    private final KeptBeside kept;
    private final List<Phrase> unreadable;
    private DiaryFormat format;
    private OpenedFile opened;
    private @Nullable DiaryDatabase database;
    private boolean closed;
    private volatile Diary current;

    /**
     * @param file a real path, whose lock is held
     * @param format is taken over
     * @param opened the file in that format
     * @param database opened of it, in the current structure
     */
    OpenedDiary(
            Path file, Clock clock, DiaryFormat format, OpenedFile opened, DiaryDatabase database)
            throws IOException {
        this.file = file;
        this.kept = new KeptBeside(file, clock);
        this.format = format;
        this.opened = opened;
        this.database = database;
        DiaryDatabase.Loaded loaded = database.load();
        this.current = loaded.diary();
        this.unreadable = loaded.unreadable();
        opened.saved();
    }

    Path file() {
        return file;
    }

    DiaryFormat format() {
        return format;
    }

    List<Phrase> unreadable() {
        return unreadable;
    }

    /** As last saved. */
    Diary current() {
        return current;
    }

    /** Whether it has grown so large that sealing all of it for each save is felt. */
    boolean isLarge() throws IOException {
        return format.isSealed() && Files.size(file) > LARGE;
    }

    /** Its copy, in the same format. */
    DatabaseCopy copy() {
        return new DatabaseCopy(database(), format, true);
    }

    /**
     * The connection, made anew when the last one had to be given up or somebody else wrote into
     * the file, which must then hold what it held before.
     *
     * @throws Refusal when another program replaced or changed the file; nothing is then written
     */
    DiaryDatabase database() {
        if (closed) {
            throw new IllegalStateException("the diary is closed");
        }
        try {
            if (opened.isReplaced()) {
                throw kept.both(current, format, null);
            }
            boolean changed = opened.isChanged();
            DiaryDatabase open = database;
            if (changed && open != null) {
                database = null; // its cache no longer is what the file holds
                open.close();
            }
            return open != null && !changed ? open : reopened(changed);
        } catch (IOException | SQLException e) {
            throw Problems.saving(e);
        }
    }

    private DiaryDatabase reopened(boolean changed) {
        try {
            DiaryDatabase open = opened.open();
            try {
                if (!Damage.quick(open.handle()).isEmpty()) {
                    throw new IllegalStateException("the file is damaged");
                }
                Diary read = open.load().diary();
                if (changed && !read.equals(current)) {
                    throw new IllegalStateException("another program wrote into the diary");
                }
                opened.saved();
                current = read;
                database = open;
                return open;
            } catch (IOException | RuntimeException e) {
                closeQuietly(open, e);
                throw e;
            }
        } catch (SQLException | IOException | RuntimeException e) {
            throw changed ? kept.both(current, format, e) : Problems.saving(e);
        }
    }

    /**
     * Goes on after a saving, unless it went into a file that was replaced meanwhile.
     *
     * @throws IOException when the disk has failed since
     */
    void saved() throws IOException {
        if (opened.isReplaced()) {
            Refusal replaced = kept.both(current, format, null);
            discard(replaced);
            throw replaced;
        }
        opened.saved();
    }

    /** The same, with what the file holds now. */
    void saved(Diary next) throws IOException {
        saved();
        current = next;
        kept.close();
    }

    /**
     * Gives the connection up after a failure, and says by what the file holds then what became of
     * a change: a disk may fail after the last step of saving it.
     *
     * @param next the diary with the change
     */
    Refusal notSaved(Exception problem, Diary next) {
        discard(problem);
        try {
            database();
        } catch (KeptBeside.Replaced e) {
            e.addSuppressed(problem);
            return e;
        } catch (Refusal e) {
            problem.addSuppressed(e);
        }
        return current.revision() == next.revision()
                ? Problems.unconfirmed(problem)
                : Problems.saving(problem);
    }

    /**
     * Gives the connection up after a failure: the next one rolls back what was not committed and
     * reads what the file says. The lock stays, so nobody comes in between.
     */
    void discard(Exception problem) {
        DiaryDatabase failed = database;
        database = null;
        opened.failed();
        if (failed != null) {
            closeQuietly(failed, problem);
        }
    }

    /** Closes after a failure, which stays the one that is reported. */
    static void closeQuietly(DiaryDatabase database, Exception problem) {
        try {
            database.close();
        } catch (SQLException e) {
            problem.addSuppressed(e);
        }
    }

    /**
     * Puts the diary in another format in the place of the file, in one step, after that was read
     * back and found equal.
     *
     * @param next is taken over
     * @throws PrivateFiles.Unconfirmed when it is in that format, and the disk did not confirm it
     * @throws IOException when it cannot be written; the file is as it was
     */
    void become(DiaryFormat next) throws IOException {
        become(next, PrivateFiles::replace);
    }

    /** Gives a file the name of another one. */
    interface Naming {
        void give(Path part, Path file) throws IOException;
    }

    void become(DiaryFormat next, Naming naming) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + DiaryFiles.UNFINISHED);
        try {
            Backups.writePart(new DatabaseCopy(database(), next, true), part);
            saved(); // nobody has put another there meanwhile
            letGo();
            replaceBy(part, next, naming);
        } finally {
            if (!format.equals(next)) {
                next.close();
            }
            Leftovers.removeWithJournal(part);
        }
    }

    /** SQLite lets go of the file, and of the journal beside it. */
    private void letGo() throws IOException {
        DiaryDatabase open = database;
        database = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        new HotJournal(file).setAside();
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + DiaryFiles.JOURNAL));
    }

    private void replaceBy(Path part, DiaryFormat next, Naming naming) throws IOException {
        try {
            naming.give(part, file);
        } finally {
            if (Files.notExists(part)) { // else it is the file's name already, durable or not
                opened = next.at(file);
                format.close();
                format = next;
            }
        }
    }

    boolean isClosed() {
        return closed;
    }

    /** Releases the file; a second call does nothing. */
    @Override
    public void close() throws SQLException {
        closed = true;
        try (DiaryFormat _ = format;
                KeptBeside _ = kept;
                DiaryDatabase _ = database) {
            database = null;
        }
    }
}
