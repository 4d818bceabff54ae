package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.PrivateFiles;
import org.jspecify.annotations.Nullable;

/**
 * The right to open one diary, held against other processes by a lock on the file {@code .lock}
 * beside it. That file stays: without the lock it means nothing.
 */
final class DiaryLock implements AutoCloseable {

    /** How long a second opener waits for the first. */
    static final Duration WAIT = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofMillis(50);

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
    interface Look {
        void at(Path file) throws IOException;
    }

    /**
     * Takes the lock of the diary at {@code file}, a real path.
     *
     * @param look before anything is made beside the file, and while nothing else in this process
     *     can open it
     * @throws Refusal when another holder does not give it up in time
     * @throws IOException when the lock's file cannot be written
     */
    static DiaryLock take(Path file, Duration wait, Look look) throws IOException {
        long end = System.nanoTime() + wait.toNanos();
        while (true) {
            DiaryLock lock = tryTake(file, look);
            if (lock != null) {
                return lock;
            }
            if (System.nanoTime() - end >= 0 || !paused()) {
                throw Refusal.notOpened("refusal.in-use");
            }
        }
    }

    private static @Nullable DiaryLock tryTake(Path file, Look look) throws IOException {
        if (!HELD.add(file)) {
            return null;
        }
        DiaryLock lock = null;
        try {
            look.at(file);
            lock = lockedByUs(file);
            return lock;
        } finally {
            if (lock == null) {
                HELD.remove(file);
            }
        }
    }

    private static @Nullable DiaryLock lockedByUs(Path file) throws IOException {
        FileChannel channel = open(file.resolveSibling(file.getFileName() + DiaryFiles.LOCK));
        FileLock taken = null;
        try {
            taken = locked(channel, file);
            return taken == null ? null : new DiaryLock(file, channel);
        } finally {
            if (taken == null) {
                channel.close();
            }
        }
    }

    private static @Nullable FileLock locked(FileChannel channel, Path file) {
        try {
            return channel.tryLock();
        } catch (IOException e) {
            Phrase sentence = Phrase.of("refusal.no-locks", file.getFileName().toString());
            throw new Refusal(Refusal.Kind.NOT_OPENED, List.of(sentence), e);
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
