package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.PrivateFiles;
import org.jspecify.annotations.Nullable;

/**
 * The right to open one diary, held against other processes by a lock on the file {@code .lock}
 * beside it. That file stays: without the lock it says only, once it is not empty, that there was a
 * diary beside it.
 */
final class DiaryLock implements AutoCloseable {

    private static final Logger LOG = System.getLogger(DiaryLock.class.getName());

    /** How long a second opener waits for the first. */
    static final Duration WAIT = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofMillis(50);

    /** The bytes that readers of a SQLite file lock: sqlite.org/fileformat2.html, section 1.4. */
    private static final long READERS_FROM = 0x40000002L;

    private static final long READERS = 510;

    /**
     * The diaries of this process. Asked before a channel is opened: closing a second channel of
     * the same process would drop the first one's lock.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DiaryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Looks whether a diary is to be opened at all; throws a {@link Refusal} when not. */
    interface Check {
        void of(Path file) throws IOException;
    }

    /** Takes one kind of lock; null when somebody else has it. */
    private interface Way {
        @Nullable DiaryLock take(Path file) throws IOException;
    }

    /**
     * Takes the lock of the diary at {@code file}, a real path.
     *
     * @param check before anything is made beside the file, and while nothing else in this process
     *     can open it
     * @throws Refusal when another holder does not give it up in time
     * @throws IOException when the lock's file cannot be written
     */
    static DiaryLock take(Path file, Duration wait, Check check) throws IOException {
        DiaryLock lock = waitFor(file, wait, check, DiaryLock::lockedByUs);
        if (lock == null) {
            throw HELD.contains(file) || DiskLocks.areGiven(file.resolveSibling(""))
                    ? inUse()
                    : noLocks(file, null);
        }
        return lock;
    }

    /**
     * Keeps everybody from writing into the diary at {@code file}, a real path, while it is only
     * read with {@link #copyInto}: as a reader of SQLite does, with nothing made beside it.
     *
     * @throws Refusal when somebody else has it open and does not give it up in time
     */
    static DiaryLock toRead(Path file, Duration wait, Check check) throws IOException {
        DiaryLock lock = waitFor(file, wait, check, DiaryLock::lockedAsReader);
        if (lock == null) {
            throw inUse();
        }
        return lock;
    }

    private static Refusal inUse() {
        return Refusal.notOpened("refusal.in-use");
    }

    private static Refusal noLocks(Path file, @Nullable Exception problem) {
        return new Refusal(Refusal.Kind.NOT_OPENED, List.of(DiskLocks.missing(file)), problem);
    }

    /** Null when another holder does not give it up in time. */
    private static @Nullable DiaryLock waitFor(Path file, Duration wait, Check check, Way way)
            throws IOException {
        long end = System.nanoTime() + wait.toNanos();
        while (true) {
            DiaryLock lock = tryTake(file, check, way);
            if (lock != null || System.nanoTime() - end >= 0 || !paused()) {
                return lock;
            }
        }
    }

    private static @Nullable DiaryLock tryTake(Path file, Check check, Way way) throws IOException {
        if (holds(file) || !HELD.add(file)) {
            return null;
        }
        DiaryLock lock = null;
        try {
            check.of(file);
            lock = way.take(file);
            return lock;
        } finally {
            if (lock == null) {
                HELD.remove(file);
            }
        }
    }

    /**
     * Whether a file is a diary of this process, or the lock beside one, by whatever name: whoever
     * opens it and closes it again drops the locks, since the system keeps them for each process.
     */
    static boolean holds(Path path) throws IOException {
        for (Path held : HELD) {
            Path lockFile = held.resolveSibling(held.getFileName() + DiaryFiles.LOCK);
            if (isSame(path, held) || isSame(path, lockFile)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Path path, Path other) throws IOException {
        return Files.exists(path) && Files.exists(other) && Files.isSameFile(path, other);
    }

    private static @Nullable DiaryLock lockedByUs(Path file) throws IOException {
        Path lockFile = file.resolveSibling(file.getFileName() + DiaryFiles.LOCK);
        return locked(file, open(lockFile), FileChannel::tryLock);
    }

    private static @Nullable DiaryLock lockedAsReader(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        return locked(file, channel, opened -> opened.tryLock(READERS_FROM, READERS, true));
    }

    /** Asks for a lock; null when another process has it. */
    private interface Asking {
        @Nullable FileLock of(FileChannel channel) throws IOException;
    }

    private static @Nullable DiaryLock locked(Path file, FileChannel channel, Asking asking)
            throws IOException {
        FileLock taken = null;
        try {
            taken = asking.of(channel);
            return taken == null ? null : new DiaryLock(file, channel);
        } catch (IOException e) {
            throw noLocks(file, e);
        } finally {
            if (taken == null) {
                channel.close();
            }
        }
    }

    private static FileChannel open(Path lockFile) throws IOException {
        try {
            PrivateFiles.createFile(lockFile);
        } catch (FileAlreadyExistsException _) {
            // left by an earlier holder, or another process made it first
        }
        return FileChannel.open(lockFile, StandardOpenOption.WRITE);
    }

    /** Keeps that there is a diary now, for when its file is missing one day. */
    void keepThatThereIsADiary() {
        try {
            if (channel.size() == 0) {
                channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
            }
        } catch (IOException e) { // the diary matters, and there may be no room
            LOG.log(Level.WARNING, "nothing beside the diary says that there is one", e);
        }
    }

    /**
     * Writes what a diary that was locked to be read holds into another file, with the journal of
     * an interrupted saving. Any other way of reading it would drop the lock.
     */
    void copyInto(Path copy) throws IOException {
        PrivateFiles.createFile(copy);
        try (FileChannel to = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            for (long done = 0; done < channel.size(); ) {
                done += channel.transferTo(done, channel.size() - done, to);
            }
        }
        Path journal = file.resolveSibling(file.getFileName() + DiaryFiles.JOURNAL);
        if (Files.isRegularFile(journal)) {
            Files.copy(journal, copy.resolveSibling(copy.getFileName() + DiaryFiles.JOURNAL));
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }
}
