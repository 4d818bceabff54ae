package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.crampdiary.model.Applied;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.EarlierEntries;
import org.crampdiary.model.OngoingEdits;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Trash;
import org.crampdiary.store.BegunDay;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.Protection;
import org.crampdiary.store.Remembered;
import org.crampdiary.store.WriteProgress;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.LockedCramp;
import org.crampdiary.store.protection.RunningTimes;
import org.jdbi.v3.core.JdbiException;

/** A diary in one SQLite file that nobody else can open meanwhile. */
public final class SqliteDiaryStore implements DiaryStore {

    private final OpenedDiary diary;
    private final Clock clock;
    private final DiaryLock lock;
    private final OwnBackups backups;
    private final OngoingEdits edits = new OngoingEdits();
    private final TimesBeside times = new TimesBeside();

    SqliteDiaryStore(OpenedDiary diary, Clock clock, DiaryLock lock, Backups backups) {
        this.diary = diary;
        this.clock = clock;
        this.lock = lock;
        this.backups = new OwnBackups(diary, backups, clock);
    }

    /** As {@link #open(Path, Clock, Keyring)}, for a diary that is not protected. */
    public static SqliteDiaryStore open(Path file, Clock clock) {
        return open(file, clock, Keyring.empty());
    }

    /**
     * Opens the diary at {@code file}, or makes it with its folder when there is none. Waits up to
     * two seconds for another program that has it open.
     *
     * @param clock stamps what is written; its zone gives backups their date
     * @param keyring opens it when it is protected; may be closed afterwards
     * @param memory knows, where there is none, whether there was one
     * @throws Refusal of the kind {@link Refusal.Kind#NOT_OPENED}, with the file unchanged, or with
     *     none made in the place of one that is missing
     */
    public static SqliteDiaryStore open(
            Path file, Clock clock, Keyring keyring, Remembered.Memory memory) {
        return Opening.store(file, clock, keyring, memory, Schema.CURRENT, DiaryLock.WAIT);
    }

    /** The same where nothing is known of the diary but what lies beside it. */
    public static SqliteDiaryStore open(Path file, Clock clock, Keyring keyring) {
        return open(file, clock, keyring, _ -> Remembered.NOTHING);
    }

    static SqliteDiaryStore open(Path file, Clock clock, Schema schema, Duration wait) {
        return open(file, clock, Keyring.empty(), schema, wait);
    }

    static SqliteDiaryStore open(
            Path file, Clock clock, Keyring keyring, Schema schema, Duration wait) {
        return Opening.store(file, clock, keyring, _ -> Remembered.NOTHING, schema, wait);
    }

    @Override
    public Path file() {
        return diary.file();
    }

    @Override
    public Diary current() {
        return diary.current();
    }

    @Override
    public List<Phrase> unreadable() {
        List<Phrase> all = new ArrayList<>(diary.unreadable());
        all.addAll(times.notTakenIn());
        return all;
    }

    @Override
    public synchronized void takeInTimes() {
        times.takeInto(this);
    }

    /**
     * Does {@code here} what writes a change. Where the file is another program's by now, the copy
     * of what this window holds gets the change.
     *
     * @throws Refusal then, too: it is not in the diary
     */
    private Applied orBeside(Supplier<Applied> here, BiConsumer<DiaryStore, Diary> beside) {
        try {
            return here.get();
        } catch (KeptBeside.Replaced e) {
            throw e.keeping(copy -> beside.accept(copy, current()));
        }
    }

    @Override
    public synchronized Applied apply(Change change) {
        return orBeside(
                () -> applyHere(change),
                (copy, held) -> copy.apply(change.carriedOver(held, copy.current())));
    }

    private Applied applyHere(Change change) {
        diary.database();
        Diary before = current(); // only now: giving up a connection may have renewed it
        Instant now = clock.instant();
        Change stamped = change.completedFor(before).stamped(before, now);
        Applied applied = write(edits.keeping(stamped, before, clock.getZone(), now));
        edits.written(applied.change(), before, now);
        return applied;
    }

    @Override
    public synchronized Applied takeBack(Change change) {
        return orBeside(
                () -> takeBackHere(change),
                (copy, held) -> copy.takeBack(change.carriedOver(held, copy.current())));
    }

    private Applied takeBackHere(Change change) {
        diary.database();
        Diary before = current();
        Instant now = clock.instant();
        Change stamped = change.settledFor(before).stampedAgain(before, now);
        Applied applied = write(edits.keeping(stamped, before, clock.getZone(), now));
        edits.takenBack(applied.change());
        return applied;
    }

    @Override
    public synchronized Applied applyImported(Change change, WriteProgress progress) {
        return orBeside(
                () -> applyImportedHere(change, progress),
                (copy, held) ->
                        copy.applyImported(change.carriedOver(held, copy.current()), progress));
    }

    private Applied applyImportedHere(Change change, WriteProgress progress) {
        diary.database();
        return backups.madeBefore(now -> {
            Change next = EarlierEntries.forgettingPurged(change, current());
            return write(
                    next, (open, revision) -> open.writeBackedUp(next, revision, progress, now));
        });
    }

    @Override
    public synchronized BegunDay beginDay() {
        DiaryDatabase open = diary.database();
        LocalDate today = LocalDate.now(clock);
        List<Phrase> said = new ArrayList<>();
        OpenedDays.jump(open.handle(), today).ifPresent(said::add);
        try {
            if (OpenedDays.isFirst(open.handle(), today) && diary.isLarge()) {
                said.add(Phrase.of("protect.large"));
            }
            open.countDay(today);
            diary.saved();
        } catch (SQLException | IOException | JdbiException e) {
            diary.discard(e);
            throw Problems.saving(e);
        }
        Set<String> trash = OpenedDays.inTrashThrough(open.handle(), Trash.KEPT_DAYS);
        Set<String> versions = OpenedDays.keptThrough(open.handle(), Trash.KEPT_DAYS);
        Change due =
                Trash.purging(current(), trash)
                        .and(current().marks().earlier().forgetting(versions));
        return new BegunDay(said, due.edits().isEmpty() ? null : applyImported(due));
    }

    private Applied write(Change change) {
        return write(
                change, (open, revision) -> open.write(change, revision, WriteProgress.UNWATCHED));
    }

    /** Makes a change durable, as the given revision of the diary. */
    private interface Writing {
        void into(DiaryDatabase open, long revision) throws SQLException, IOException;
    }

    private Applied write(Change change, Writing writing) {
        DiaryDatabase open = diary.database();
        Diary before = current();
        Diary next = before.apply(change);
        RunningTimes beside = new RunningTimes(file());
        List<LockedCramp> earlier = beside.ahead(before, next, clock.instant());
        try {
            writing.into(open, next.revision());
            diary.saved(next);
        } catch (CancellationException e) {
            diary.discard(e);
            throw e;
        } catch (SQLException | IOException | JdbiException e) {
            throw diary.notSaved(e, next);
        } finally {
            if (earlier != null) {
                TimesBeside.inTheDiaryAtLeast(() -> beside.after(earlier, before, current()));
            }
        }
        return new Applied(change, before, next);
    }

    @Override
    public synchronized Path backUp() {
        return backups.make();
    }

    /** Makes a backup, without which nothing is to be done. */
    void backUpFirst() {
        backups.makeFirst();
    }

    @Override
    public synchronized Optional<Path> backUpIfDue(Duration age) {
        return backups.makeIfDue(age);
    }

    @Override
    public synchronized void backUpTo(Path target) {
        ChosenCopy.write(diary.copy(), file(), target);
    }

    @Override
    public synchronized List<Phrase> verify() {
        try {
            return Damage.everywhere(diary.database().handle());
        } catch (JdbiException _) {
            return List.of(Phrase.of("damaged.file")); // SQLite cannot even read it
        }
    }

    @Override
    public boolean isSound(Path copy) {
        try (Keyring keyring = Keyring.empty()) {
            protection().teach(keyring);
            return SqliteRecovery.isSound(copy, keyring);
        }
    }

    /** Its file, for the tests of this package. */
    OpenedDiary diary() {
        return diary;
    }

    /** Its connection. */
    DiaryDatabase database() {
        return diary.database();
    }

    @Override
    public Protection protection() {
        return new SqliteProtection(this, diary);
    }

    @Override
    public synchronized void close() {
        if (diary.isClosed()) {
            return;
        }
        try (DiaryLock _ = lock;
                OpenedDiary _ = diary) {
            // the file first, then the lock
        } catch (SQLException | IOException e) {
            throw Problems.saving(e);
        }
    }
}
