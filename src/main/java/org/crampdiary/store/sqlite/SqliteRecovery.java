package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.recovery.Contents;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.recovery.Restored;

/** The way back to a diary in one SQLite file. */
public final class SqliteRecovery implements Recovery {

    private final Path diary;
    private final Clock clock;

    /**
     * @param diary where the diary is, or was
     * @param clock its zone gives backups and folders their date
     */
    public SqliteRecovery(Path diary, Clock clock) {
        this.diary = diary;
        this.clock = clock;
    }

    @Override
    public List<BackupFile> backups() {
        try {
            return new Backups(Opening.locate(diary)).list();
        } catch (IOException e) {
            throw Problems.reaching(diary, e);
        }
    }

    @Override
    public Contents look(Path copy) {
        try (TemporaryDiary read = TemporaryDiary.lookAt(copy, clock)) {
            if (!read.store().verify().isEmpty()) {
                throw damaged(copy);
            }
            Diary held = read.store().current();
            return new Contents(
                    held.nights().size(),
                    held.crampsWithTrash().size(),
                    Stream.concat(
                                    held.nights().stream().map(Night::night),
                                    held.crampsWithTrash().stream().map(Cramp::night))
                            .max(Comparator.naturalOrder())
                            .orElse(null));
        } catch (IOException e) {
            throw Problems.reaching(copy, e);
        }
    }

    @Override
    public Restored restore(Path copy) {
        Path place;
        try {
            place = Opening.locate(diary);
        } catch (IOException e) {
            throw Problems.reaching(diary, e);
        }
        try {
            Path source = source(copy, place);
            try (DiaryLock _ = DiaryLock.take(place, DiaryLock.WAIT, SqliteRecovery::lookAtPlace)) {
                return new Restoring(place, LocalDate.now(clock)).from(source);
            }
        } catch (IOException e) {
            Phrase sentence = Phrase.of("refusal.not-restored", copy.toString());
            throw new Refusal(Kind.NOT_DONE, List.of(sentence), e);
        }
    }

    private static Path source(Path copy, Path place) throws IOException {
        if (Files.notExists(copy)) {
            throw Refusal.notDone("refusal.no-such-copy", copy.toString());
        }
        if (Files.exists(place) && Files.isSameFile(copy, place)) {
            throw Refusal.notDone("refusal.restores-itself", copy.toString());
        }
        Path source = copy.toRealPath();
        if (source.getFileName() == null) {
            throw damaged(copy); // the root of a disk, which has no name
        }
        return source;
    }

    private static void lookAtPlace(Path place) {
        Opening.refuseObstacle(place);
        String name = place.getFileName().toString();
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw Refusal.notOpened("refusal.not-a-diary", name);
        }
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw Refusal.notOpened("refusal.read-only", name);
        }
    }

    /** That a copy is of no use. */
    static Refusal damaged(Path copy) {
        return Refusal.notDone(DAMAGED_COPY, copy.toString());
    }
}
