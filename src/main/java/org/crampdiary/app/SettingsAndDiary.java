package org.crampdiary.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.crampdiary.model.Refusal;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.jspecify.annotations.Nullable;

/**
 * The settings and the diary that the window needs, read while JavaFX is still being started: each
 * on a thread of its own. For one thread at a time.
 */
public final class SettingsAndDiary {

    private final @Nullable Path file;
    private final Clock clock;
    private final PreferencesFile preferencesFile;
    private final Future<PreferencesFile.Loaded> preferences;
    private @Nullable Future<DiaryStore> diary;

    private SettingsAndDiary(
            @Nullable Path file,
            Clock clock,
            PreferencesFile preferencesFile,
            Future<PreferencesFile.Loaded> preferences,
            @Nullable Future<DiaryStore> diary) {
        this.file = file;
        this.clock = clock;
        this.preferencesFile = preferencesFile;
        this.preferences = preferences;
        this.diary = diary;
    }

    /**
     * Begins to read.
     *
     * @param file the diary; null for the invented one. One that is not there yet is not made
     *     before there is a window to see it in.
     */
    public static SettingsAndDiary begin(
            @Nullable Path file, Clock clock, PreferencesFile preferencesFile) {
        return new SettingsAndDiary(
                file,
                clock,
                preferencesFile,
                begun("preferences-ahead", preferencesFile::load),
                file == null || Files.notExists(file)
                        ? null
                        : begun("diary-ahead", () -> SqliteDiaryStore.open(file, clock)));
    }

    private static <T> Future<T> begun(String thread, Callable<T> reading) {
        FutureTask<T> task = new FutureTask<>(reading);
        Thread.ofPlatform().daemon().name(thread).start(task);
        return task;
    }

    @Nullable Path file() {
        return file;
    }

    Clock clock() {
        return clock;
    }

    PreferencesFile preferencesFile() {
        return preferencesFile;
    }

    /** The settings; waits for them. */
    public PreferencesFile.Loaded preferences() {
        return result(preferences);
    }

    /**
     * The diary; waits for it. What was begun is handed over once, later calls open it anew.
     *
     * @param keyring opens it anew when it is protected
     * @throws Refusal when it cannot be opened
     */
    DiaryStore diary(Path of, Keyring keyring) {
        Future<DiaryStore> begun = diary;
        diary = null;
        return begun == null
                ? SqliteDiaryStore.open(
                        of, clock, keyring, place -> preferences().preferences().remembered(place))
                : result(begun);
    }

    /** Lets go of a diary that no window will show. */
    public void close() {
        Future<DiaryStore> begun = diary;
        diary = null;
        if (begun != null) {
            try {
                result(begun).close();
            } catch (Refusal _) {
                // nothing was opened, and nobody is there to be told
            }
        }
    }

    private static <T> T result(Future<T> begun) {
        try {
            return begun.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
