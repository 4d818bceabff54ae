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
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.backup.Backups;
import org.jdbi.v3.core.JdbiException;

/** The backups of an open diary. For the thread that holds it. */
record OwnBackups(OpenedDiary diary, Backups backups, Clock clock) {

    /** Makes a backup of the open diary. */
    private interface Making {
        BackupFile made(DatabaseCopy copy, LocalDate today) throws IOException, SQLException;
    }

    /** Makes one, and keeps in the diary that it was made. */
    Path make() {
        return make(
                        (copy, today) -> {
                            BackupFile backup = backups.make(copy, today, false);
                            copy.database().keepBackedUp(clock.instant());
                            return backup;
                        })
                .path();
    }

    private BackupFile make(Making making) {
        DatabaseCopy copy = diary.copy();
        try {
            BackupFile backup = making.made(copy, LocalDate.now(clock));
            diary.saved();
            return backup;
        } catch (IOException | SQLException | JdbiException e) {
            diary.discard(e);
            throw ChosenCopy.refused(backups.folder(), diary.file(), e);
        }
    }

    /** Makes one, without which nothing is to be done. */
    void makeFirst() {
        beforehand(this::make);
    }

    private static <T> T beforehand(Supplier<T> backup) {
        try {
            return backup.get();
        } catch (KeptBeside.Replaced e) {
            throw e;
        } catch (Refusal e) {
            Phrase sentence = Phrase.of("refusal.nothing-without-backup", e.sentences().getFirst());
            throw new Refusal(Kind.NOT_DONE, List.of(sentence), e);
        }
    }

    /**
     * Makes one before a change, and removes it again when that is given up, which has then cost no
     * other backup either.
     *
     * @param change is told when it was made, to keep that with what it writes
     */
    <T> T madeBefore(Function<Instant, T> change) {
        Instant now = clock.instant();
        BackupFile backup =
                beforehand(() -> make((copy, today) -> backups.add(copy, today, false)));
        try {
            return change.apply(now);
        } catch (CancellationException e) {
            backups.remove(backup);
            throw e;
        } finally {
            backups.prune();
        }
    }

    /** Makes one when the diary was changed since the newest, which is at least so old. */
    Optional<Path> makeIfDue(Duration age) {
        DiaryDatabase open = diary.database();
        Instant last = open.backedUpAt();
        Instant now = clock.instant();
        boolean changed = open.backedUpRevision() != diary.current().revision();
        boolean old = last == null || last.isAfter(now) || !last.plus(age).isAfter(now);
        return changed && old ? Optional.of(make()) : Optional.empty();
    }
}
