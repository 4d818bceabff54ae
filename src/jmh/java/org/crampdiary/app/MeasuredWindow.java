package org.crampdiary.app;

import static java.util.Objects.requireNonNull;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.text.Language;
import org.crampdiary.ui.kit.FilePicker;

/**
 * The real program in a window, started without the libraries of the tests: those need a Java that
 * is opened for them, and such a Java cannot take the cache of the image. For any thread but the
 * window's.
 */
final class MeasuredWindow implements AutoCloseable {

    private static final long PATIENCE_NS = 60_000_000_000L;
    private static final int BETWEEN_LOOKS_MS = 20;

    private final Stage stage;
    private final Desktop desktop;

    MeasuredWindow(Path diary, Path folder, Language language, Clock clock) {
        Platform.startup(() -> Platform.setImplicitExit(false));
        FutureTask<Stage> made = new FutureTask<>(Stage::new);
        Platform.runLater(made);
        stage = done(made);
        FutureTask<Desktop> started =
                new FutureTask<>(() -> {
                    Path settings = folder.resolve("settings.json");
                    Desktop begun =
                            new Desktop(
                                    stage,
                                    SettingsAndDiary.begin(
                                            diary, clock, new PreferencesFile(settings)),
                                    language,
                                    new NothingChosen());
                    begun.start();
                    return begun;
                });
        Platform.runLater(started);
        desktop = done(started);
        await(() -> stage.isShowing() && stage.getScene().lookup("#first-screen") == null);
    }

    /** Nobody is there to be asked for a file. */
    private static final class NothingChosen implements FilePicker {

        @Override
        public Path toSave(Window window, String title, Kind kind, String name) {
            throw new IllegalStateException(title);
        }

        @Override
        public Path toOpen(Window window, String title, Kind kind) {
            throw new IllegalStateException(title);
        }

        @Override
        public Path toUse(Window window, String title) {
            throw new IllegalStateException(title);
        }
    }

    private static <T> T done(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something on the window's thread and waits for it. */
    void interact(Runnable action) {
        FutureTask<Boolean> task = new FutureTask<>(action, true);
        Platform.runLater(task);
        done(task);
    }

    private void await(BooleanSupplier condition) {
        long begun = System.nanoTime();
        while (true) {
            FutureTask<Boolean> look = new FutureTask<>(condition::getAsBoolean);
            Platform.runLater(look);
            if (done(look)) {
                return;
            }
            if (System.nanoTime() - begun > PATIENCE_NS) {
                throw new IllegalStateException("it did not come to the screen within a minute");
            }
            try {
                Thread.sleep(BETWEEN_LOOKS_MS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Waits until a node is in the scene. */
    Node await(String id) {
        await(() -> stage.getScene().lookup("#" + id) != null);
        return requireNonNull(stage.getScene().lookup("#" + id));
    }

    /** Presses a button wherever its window stands. */
    void press(String id) {
        ButtonBase button = (ButtonBase) await(id);
        interact(button::fire);
    }

    /** Processor time that the window's thread has taken until now. */
    long workedNs() {
        FutureTask<Long> time =
                new FutureTask<>(
                        () -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        Platform.runLater(time);
        return done(time);
    }

    Stage stage() {
        return stage;
    }

    @Override
    public void close() {
        interact(() -> {
            desktop.stop();
            stage.hide();
        });
    }
}
