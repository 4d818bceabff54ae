package org.crampdiary.store.backup;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crampdiary.store.FolderContent;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.WholeFile;

/**
 * The folder {@code backups} beside a diary. Every file in it that bears a backup's name was read
 * back and found equal to the diary at that moment. For the thread that holds the diary.
 */
public final class Backups {

    private static final Logger LOG = System.getLogger(Backups.class.getName());
    private static final String FOLDER = "backups";
    private static final String JOURNAL = "-journal";

    /** Behind the name of a copy that is being made; nobody calls a copy of their own so. */
    private static final String PART = WholeFile.OWN + WholeFile.PART;

    /** The same of earlier versions; never removed. */
    private static final String EARLIER_PART = WholeFile.PART;

    private final Path folder;
    private final String diary;

    /** The backups of the diary at {@code file}. */
    public Backups(Path file) {
        folder = file.resolveSibling(FOLDER);
        diary = file.getFileName().toString();
    }

    /**
     * The file name of the diary of which a file is a backup, also one that was set aside or is in
     * a second folder; empty for what does not lie in such a folder under such a name.
     */
    public static Optional<String> diaryOf(Path file) {
        Path folder = file.toAbsolutePath().resolveSibling("").getFileName();
        String name = folder == null ? "" : folder.toString();
        return name.equals(FOLDER) || name.startsWith(SecondFolder.NAME)
                ? BackupFile.diaryOf(withoutSetAside(file))
                : Optional.empty();
    }

    /** The longest name that is ever made in it, for a while. */
    public String longestName() {
        return BackupFile.longestName(diary) + PART + JOURNAL;
    }

    public Path folder() {
        return folder;
    }

    /** Whether a path has the name of a backup, also of one that is being made. */
    public boolean include(Path path) throws IOException {
        return isIn(path, folder) && (BackupFile.of(path, diary).isPresent() || isUnfinished(path));
    }

    private static boolean isIn(Path path, Path folder) throws IOException {
        return Files.isDirectory(folder) && Files.isSameFile(path.resolveSibling(""), folder);
    }

    /** Whether a path is one of what {@link #removeUnfinished} removes. */
    public boolean includeUnfinished(Path path) throws IOException {
        return isIn(path, folder) && isUnfinished(path);
    }

    /** All backups, newest first. */
    public List<BackupFile> list() throws IOException {
        return in(folder);
    }

    /** The copies of them in another folder, newest first. */
    List<BackupFile> in(Path place) throws IOException {
        return FolderContent.of(place).stream()
                .map(file -> BackupFile.of(file, diary))
                .flatMap(Optional::stream)
                .sorted(BackupFile.NEWEST_FIRST)
                .toList();
    }

    /**
     * The number above which a diary that is begun anew in this place counts its backups.
     *
     * @param copies of the earlier ones in a second folder
     */
    public long numberForNewDiary(List<BackupFile> copies) throws IOException {
        return BackupFile.nextSeries(Stream.concat(list().stream(), copies.stream()));
    }

    /** All that may hold a diary: backups, those set aside for their damage, and parts. */
    public List<Path> files() throws IOException {
        return filesIn(folder);
    }

    List<Path> filesIn(Path place) throws IOException {
        return FolderContent.of(place).stream()
                .filter(this::isBackupOrSetAside)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private boolean isBackupOrSetAside(Path file) {
        String name = withoutSetAside(file).getFileName().toString();
        return Stream.of("", PART, EARLIER_PART)
                .filter(name::endsWith)
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .anyMatch(of -> BackupFile.of(file.resolveSibling(of), diary).isPresent());
    }

    private static Path withoutSetAside(Path file) {
        String name = file.getFileName().toString();
        int end = name.indexOf(WholeFile.SET_ASIDE);
        return end < 0 ? file : file.resolveSibling(name.substring(0, end));
    }

    /**
     * Makes a backup under the next number and then prunes old ones.
     *
     * @throws DamagedCopy when the copy is not equal to a sound diary
     * @throws IOException when it cannot be written
     */
    public BackupFile make(BackupSource source, LocalDate today, boolean beforeUpdate)
            throws IOException {
        BackupFile made = add(source, today, beforeUpdate);
        prune();
        return made;
    }

    /**
     * Makes a backup under the next number; old ones stay.
     *
     * @param today goes into the file's name
     * @param beforeUpdate whether the diary's structure changes next
     * @throws DamagedCopy when the copy is not equal to a sound diary
     * @throws IOException when it cannot be written
     */
    public BackupFile add(BackupSource source, LocalDate today, boolean beforeUpdate)
            throws IOException {
        PrivateFiles.createFolder(folder);
        long number = BackupFile.next(list().stream(), source.backupNumber());
        Path file = folder.resolve(BackupFile.name(diary, number, today, beforeUpdate));
        source.keepBackupNumber(number);
        writeCopy(source, file);
        return new BackupFile(file, number, today, beforeUpdate);
    }

    /**
     * Writes a verified copy to a new file. A copy that is not finished never bears the name; what
     * a killed process left of one is replaced.
     *
     * @throws java.nio.file.FileAlreadyExistsException when there is such a file
     * @throws DamagedCopy when the copy is not equal to a sound diary
     * @throws IOException when it cannot be written
     */
    public static void writeCopy(BackupSource source, Path file) throws IOException {
        Path part = part(file);
        write(source, part, () -> PrivateFiles.publish(part, file));
    }

    /**
     * Puts a verified copy in the place of a file, in one step.
     *
     * @throws DamagedCopy when the copy is not equal to a sound diary
     * @throws IOException when it cannot be written; the file is as it was
     */
    public static void rewrite(BackupSource source, Path file) throws IOException {
        Path part = part(file);
        write(source, part, () -> PrivateFiles.replace(part, file));
    }

    /** Gives a part its name. */
    private interface Naming {
        void done() throws IOException;
    }

    /**
     * Writes a verified copy to a file that is about to take another's place; one that cannot be
     * written or verified may be left there.
     */
    public static void writePart(BackupSource source, Path part) throws IOException {
        remove(part);
        PrivateFiles.createFile(part);
        source.copyInto(part);
        source.compare(part);
    }

    private static void write(BackupSource source, Path part, Naming naming) throws IOException {
        try {
            writePart(source, part);
            naming.done();
        } finally {
            remove(part);
        }
    }

    /** With its journal, from which SQLite would roll back into the next copy of that name. */
    private static void remove(Path part) throws IOException {
        Files.deleteIfExists(part.resolveSibling(part.getFileName() + JOURNAL));
        Files.deleteIfExists(part);
    }

    /** Removes what a killed process left half made; for the holder of the diary's lock. */
    public void removeUnfinished() throws IOException {
        removeUnfinished(folder);
    }

    void removeUnfinished(Path place) throws IOException {
        for (Path part : FolderContent.of(place)) {
            if (isUnfinished(part)) {
                Files.deleteIfExists(part);
            }
        }
    }

    private boolean isUnfinished(Path path) {
        String name = path.getFileName().toString();
        return List.of(PART, PART + JOURNAL).stream()
                .filter(name::endsWith)
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .anyMatch(of -> BackupFile.of(path.resolveSibling(of), diary).isPresent());
    }

    static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + PART);
    }

    /** Removes old ones. Not being able to does not spoil a new one. */
    public void prune() {
        try {
            Retention.superfluous(list()).forEach(this::remove);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "old backups cannot be looked for", e);
        }
    }

    /** Removes one, on which nothing depends; one that cannot be removed stays. */
    public void remove(BackupFile backup) {
        try {
            Files.delete(backup.path());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a backup cannot be removed", e);
        }
    }
}
