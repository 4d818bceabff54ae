package org.crampdiary.store.backup;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.crampdiary.store.FullDisk;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.WholeFile;
import org.crampdiary.store.protection.ProtectedFile;

/**
 * A folder of the person's choice, such as on a stick, to which the backups of one diary are copied
 * too. Nothing in it but copies of these backups is ever removed. A stick is slow or may never
 * answer, so neither for the FX thread nor for the one that saves; backups may be made meanwhile.
 */
public final class SecondFolder {

    /** What the names of folders begin with that hold the backups of one diary each. */
    public static final String NAME = "cramp-diary-backups-";

    private static final Logger LOG = System.getLogger(SecondFolder.class.getName());

    /** How many of the newest copies are read each time; all of them take long on a stick. */
    private static final int COMPARED = 3;

    /** One at a time writes to such a folder: what another has half written would be removed. */
    private static final Lock WRITING = new ReentrantLock();

    private final Path chosen;
    private final SecondPlace place;
    private final Predicate<Path> sound;
    private final MakingRoom.Lack lack;

    /**
     * @param backups of the diary
     * @param chosen the folder
     * @param name of the folder in it that is this diary's alone, since another diary's backups may
     *     bear the same names
     * @param sound reads a backup whole and says whether it can be trusted
     */
    public SecondFolder(Backups backups, Path chosen, String name, Predicate<Path> sound) {
        this(backups, chosen, name, sound, FullDisk::hasNoRoom);
    }

    SecondFolder(
            Backups backups,
            Path chosen,
            String name,
            Predicate<Path> sound,
            MakingRoom.Lack lack) {
        this(chosen, new SecondPlace(backups, chosen.resolve(name)), sound, lack);
    }

    /**
     * The same without asking a disk before something is done with it.
     *
     * @param diary finds out where it really is
     * @param name as above, of the diary's place
     */
    public SecondFolder(
            Supplier<Path> diary, Path chosen, Function<Path, String> name, Predicate<Path> sound) {
        this(chosen, new SecondPlace(diary, chosen, name), sound, FullDisk::hasNoRoom);
    }

    private SecondFolder(
            Path chosen, SecondPlace place, Predicate<Path> sound, MakingRoom.Lack lack) {
        this.chosen = chosen;
        this.place = place;
        this.sound = sound;
        this.lack = lack;
    }

    private Backups backups() {
        return place.backups();
    }

    /** How it is with the folder. */
    public enum State {
        /** All backups are in it, on another disk than the diary's. */
        COMPLETE,
        /** The same, but on the diary's own disk, with which both would be lost. */
        SAME_DISK,
        /** All are in it, of which one was not what had been written there and was made anew. */
        MENDED,
        /** All are in it, but one is not like its backup, and nothing here says which is right. */
        UNLIKE,
        /** It is full: the newest is in it, and not all of the earlier ones are. */
        FULL,
        /** It is not there, such as a stick that is pulled out. */
        ABSENT,
        /** It is there, and not all could be written. */
        FAILED
    }

    /** Where the copies are, or would be. */
    public Path folder() {
        return place.folder();
    }

    /**
     * The copies in it, newest first; none when it is not there.
     *
     * @throws IOException when it is there and cannot be read
     */
    public List<BackupFile> list() throws IOException {
        return backups().in(folder());
    }

    /**
     * All in it that may hold the diary; none when it is not there.
     *
     * @throws IOException when it is there and cannot be read
     */
    public List<Path> files() throws IOException {
        return backups().filesIn(folder());
    }

    /** Does {@link #catchUp}; that it failed is the answer. */
    public State caughtUp() {
        WRITING.lock();
        try {
            return catchUp();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "backups were not copied to the second folder", e);
            return State.FAILED;
        } finally {
            WRITING.unlock();
        }
    }

    /**
     * Copies what is missing or spoilt in it, or whose backup was protected since, each copy read
     * back and equal to its backup, and removes copies as {@link Backups} does backups. Where it is
     * full, the oldest copies make room for the newest.
     *
     * @throws IOException when it is there and cannot be written; what was copied before stays
     */
    State catchUp() throws IOException {
        if (!Files.isDirectory(chosen)) {
            return State.ABSENT;
        }
        PrivateFiles.createFolder(folder());
        backups().removeUnfinished(folder());
        Set<Copy> found = EnumSet.noneOf(Copy.class);
        try {
            List<BackupFile> all = backups().list();
            for (BackupFile backup : all) {
                found.add(copyUnlessGone(backup, all.indexOf(backup)));
            }
        } finally {
            prune(); // what is too old makes room for what did not fit
        }
        if (found.contains(Copy.NO_ROOM)) {
            return State.FULL;
        }
        if (found.contains(Copy.SPOILT)) {
            return State.MENDED;
        }
        if (found.contains(Copy.UNLIKE)) {
            return State.UNLIKE;
        }
        return isOnDiskOf(backups().folder().resolveSibling("")) ? State.SAME_DISK : State.COMPLETE;
    }

    /** Whether it is on the disk of the diary's folder, as far as the system tells. */
    private boolean isOnDiskOf(Path other) throws IOException {
        return Files.getFileStore(folder()).equals(Files.getFileStore(other));
    }

    /** How a copy was found. */
    private enum Copy {
        /** As its backup is now. */
        RIGHT,
        /** Its backup is sound, and it is not what had been written. */
        SPOILT,
        /** Its backup is another and cannot be read, so either may be the better one. */
        UNLIKE,
        /** It is not there: there is no room, or only a newer one has it now. */
        NO_ROOM
    }

    /**
     * One of the backups.
     *
     * @param place among them, 0 for the newest
     */
    private Copy copyOrMakeRoom(BackupFile backup, int place) throws IOException {
        Path source = backup.path();
        MakingRoom room = new MakingRoom(folder(), sound, lack);
        boolean lacking = room.isLackingFor(source);
        if (lacking && place > 0) {
            return Copy.NO_ROOM;
        }
        if (lacking && !room.make(backup, list())) {
            throw new IOException("there is no room for the newest backup");
        }
        Path copy = folder().resolve(source.getFileName());
        Copy found = copyIfMissing(source, copy, place < COMPARED);
        return lacking ? Copy.NO_ROOM : found;
    }

    /** Old backups are removed while this goes on. */
    private Copy copyUnlessGone(BackupFile backup, int place) throws IOException {
        try {
            return copyOrMakeRoom(backup, place);
        } catch (NoSuchFileException e) {
            if (Files.exists(backup.path())) {
                throw e;
            }
            return Copy.RIGHT;
        }
    }

    /**
     * A copy that a stick has spoilt is none, but is kept. One whose backup was protected since is
     * not: anybody could still read it.
     */
    private Copy copyIfMissing(Path backup, Path copy, boolean compared) throws IOException {
        Copy found = Copy.RIGHT;
        if (Files.exists(copy)) {
            byte[] now = ProtectedFile.beginning(backup);
            byte[] then = ProtectedFile.beginning(copy);
            boolean alike = Arrays.equals(now, then);
            if (alike
                    && Files.size(copy) == Files.size(backup)
                    && !(compared && Files.mismatch(copy, backup) >= 0)) {
                return found;
            }
            if (!sound.test(backup)) {
                return Copy.UNLIKE;
            }
            if (alike || (then.length == 0 && !sound.test(copy))) {
                WholeFile.setAside(copy);
                found = Copy.SPOILT;
            }
        }
        copy(backup, copy);
        return found;
    }

    private static void copy(Path backup, Path copy) throws IOException {
        Path part = Backups.part(copy);
        PrivateFiles.createFile(part);
        try {
            Files.write(part, Files.readAllBytes(backup));
            PrivateFiles.sync(part);
            if (Files.mismatch(backup, part) >= 0) {
                throw new IOException("the copy is not equal to its backup");
            }
            PrivateFiles.replace(part, copy);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** What is kept beside the diary is kept here too, so that it is not copied again. */
    private void prune() throws IOException {
        Set<Path> kept = new HashSet<>();
        backups().list().forEach(backup -> kept.add(backup.path().getFileName()));
        List<BackupFile> copies = new ArrayList<>(backups().in(folder()));
        for (BackupFile old : Retention.superfluous(copies)) {
            if (!kept.contains(old.path().getFileName())) {
                LOG.log(Level.DEBUG, "an old copy is removed");
                Files.delete(old.path());
            }
        }
    }
}
