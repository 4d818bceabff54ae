package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.WriteProgress;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.backup.DamagedCopy;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.RunningTimes;
import org.crampdiary.store.recovery.Quarantine;
import org.crampdiary.store.recovery.ReadProgress;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.recovery.Restored;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Puts a copy in the place of a diary, whose lock is held. The copy is made ready beside the diary
 * and checked whole; only then is what is there kept elsewhere, and the name changes hands in one
 * step.
 */
final class Restoring {

    /** What cannot be told apart from the diary's own by SQLite. */
    static final List<String> JOURNALS = List.of(DiaryFiles.JOURNAL, "-wal", "-shm");

    /** What another diary in its place is not to find beside it. */
    static final List<String> BESIDE =
            Stream.concat(JOURNALS.stream(), Stream.of(RunningTimes.RUNNING)).toList();

    private static final Set<String> SPOILT =
            Set.of(
                    "refusal.empty-file",
                    "refusal.other-program",
                    "refusal.protected-header",
                    "refusal.protected-cost");

    private final Path place;
    private final Keyring keyring;
    private final RestoredProtection protection;
    private final LocalDate today;
    private final Backups backups;
    private final Path ready;
    private DiaryFormat readyFormat = DiaryFormat.PLAIN;

    /**
     * @param keyring opens what is protected
     */
    Restoring(Path place, Keyring keyring, LocalDate today) {
        this.place = place;
        this.keyring = keyring;
        this.protection = new RestoredProtection(place, keyring);
        this.today = today;
        this.backups = new Backups(place);
        this.ready = place.resolveSibling(place.getFileName() + DiaryFiles.RESTORED);
    }

    /**
     * Puts a copy there.
     *
     * @param copy a real path; stays as it is
     * @throws IOException when something cannot be read or written; the diary is then as it was
     */
    Restored from(Path copy) throws IOException {
        return put(() -> makeReady(copy));
    }

    /**
     * Puts there what can be read of the diary itself, with its newest sound backup.
     *
     * @param base null when there is none
     * @throws IOException when something cannot be read or written; the diary is then as it was
     */
    Restored salvaged(@Nullable SoundBackup base) throws IOException {
        return put(() -> salvage(base));
    }

    /** Makes what is put in the diary's place, beside it. */
    private interface Making {
        Diary made() throws IOException;
    }

    private Restored put(Making making) throws IOException {
        Leftovers.remove(place, backups);
        try {
            Diary held = making.made();
            Path backup = Files.exists(place) ? backUp(held) : null;
            Path quarantine = backup == null ? setAside() : null;
            for (String ending : BESIDE) {
                Files.deleteIfExists(place.resolveSibling(place.getFileName() + ending));
            }
            putInPlace();
            return new Restored(
                    held.nights().size(),
                    held.crampsWithTrash().size(),
                    backup,
                    quarantine,
                    protection.change());
        } finally {
            readyFormat.close();
            Leftovers.removeWithJournal(ready);
        }
    }

    private void putInPlace() throws IOException {
        try {
            PrivateFiles.replace(ready, place);
        } catch (PrivateFiles.Unconfirmed e) {
            throw new Refusal(Kind.NOT_DONE, List.of(Phrase.of("refusal.restored-unconfirmed")), e);
        }
    }

    private Diary salvage(@Nullable SoundBackup base) throws IOException {
        try (DamagedDiary damaged = DamagedDiary.copyOfHeld(place)) {
            Diary held = damaged.salvaged(base, ReadProgress.UNWATCHED).diary();
            NewDiary.create(place, ready, Schema.CURRENT, held, DiaryFormat.PLAIN);
            try (DiaryDatabase read = DiaryDatabase.openForWriting(ready)) {
                if (!isSound(read) || !read.load().diary().equals(held)) {
                    throw new IOException("what was salvaged is not what was written");
                }
            }
            return held;
        } catch (SQLException | JdbiException | FlywayException e) {
            throw new IOException(e);
        }
    }

    private Diary makeReady(Path copy) throws IOException {
        int newest = Schema.CURRENT.version();
        try (DiaryLock lock =
                DiaryLock.toRead(copy, DiaryLock.WAIT, file -> FileHeader.check(file, newest))) {
            lock.copyInto(ready);
        } catch (Refusal e) {
            boolean spoilt = SPOILT.contains(e.sentences().getFirst().key());
            Refusal said = spoilt ? SqliteRecovery.damaged(copy) : e;
            throw new Refusal(Kind.NOT_DONE, said.sentences(), e);
        }
        try (DiaryFormat own = DiaryFormat.of(copy, keyring)) {
            readyFormat = protection.next(own);
            return readyIn(own, readyFormat);
        } catch (SQLException | JdbiException | FlywayException | DamagedCopy e) {
            List<Phrase> sentences = SqliteRecovery.damaged(copy).sentences();
            throw new Refusal(Kind.NOT_DONE, sentences, e);
        }
    }

    /** Brings what was copied up to date, and into the format in which it is put back. */
    private Diary readyIn(DiaryFormat own, DiaryFormat next) throws IOException, SQLException {
        Diary held;
        byte @Nullable [] sealed = null;
        try (DiaryDatabase read =
                own.isSealed() ? own.openForReading(ready) : DiaryDatabase.openForWriting(ready)) {
            if (!isSound(read)) {
                throw new DamagedCopy("something in it is damaged");
            }
            held = read.load().diary();
            sealed = next instanceof SealedFormat format ? format.sealed(read) : null;
        } catch (Refusal e) {
            throw new DamagedCopy("it cannot be opened: " + e.getMessage());
        }
        if (sealed != null) {
            Leftovers.removeWithJournal(ready);
            PrivateFiles.createFile(ready);
            Files.write(ready, sealed);
            try (DiaryDatabase read = next.openForReading(ready)) {
                if (!read.load().diary().equals(held)) {
                    throw new IOException("what was sealed is not what was read");
                }
            }
        }
        return held;
    }

    /** Whether nothing in it is damaged, before it is brought up to date and afterwards. */
    private static boolean isSound(DiaryDatabase read) {
        if (!Damage.inFile(read.handle()).isEmpty()
                || !Schema.CURRENT.isOwn(Schema.of(read.handle()), read.handle())
                || !damage(read).isEmpty()) {
            return false;
        }
        if (!isCurrent(read)) {
            Schema.CURRENT.migrate(read.connection(), read.handle());
            return damage(read).isEmpty();
        }
        return true;
    }

    /** Whether it needs no update. */
    static boolean isCurrent(DiaryDatabase read) {
        int version = Math.min(Schema.of(read.handle()), Schema.ofHeader(read.handle()));
        return version == Schema.CURRENT.version();
    }

    private static List<Phrase> damage(DiaryDatabase read) {
        return isCurrent(read)
                ? Damage.everywhere(read.handle())
                : Damage.beforeUpdate(read.handle());
    }

    /**
     * A backup of what is there, whose drafts go into what is put there; null when that cannot be
     * opened, was not brought up to date, or something in it is damaged.
     */
    private @Nullable Path backUp(Diary held) throws IOException {
        try (DiaryFormat format = DiaryFormat.of(place, keyring);
                DiaryDatabase open = opening(format).openAsItIs()) {
            if (!isCurrent(open) || !damage(open).isEmpty()) {
                return null; // before anything, such as a backup's number, is written into it
            }
            Path backup = backups.make(new DatabaseCopy(open, format, true), today, false).path();
            keepDrafts(open.load().diary().marks().drafts(), held);
            return backup;
        } catch (DamagedCopy _) {
            return null; // kept as it is, in quarantine
        } catch (Refusal e) {
            return nothing(e);
        } catch (SQLException | JdbiException e) {
            return nothing(Problems.opening(place, e));
        }
    }

    /** What was typed and not saved is not lost by going back. */
    private void keepDrafts(Map<String, String> drafts, Diary held)
            throws IOException, SQLException {
        if (!drafts.isEmpty()) {
            Change typed = Change.of();
            for (Map.Entry<String, String> draft : drafts.entrySet()) {
                typed = typed.and(new PutDraft(draft.getKey(), draft.getValue()));
            }
            try (DiaryDatabase write = readyFormat.at(ready).open()) {
                write.write(typed, held.revision() + 1, WriteProgress.UNWATCHED);
            }
        }
    }

    private Opening opening(DiaryFormat format) {
        return new Opening(place, format, Schema.CURRENT, backups, today);
    }

    /**
     * No backup of what a copy may help, nor of what nobody here can open; what else is in the way
     * is said.
     */
    private static @Nullable Path nothing(Refusal refusal) {
        if (Recovery.mayHelp(refusal) || Recovery.isShut(refusal)) {
            return null;
        }
        throw refusal;
    }

    /** The folder with what cannot be opened, and with a journal whose diary is gone. */
    private @Nullable Path setAside() throws IOException {
        boolean something = Files.exists(place);
        for (String ending : BESIDE) {
            Path path = place.resolveSibling(place.getFileName() + ending);
            something |= Files.exists(path) && Files.size(path) > 0;
        }
        return something ? new Quarantine(place).keep(today) : null;
    }
}
