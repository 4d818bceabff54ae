package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.FullDisk;
import org.crampdiary.store.Remembered;
import org.crampdiary.store.protection.Keyring;

/**
 * A diary in a folder of its own that goes when it is closed, such as an invented one or a copy.
 */
public final class TemporaryDiary implements AutoCloseable {

    private static final String FILE = "demo.cramps";

    private final Path file;
    private final DiaryStore store;

    private TemporaryDiary(Path file, DiaryStore store) {
        this.file = file;
        this.store = store;
    }

    /** How a diary comes into the folder. */
    private interface Filling<E extends Exception> {
        DiaryStore into(Path file) throws E;
    }

    /**
     * Makes it, with the entries of another.
     *
     * @throws Refusal of the kind {@link Refusal.Kind#NOT_OPENED} when there is no place for it
     */
    public static TemporaryDiary copyOf(Diary entries, Clock clock) {
        return copyIn(newFolder(), entries, clock);
    }

    /**
     * Makes a copy of a diary's file to look into: brought up to date if need be, while the file
     * and what lies beside it stay as they are. The copy of a protected one is protected.
     *
     * @param keyring opens it when it is protected
     * @param memory knows, where there is none, whether there was one
     * @throws Refusal of the kind {@link Refusal.Kind#NOT_OPENED} when there is none, it is no
     *     diary, is open elsewhere, or cannot be read
     */
    public static TemporaryDiary lookAt(
            Path diary, Clock clock, Keyring keyring, Remembered.Memory memory) {
        try {
            Opening.refuseToBegin(diary, memory);
            Path real = Opening.locate(diary);
            return TemporaryDiary.<IOException>in(
                    newFolder(),
                    real.getFileName().toString(),
                    copy -> {
                        copy(real, copy);
                        return SqliteDiaryStore.open(copy, clock, keyring);
                    });
        } catch (IOException e) {
            throw Problems.reaching(diary, e);
        }
    }

    /** The same where nothing is known of the diary but what lies beside it. */
    public static TemporaryDiary lookAt(Path diary, Clock clock, Keyring keyring) {
        return lookAt(diary, clock, keyring, _ -> Remembered.NOTHING);
    }

    private static void copy(Path diary, Path copy) throws IOException {
        try (DiaryLock lock =
                DiaryLock.toRead(
                        diary,
                        DiaryLock.WAIT,
                        file -> FileHeader.check(file, Schema.CURRENT.version()))) {
            lock.copyInto(copy);
        } catch (IOException e) {
            if (FullDisk.hasNoRoom(copy.resolveSibling(""), 1)) {
                throw Problems.reaching(copy, e);
            }
            throw e;
        }
    }

    /** In a folder that is there, and goes too when the copy cannot be made. */
    static TemporaryDiary copyIn(Path folder, Diary entries, Clock clock) {
        return TemporaryDiary.<RuntimeException>in(
                folder, FILE, file -> filled(file, entries, clock));
    }

    private static <E extends Exception> TemporaryDiary in(
            Path folder, String name, Filling<E> filling) throws E {
        Path file = folder.resolve(name);
        try {
            return new TemporaryDiary(file, filling.into(file));
        } catch (Exception e) {
            removeQuietly(folder, e);
            throw e;
        }
    }

    private static Path newFolder() {
        try {
            return TemporaryFolders.create("demo");
        } catch (IOException e) {
            String folder = System.getProperty("java.io.tmpdir");
            Phrase sentence = Phrase.of("refusal.folder-not-usable", folder);
            throw new Refusal(Refusal.Kind.NOT_OPENED, List.of(sentence), e);
        }
    }

    private static DiaryStore filled(Path file, Diary entries, Clock clock) {
        DiaryStore store = SqliteDiaryStore.open(file, clock);
        try {
            store.applyImported(Change.everythingIn(entries));
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static void removeQuietly(Path folder, Exception reason) {
        try {
            TemporaryFolders.remove(folder);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    public Path file() {
        return file;
    }

    /** The open diary; closed with this. */
    public DiaryStore store() {
        return store;
    }

    /**
     * Closes the diary and removes its folder; a second call does nothing.
     *
     * @throws IOException when something of it could not be removed
     */
    @Override
    public void close() throws IOException {
        store.close();
        TemporaryFolders.remove(file.resolveSibling(""));
    }
}
