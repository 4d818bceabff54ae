package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.Remembered;
import org.crampdiary.store.WholeFile;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.backup.DamagedCopy;
import org.crampdiary.store.protection.Keyring;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;

/** Opens a diary's file, whose lock is held, or makes it; refuses what is not a sound diary. */
final class Opening {

    private final Path file;
    private final DiaryFormat format;
    private final String name;
    private final Schema schema;
    private final Backups backups;
    private final LocalDate today;

    /**
     * @param format of the file, or of the one to be made
     */
    Opening(Path file, DiaryFormat format, Schema schema, Backups backups, LocalDate today) {
        this.file = file;
        this.format = format;
        this.name = file.getFileName().toString();
        this.schema = schema;
        this.backups = backups;
        this.today = today;
    }

    /** The store of a diary that nobody else has open, or gives up within {@code wait}. */
    static SqliteDiaryStore store(
            Path file,
            Clock clock,
            Keyring keyring,
            Remembered.Memory memory,
            Schema schema,
            Duration wait) {
        try {
            Path real = locate(file);
            KeptCopies.refuse(real);
            DiaryLock lock = DiaryLock.take(real, wait, path -> check(path, schema.version()));
            try {
                if (!Files.exists(real)) {
                    new MissingDiary(real).refuse(memory);
                }
                SqliteDiaryStore store = store(real, clock, keyring, schema, lock);
                lock.keepThatThereIsADiary();
                return store;
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw Problems.reaching(file, e);
        }
    }

    private static SqliteDiaryStore store(
            Path file, Clock clock, Keyring keyring, Schema schema, DiaryLock lock)
            throws IOException {
        Backups backups = new Backups(file);
        OnlyForPerson.take(file, backups);
        DiaryFormat format = DiaryFormat.of(file, keyring);
        try {
            LocalDate today = LocalDate.now(clock);
            Opened opened = new Opening(file, format, schema, backups, today).open();
            OpenedDiary diary = loaded(file, clock, format, opened);
            SqliteDiaryStore store = new SqliteDiaryStore(diary, clock, lock, backups);
            store.takeInTimes();
            return store;
        } catch (IOException | RuntimeException e) {
            format.close();
            throw e;
        }
    }

    private static OpenedDiary loaded(Path file, Clock clock, DiaryFormat format, Opened opened) {
        try {
            return new OpenedDiary(file, clock, format, opened.file(), opened.database());
        } catch (IOException | RuntimeException e) {
            OpenedDiary.closeQuietly(opened.database(), e);
            throw Problems.opening(file, e);
        }
    }

    /** The real path of a diary, in a folder that exists from then on. */
    static Path locate(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        if (absolute.getNameCount() == 0) {
            throw Refusal.notOpened("refusal.not-a-diary", absolute.toString());
        }
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        refuseObstacle(absolute);
        Path folder = absolute.resolveSibling("");
        PrivateFiles.createFolder(folder);
        return folder.toRealPath().resolve(absolute.getFileName());
    }

    /**
     * Refuses a place where no diary can be, and a file that is there and is no diary that can be
     * written; without changing anything.
     *
     * @param newest the newest structure that the program knows
     */
    static void check(Path file, int newest) throws IOException {
        refuseObstacle(file);
        if (Files.exists(file)) {
            FileHeader.check(file, newest);
            if (!Files.isWritable(file)) {
                throw Refusal.notOpened("refusal.read-only", file.getFileName().toString());
            }
        }
    }

    /** Refuses a place where no diary can be. */
    static void refuseObstacle(Path file) {
        Phrase obstacle = Obstacle.at(file);
        if (obstacle != null) {
            throw new Refusal(Kind.NOT_OPENED, List.of(obstacle), null);
        }
    }

    /** A file that was found sound, and what is in it. */
    record Opened(OpenedFile file, DiaryDatabase database) {}

    /** The diary in the current structure, with SQLite's lock on a plain one. */
    Opened open() throws IOException {
        try {
            Leftovers.remove(file, backups);
            if (!Files.exists(file)) {
                create();
            }
            return opened(this::bringUpToDate);
        } catch (SQLException | JdbiException | FlywayException e) {
            throw Problems.opening(file, e);
        }
    }

    /** The diary in the structure that it has, to be copied, with SQLite's lock on a plain one. */
    DiaryDatabase openAsItIs() throws IOException {
        try {
            return opened((_, _) -> {}).database();
        } catch (SQLException | JdbiException e) {
            throw Problems.opening(file, e);
        }
    }

    /** What is done with a diary that was found sound. */
    private interface Further {
        void with(DiaryDatabase database, int version) throws IOException, SQLException;
    }

    private Opened opened(Further further) throws IOException, SQLException {
        check(file, schema.version());
        HotJournal journal = new HotJournal(file);
        if (format.isSealed()) {
            journal.setAside();
        } else {
            journal.setAsideIfForeign();
        }
        OpenedFile opened = format.at(file);
        return new Opened(opened, checked(opened.open(), further));
    }

    private void create() throws IOException, SQLException {
        NewDiary.create(file, schema, Diary.EMPTY);
    }

    /** Refuses a file that is not there, and makes nothing in its place; the rest is let pass. */
    static void refuseToBegin(Path file, Remembered.Memory memory) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        if (absolute.getNameCount() > 0 && !Files.exists(absolute)) {
            refuseObstacle(absolute);
            if (!Files.notExists(absolute)) { // nobody here may look
                throw Refusal.notOpened("refusal.no-permission", absolute.toString());
            }
            if (Files.isDirectory(absolute.resolveSibling(""))) {
                new MissingDiary(WholeFile.destination(absolute)).refuse(memory);
            }
            throw Refusal.notOpened("refusal.no-such-diary", absolute.toString());
        }
    }

    private DiaryDatabase checked(DiaryDatabase database, Further further)
            throws IOException, SQLException {
        boolean sound = false;
        try {
            if (!Damage.quick(database.handle()).isEmpty()) {
                throw Refusal.notOpened("refusal.damaged", name);
            }
            int version = Schema.of(database.handle());
            if (version > schema.version()) {
                throw Refusal.notOpened("refusal.newer-version", name);
            }
            if (!schema.isOwn(version, database.handle())) {
                throw Refusal.notOpened("refusal.other-program", name);
            }
            further.with(database, version);
            sound = true;
            return database;
        } finally {
            if (!sound) {
                database.close();
            }
        }
    }

    private void bringUpToDate(DiaryDatabase database, int version)
            throws IOException, SQLException {
        if (Math.min(version, Schema.ofHeader(database.handle())) >= schema.version()) {
            return;
        }
        try {
            TrialUpdate.of(file, database, format, schema);
        } catch (IOException | SQLException e) {
            throw withoutBackup(e);
        }
        BackupFile backup = backUp(database);
        List<Phrase> before = Damage.beforeUpdate(database.handle());
        try {
            schema.migrate(database.connection(), database.handle());
        } catch (FlywayException e) {
            throw updateFailed(backup, e);
        }
        if (!before.containsAll(Damage.everywhere(database.handle()))) {
            throw updateFailed(backup, new IllegalStateException("damaged by a migration"));
        }
        database.keep();
    }

    private BackupFile backUp(DiaryDatabase database) {
        try {
            return backups.make(new DatabaseCopy(database, format, false), today, true);
        } catch (DamagedCopy e) {
            Phrase sentence = Phrase.of("refusal.damaged", name);
            throw new Refusal(Kind.NOT_OPENED, List.of(sentence), e);
        } catch (IOException e) {
            throw withoutBackup(e);
        }
    }

    private Refusal withoutBackup(Exception problem) {
        Phrase sentence = Phrase.of("refusal.update-without-backup", backups.folder().toString());
        return new Refusal(Kind.NOT_OPENED, List.of(sentence), problem);
    }

    private static Refusal updateFailed(BackupFile backup, Exception problem) {
        Phrase sentence = Phrase.of("refusal.update-failed", backup.path().toString());
        return new Refusal(Kind.NOT_OPENED, List.of(sentence), problem);
    }
}
