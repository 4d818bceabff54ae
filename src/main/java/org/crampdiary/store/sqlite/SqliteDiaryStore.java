package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.crampdiary.model.Applied;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.EarlierEntries;
import org.crampdiary.model.OngoingEdits;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.model.Trash;
import org.crampdiary.store.BegunDay;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.WriteProgress;
import org.crampdiary.store.backup.Backups;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** A diary in one SQLite file that nobody else can open meanwhile. */
public final class SqliteDiaryStore implements DiaryStore {

    private final Path file;
    private final Clock clock;
    private final DiaryLock lock;
    private final Backups backups;
    private final OpenedFile opened;
    private final List<Phrase> unreadable;
    private final OngoingEdits edits = new OngoingEdits();
    private @Nullable DiaryDatabase database;
    private boolean closed;
    private volatile Diary current;

    SqliteDiaryStore(
            Path file, Clock clock, DiaryLock lock, Backups backups, DiaryDatabase database)
            throws IOException {
        this.file = file;
        this.clock = clock;
        this.lock = lock;
        this.backups = backups;
        this.opened = new OpenedFile(file, clock);
        this.database = database;
        DiaryDatabase.Loaded loaded = database.load();
        this.current = loaded.diary();
        this.unreadable = loaded.unreadable();
    }

    /**
     * Opens the diary at {@code file}, or makes it with its folder when there is none. Waits up to
     * two seconds for another program that has it open.
     *
     * @param clock stamps what is written; its zone gives backups their date
     * @throws Refusal of the kind {@link Kind#NOT_OPENED}, with the file unchanged
     */
    public static SqliteDiaryStore open(Path file, Clock clock) {
        return open(file, clock, Schema.CURRENT, DiaryLock.WAIT);
    }

    static SqliteDiaryStore open(Path file, Clock clock, Schema schema, Duration wait) {
        return Opening.store(file, clock, schema, wait);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public Diary current() {
        return current;
    }

    @Override
    public List<Phrase> unreadable() {
        return unreadable;
    }

    @Override
    public synchronized Applied apply(Change change) {
        database();
        Diary before = current; // read only now: giving up a connection may have renewed it
        Instant now = clock.instant();
        Change stamped = change.completedFor(before).stamped(before, now);
        Applied applied = write(edits.keeping(stamped, before, clock.getZone(), now));
        edits.written(applied.change(), before, now);
        return applied;
    }

    @Override
    public synchronized Applied takeBack(Change change) {
        database();
        Diary before = current;
        Instant now = clock.instant();
        Change stamped = change.settledFor(before).stampedAgain(before, now);
        Applied applied = write(edits.keeping(stamped, before, clock.getZone(), now));
        edits.takenBack(applied.change());
        return applied;
    }

    @Override
    public synchronized Applied applyImported(Change change, WriteProgress progress) {
        database();
        try {
            backUp();
        } catch (Refusal e) {
            Phrase sentence = Phrase.of("refusal.nothing-without-backup", e.sentences().getFirst());
            throw new Refusal(Kind.NOT_DONE, List.of(sentence), e);
        }
        return write(EarlierEntries.forgettingPurged(change, current), progress);
    }

    @Override
    public synchronized BegunDay beginDay() {
        DiaryDatabase open = database();
        LocalDate today = LocalDate.now(clock);
        Phrase jump = OpenedDays.jump(open.handle(), today);
        try {
            open.countDay(today);
        } catch (SQLException | JdbiException e) {
            discard(open, e);
            throw Problems.saving(e);
        }
        saved(open);
        Set<String> trash = OpenedDays.inTrashThrough(open.handle(), Trash.KEPT_DAYS);
        Set<String> versions = OpenedDays.keptThrough(open.handle(), Trash.KEPT_DAYS);
        Change due =
                Trash.purging(current, trash).and(current.marks().earlier().forgetting(versions));
        return new BegunDay(jump, due.edits().isEmpty() ? null : applyImported(due));
    }

    private Applied write(Change change) {
        return write(change, WriteProgress.UNWATCHED);
    }

    private Applied write(Change change, WriteProgress progress) {
        DiaryDatabase open = database();
        Diary before = current;
        Diary next = before.apply(change);
        try {
            open.write(change, next.revision(), progress);
        } catch (CancellationException e) {
            discard(open, e);
            throw e;
        } catch (SQLException | JdbiException e) {
            discard(open, e);
            throw Problems.saving(e);
        }
        saved(open);
        current = next;
        return new Applied(change, before, next);
    }

    @Override
    public synchronized Path backUp() {
        DiaryDatabase open = database();
        try {
            Path backup =
                    backups.make(new DatabaseCopy(open, true), LocalDate.now(clock), false).path();
            open.keepBackedUp(clock.instant());
            saved(open);
            return backup;
        } catch (IOException | SQLException | JdbiException e) {
            discard(open, e);
            throw ChosenCopy.refused(backups.folder(), e);
        }
    }

    @Override
    public synchronized Optional<Path> backUpIfDue(Duration age) {
        DiaryDatabase open = database();
        Instant last = open.backedUpAt();
        Instant now = clock.instant();
        boolean changed = open.backedUpRevision() != current.revision();
        boolean old = last == null || last.isAfter(now) || !last.plus(age).isAfter(now);
        return changed && old ? Optional.of(backUp()) : Optional.empty();
    }

    @Override
    public synchronized void backUpTo(Path target) {
        ChosenCopy.write(database(), file, target);
    }

    @Override
    public synchronized List<Phrase> verify() {
        try {
            return Damage.everywhere(database().handle());
        } catch (JdbiException _) {
            return List.of(Phrase.of("damaged.file")); // SQLite cannot even read it
        }
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
                throw opened.keepBoth(current, null);
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
            DiaryDatabase open = DiaryDatabase.openForWriting(file);
            try {
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
            throw changed ? opened.keepBoth(current, e) : Problems.saving(e);
        }
    }

    /** Goes on after a saving, unless it went into a file that was replaced meanwhile. */
    private void saved(DiaryDatabase open) {
        try {
            if (opened.isReplaced()) {
                throw opened.keepBoth(current, null);
            }
            opened.saved();
        } catch (IOException e) {
            discard(open, e);
            throw Problems.saving(e);
        } catch (Refusal e) {
            discard(open, e);
            throw e;
        }
    }

    /**
     * Gives a connection up after a failure: the next one rolls back what was not committed and
     * reads what the file says. The lock stays, so nobody comes in between.
     */
    private void discard(DiaryDatabase failed, Exception problem) {
        database = null;
        opened.failed();
        closeQuietly(failed, problem);
    }

    /** Closes after a failure, which stays the one that is reported. */
    static void closeQuietly(DiaryDatabase database, Exception problem) {
        try {
            database.close();
        } catch (SQLException e) {
            problem.addSuppressed(e);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (DiaryLock _ = lock;
                DiaryDatabase _ = database) {
            database = null;
        } catch (SQLException | IOException e) {
            throw Problems.saving(e);
        }
    }
}
