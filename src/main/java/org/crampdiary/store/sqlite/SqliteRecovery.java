package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.store.Protection;
import org.crampdiary.store.WholeFile;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.backup.SecondFolder;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.ProtectedFile;
import org.crampdiary.store.recovery.Contents;
import org.crampdiary.store.recovery.Difference;
import org.crampdiary.store.recovery.OtherWays;
import org.crampdiary.store.recovery.ReadProgress;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.recovery.Restored;
import org.crampdiary.store.recovery.Salvage;
import org.jspecify.annotations.Nullable;

/** The way back to a diary in one SQLite file. */
public final class SqliteRecovery implements Recovery {

    private static final Logger LOG = System.getLogger(SqliteRecovery.class.getName());

    /** How many of the newest backups are read whole each time. */
    private static final int CHECKED = 3;

    private final Path diary;
    private final Clock clock;
    private final Keyring keyring;
    private final @Nullable SecondFolder second;

    /**
     * @param diary where the diary is, or was
     * @param clock its zone gives backups and folders their date
     * @param keyring opens what is protected; stays the caller's
     */
    public SqliteRecovery(Path diary, Clock clock, Keyring keyring) {
        this(diary, clock, keyring, null);
    }

    /** The same, with a second folder for the diary's backups; null when there is none. */
    public SqliteRecovery(Path diary, Clock clock, Keyring keyring, @Nullable SecondFolder second) {
        this.diary = diary;
        this.clock = clock;
        this.keyring = keyring;
        this.second = second;
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
    public List<BackupFile> inSecondFolder() {
        try {
            return second == null ? List.of() : second.list();
        } catch (IOException e) {
            Phrase sentence = Phrase.of("refusal.second-folder-not-read");
            throw new Refusal(Kind.NOT_DONE, List.of(sentence), e);
        }
    }

    @Override
    public OtherWays otherWays() {
        List<BackupFile> all = new ArrayList<>(backups());
        try {
            for (BackupFile there : inSecondFolder()) {
                if (all.stream().noneMatch(there::isSameAs)) {
                    all.add(there);
                }
            }
        } catch (Refusal e) {
            LOG.log(Level.WARNING, "the copies in the second folder are not counted", e);
        }
        try {
            return OtherWays.of(Opening.locate(diary), all.stream().map(BackupFile::path).toList());
        } catch (IOException e) {
            throw Problems.reaching(diary, e);
        }
    }

    @Override
    public @Nullable LocalTime time(BackupFile backup) {
        try {
            Instant written = Files.getLastModifiedTime(backup.path()).toInstant();
            LocalDateTime there = LocalDateTime.ofInstant(written, clock.getZone());
            return there.toLocalDate().equals(backup.date()) ? there.toLocalTime() : null;
        } catch (IOException e) {
            throw Problems.reaching(backup.path(), e);
        }
    }

    @Override
    public Contents look(Path copy) {
        refuseDiaryItself(copy);
        return SalvageMerge.contents(soundIn(copy));
    }

    @Override
    public Difference compare(Path copy, Diary now) {
        refuseDiaryItself(copy);
        return Difference.between(now, soundIn(copy));
    }

    private void refuseDiaryItself(Path copy) {
        try {
            if (Files.exists(copy) && Files.exists(diary) && Files.isSameFile(copy, diary)) {
                throw Refusal.notDone("refusal.restores-itself", copy.toString());
            }
        } catch (IOException e) {
            throw Problems.reaching(copy, e);
        }
    }

    /** Whether a copy can be read whole, and nothing in it is damaged. */
    static boolean isSound(Path copy, Keyring keyring) {
        try {
            new SqliteRecovery(copy, Clock.systemUTC(), keyring).soundIn(copy);
            return true;
        } catch (Refusal e) {
            LOG.log(Level.INFO, "a copy cannot be trusted", e);
            return false;
        }
    }

    @Override
    public List<BackupFile> setDamagedAside() {
        List<BackupFile> damaged = new ArrayList<>();
        for (BackupFile backup : backups().stream().limit(CHECKED).toList()) {
            try {
                soundIn(backup.path());
            } catch (Refusal e) {
                if (isDamaged(e) && setAside(backup)) {
                    damaged.add(backup);
                }
            }
        }
        return damaged;
    }

    /** Not one that a newer program has written, which can still read it. */
    private static boolean isDamaged(Refusal refusal) {
        String key = refusal.sentences().getFirst().key();
        return UNREADABLE.contains(key) || key.equals(DAMAGED_COPY);
    }

    private static boolean setAside(BackupFile backup) {
        try {
            WholeFile.setAside(backup.path());
            return true;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a damaged backup keeps its name", e);
            return false;
        }
    }

    private Diary soundIn(Path copy) {
        try (TemporaryDiary read = TemporaryDiary.lookAt(copy, clock, keyring)) {
            if (!read.store().verify().isEmpty()) {
                throw damaged(copy);
            }
            return read.store().current();
        } catch (IOException e) {
            throw Problems.reaching(copy, e);
        }
    }

    @Override
    public List<Path> unlock(List<Path> copies, char[] typed) {
        return keyring.learn(typed, copies);
    }

    @Override
    public void learn(Protection open) {
        open.teach(keyring);
    }

    @Override
    public boolean mayBeSalvaged() {
        try {
            return mayBeDamaged(Opening.locate(diary));
        } catch (IOException e) {
            throw Problems.reaching(diary, e);
        }
    }

    @Override
    public Optional<Salvage> salvage(ReadProgress progress) {
        try {
            Path place = Opening.locate(diary);
            if (Files.notExists(place) || !mayBeDamaged(place)) {
                return Optional.empty();
            }
            SoundBackup base = newestBackup(progress);
            progress.more();
            try (DamagedDiary damaged = DamagedDiary.copyOf(place)) {
                Salvage said = damaged.salvaged(base, progress).said();
                return Optional.of(said).filter(Salvage::gains);
            }
        } catch (IOException | SQLException e) {
            throw Problems.reaching(diary, new IOException(e));
        }
    }

    /**
     * Not one that was written by a newer program, which can open it, nor an empty one, nor a
     * protected one, of which nothing can be read when a bit of it is another.
     */
    private static boolean mayBeDamaged(Path place) throws IOException {
        return Files.isRegularFile(place)
                && !ProtectedFile.is(place)
                && Files.size(place) >= FileHeader.PAGE
                && FileHeader.version(place) <= Schema.CURRENT.version();
    }

    /** What the newest sound plain backup holds; null when there is none. */
    private @Nullable SoundBackup newestBackup(ReadProgress progress) throws IOException {
        for (BackupFile backup : backups()) {
            progress.more();
            try {
                if (ProtectedFile.is(backup.path())) {
                    continue; // its pages say nothing of those of a plain one
                }
                return new SoundBackup(backup.path(), soundIn(backup.path()));
            } catch (Refusal e) {
                LOG.log(Level.INFO, "a backup is no help", e);
            }
        }
        return null;
    }

    @Override
    public Restored restoreSalvaged() {
        return new DiaryPlace(diary)
                .replace(
                        diary,
                        place -> {
                            if (ProtectedFile.is(place)) {
                                throw Refusal.notDone("refusal.not-restored", place.toString());
                            }
                            return () ->
                                    restoring(place).salvaged(newestBackup(ReadProgress.UNWATCHED));
                        });
    }

    @Override
    public Restored restore(Path copy) {
        return new DiaryPlace(diary)
                .replace(
                        copy,
                        place -> {
                            Path source = DiaryPlace.source(copy, place);
                            return () -> restoring(place).from(source);
                        });
    }

    @Override
    public List<Phrase> begin() {
        return NewBeginning.at(diary, inSecondFolder(), LocalDate.now(clock));
    }

    @Override
    public List<Phrase> beginInstead() {
        return NewBeginning.insteadOf(diary, keyring, inSecondFolder(), LocalDate.now(clock));
    }

    private Restoring restoring(Path place) {
        return new Restoring(place, keyring, LocalDate.now(clock));
    }

    /** That a copy is of no use. */
    static Refusal damaged(Path copy) {
        return Refusal.notDone(DAMAGED_COPY, copy.toString());
    }
}
