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

/** A diary in a folder of its own that goes when it is closed, such as an invented one. */
public final class TemporaryDiary implements AutoCloseable {

    private static final String FILE = "demo.cramps";

    private final Path folder;
    private final DiaryStore store;

    private TemporaryDiary(Path folder, DiaryStore store) {
        this.folder = folder;
        this.store = store;
    }

    /**
     * Makes it, with the entries of another.
     *
     * @throws Refusal of the kind {@link Refusal.Kind#NOT_OPENED} when there is no place for it
     */
    public static TemporaryDiary copyOf(Diary entries, Clock clock) {
        return copyIn(newFolder(), entries, clock);
    }

    /** In a folder that is there, and goes too when the copy cannot be made. */
    static TemporaryDiary copyIn(Path folder, Diary entries, Clock clock) {
        try {
            return new TemporaryDiary(folder, filled(folder.resolve(FILE), entries, clock));
        } catch (RuntimeException e) {
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

    private static void removeQuietly(Path folder, RuntimeException reason) {
        try {
            TemporaryFolders.remove(folder);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    public Path file() {
        return folder.resolve(FILE);
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
        TemporaryFolders.remove(folder);
    }
}
