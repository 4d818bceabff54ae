package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.store.WholeFile;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.protection.LockedCramps;
import org.crampdiary.store.protection.RunningTimes;
import org.crampdiary.store.recovery.Quarantine;

/**
 * The files that belong to a diary, by their names: itself, what this program and SQLite keep
 * beside it, its backups, and what is in quarantine.
 */
public final class DiaryFiles {

    static final String LOCK = ".lock";
    static final String JOURNAL = "-journal";

    /** Behind the name of a diary that is being made. */
    static final String UNFINISHED = WholeFile.ownPart("new");

    /** Behind the name of a copy on which a journal is tried. */
    static final String TRIED = WholeFile.ownPart("tried");

    /** Behind the name of a copy that is made ready to take the diary's place. */
    static final String RESTORED = WholeFile.ownPart("back");

    /** Behind the name of a sealed file that is about to take the diary's place. */
    static final String SEALING = WholeFile.ownPart("sealing");

    /**
     * What earlier versions put behind the names of what they made for a while. People call copies
     * of their own so, too: never written, never removed.
     */
    static final List<String> EARLIER = List.of(".new", ".tried", ".back", ".sealing");

    /** Behind the name of a journal that belongs to another file, and before what tells several. */
    static final String SET_ASIDE = ".set-aside";

    /** What this program and SQLite may write while a diary is open or being opened. */
    static final List<String> WRITTEN_BESIDE =
            List.of(
                    LOCK,
                    JOURNAL,
                    "-wal",
                    "-shm",
                    UNFINISHED,
                    UNFINISHED + JOURNAL,
                    TRIED,
                    TRIED + JOURNAL,
                    RESTORED,
                    RESTORED + JOURNAL,
                    SEALING,
                    RESTORED + SEALING,
                    LockedCramps.TIMES,
                    LockedCramps.TAKEN_IN,
                    RunningTimes.RUNNING);

    private static final List<String> ENDINGS =
            Stream.concat(Stream.of(""), WRITTEN_BESIDE.stream()).toList();

    private final Path diary;

    /**
     * @param diary the diary that is open, or would be opened
     */
    public DiaryFiles(Path diary) {
        this.diary = diary;
    }

    /**
     * Whether a file that somebody chose is a diary that this process has open, or the lock beside
     * it, also by a link. Such a file is not to be read: closing it again would drop the locks.
     */
    public static boolean isOpenHere(Path file) throws IOException {
        return DiaryLock.holds(file);
    }

    /**
     * Makes the folder of a diary that is not there yet, for the person alone.
     *
     * @throws org.crampdiary.model.Refusal when no diary can be there, or a copy is kept there
     */
    public static void makeFolder(Path diary) throws IOException {
        if (!Files.isDirectory(diary.toAbsolutePath().resolveSibling(""))) {
            Opening.locate(diary);
        }
        KeptCopies.refuse(WholeFile.destination(diary));
    }

    /**
     * Whether a path is one of the files of this diary, or of any other that is there, so that
     * nothing else may be written to it.
     *
     * @param path where something would end up; see {@link WholeFile#destination}
     */
    public boolean include(Path path) throws IOException {
        String name = path.getFileName().toString();
        for (String ending : ENDINGS) {
            if (isBesideDiary(path, name, ending)
                    || isBesideDiary(path, beforeSetAside(name), ending)) {
                return true;
            }
        }
        return !Files.isDirectory(diary)
                && (isFolder(path)
                        || new Backups(diary).include(path)
                        || new Quarantine(diary).include(path));
    }

    private boolean isBesideDiary(Path path, String name, String ending) throws IOException {
        return name.endsWith(ending)
                && isDiary(path.resolveSibling(name.substring(0, name.length() - ending.length())));
    }

    /** The name of a file before it was set aside. */
    private static String beforeSetAside(String name) {
        int end = name.indexOf(SET_ASIDE);
        return end < 0 ? name : name.substring(0, end);
    }

    /** Whether a file there would stand where a folder of the diary is to be. */
    private boolean isFolder(Path path) throws IOException {
        if (!Files.isDirectory(diary.toAbsolutePath().resolveSibling(""))) {
            return false;
        }
        Path place = WholeFile.destination(diary);
        return List.of(new Backups(place).folder(), new Quarantine(place).folder()).contains(path);
    }

    /** Never looks into a diary that is open here, nor into its lock. */
    private boolean isDiary(Path path) throws IOException {
        return isThis(path)
                || isOpenHere(path)
                || (Files.isRegularFile(path) && FileHeader.isOfDiary(path));
    }

    private boolean isThis(Path path) throws IOException {
        if (Files.exists(diary)) {
            return Files.exists(path) && Files.isSameFile(path, diary);
        }
        Path folder = diary.toAbsolutePath().resolveSibling("");
        return Files.isDirectory(folder) && path.equals(WholeFile.destination(diary));
    }
}
