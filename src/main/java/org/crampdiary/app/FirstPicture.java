package org.crampdiary.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.LockedCramp;
import org.crampdiary.store.protection.LockedCramps;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.clock.BigButton;
import org.crampdiary.ui.parts.clock.LockedDiary;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.parts.session.Tasks;
import org.crampdiary.ui.rooms.shell.Shell;
import org.crampdiary.ui.rooms.tonight.FirstScreen;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the window until the diary is read: the big button. A press is kept beside the
 * diary at once, as while a diary is locked, so it is lost neither by what comes of opening it nor
 * by a failing power. For the FX thread.
 */
final class FirstPicture {

    private static final Logger LOG = System.getLogger(FirstPicture.class.getName());

    /** A window that draws nothing, since nobody can see it, keeps nobody waiting. */
    private static final Duration UNDRAWN = Duration.ofMillis(300);

    private final WindowScene scene;
    private final WindowTheme theme;
    private final Clock clock;
    private final Workers workers;
    private final List<Phrase> problems = new ArrayList<>();
    private @Nullable Shown shown;
    private @Nullable Phrase kept;
    private Room wanted = Room.TONIGHT;

    FirstPicture(WindowScene scene, WindowTheme theme, Clock clock, Workers workers) {
        this.scene = scene;
        this.theme = theme;
        this.clock = clock;
        this.workers = workers;
    }

    /** Puts it into the window, unless there is no place to keep a press on it. */
    void show(DiaryChoice choice, Messages messages) {
        if (choice.makeFolder()) {
            shown = new Shown(choice.path(), messages);
        }
    }

    /** The room that the person has asked for meanwhile. */
    Room wanted() {
        return wanted;
    }

    /** What could not be kept, after what else there is to say. */
    List<Phrase> problemsAfter(@Nullable Phrase... others) {
        return Stream.concat(Stream.of(others), problems.stream())
                .filter(Objects::nonNull)
                .toList();
    }

    /** A refusal of the diary, with what became of what was pressed; what did not, once. */
    Refusal withWhatWasPressed(Refusal refusal) {
        List<Phrase> said =
                Stream.of(refusal.sentences().stream(), Stream.ofNullable(kept), problems.stream())
                        .flatMap(sentences -> sentences)
                        .toList();
        problems.clear();
        return new Refusal(refusal.kind(), said, refusal);
    }

    /**
     * Opens the diary in the background. What comes of it is told once this has been drawn, no
     * press on it is unfinished, and what was pressed is in the diary, or else beside it; at once
     * where it does not stand.
     */
    void during(
            Callable<DiaryStore> opening,
            Consumer<DiaryStore> opened,
            Consumer<Exception> refused) {
        workers.background()
                .write(
                        opening,
                        store ->
                                leave(
                                        store::takeInTimes,
                                        () -> {
                                            kept = null; // it is in the diary
                                            opened.accept(store);
                                            problems.clear();
                                            wanted = Room.TONIGHT;
                                        }),
                        failure -> leave(() -> {}, () -> refused.accept(failure)));
    }

    private void leave(Runnable takeIn, Runnable then) {
        Shown left = shown;
        if (left == null) {
            then.run();
        } else {
            left.whenDrawn(() -> left.leave(takeIn, then));
        }
    }

    /** Lets the window go. */
    void close() {
        if (shown != null) {
            shown.close();
            shown = null;
        }
    }

    private final class Shown {

        private final Messages messages;
        private final Scene on;
        private final Shell shell;
        private final LockedCramps times;
        private final LockedDiary pressed;
        private final Diary recorded;
        private final BigButton button;
        private final FirstScreen screen;
        private final Subscription nights;
        private boolean drawn;
        private @Nullable Runnable afterwards;
        private int takenIn;
        private @Nullable Diary whenRefused;

        private Shown(Path diary, Messages messages) {
            this.messages = messages;
            on = scene.now();
            times = new LockedCramps(diary);
            pressed = new LockedDiary(times, workers.presses(), this::notKept);
            pressed.show(recorded());
            recorded = pressed.diary();
            button = new BigButton(pressed, clock, messages);
            screen = new FirstScreen(button, theme, clock, messages);
            shell = new Shell(messages, messages.text("shell.private"), _ -> screen);
            on.setRoot(shell.root());
            theme.resize(on);
            shell.bindKeys(on);
            Key.NIGHT.bind(on, () -> theme.setNight(theme.themeProperty().get() != Theme.NIGHT));
            nights = theme.themeProperty().subscribe(now -> shell.setNight(now == Theme.NIGHT));
            shell.go(Room.TONIGHT);
            scene.stage().setTitle(messages.text("app.name"));
            scene.stage().show();
            button.focus(); // only now it is in the scene
            Runnable[] pulse = new Runnable[1];
            pulse[0] =
                    () -> {
                        on.removePostLayoutPulseListener(pulse[0]);
                        Platform.runLater(this::drawn);
                    };
            on.addPostLayoutPulseListener(pulse[0]);
            CompletableFuture.delayedExecutor(
                            UNDRAWN.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater)
                    .execute(this::drawn);
        }

        /**
         * What a press before a power cut, or a running clock, has left, so that it can be stopped.
         */
        private List<LockedCramp> recorded() {
            try {
                return times.all();
            } catch (Refusal e) { // the diary, being opened meanwhile, may have taken them
                LOG.log(Level.DEBUG, "the first picture knows of no times", e);
                return List.of();
            }
        }

        private void drawn() {
            drawn = true;
            Runnable next = afterwards;
            afterwards = null;
            if (next != null) {
                next.run();
            }
        }

        private void whenDrawn(Runnable then) {
            if (drawn) {
                then.run();
            } else {
                afterwards = then;
            }
        }

        private void leave(Runnable takeIn, Runnable then) {
            if (button.heldProperty().get()) {
                whenLetGo(() -> leave(takeIn, then));
            } else if (pressed.asked() > takenIn) {
                takenIn = pressed.asked();
                Runnable again = () -> leave(takeIn, then);
                workers.presses()
                        .write(() -> pressed, _ -> takeIn(takeIn, again), this::unexpected);
            } else {
                remember();
                FirstPicture.this.close();
                then.run();
            }
        }

        /** It counts when it is let go, and the button tells so. */
        private void whenLetGo(Runnable then) {
            Subscription[] held = new Subscription[1];
            held[0] =
                    button.heldProperty()
                            .subscribe((_, _) -> {
                                held[0].unsubscribe();
                                Platform.runLater(then);
                            });
        }

        private void takeIn(Runnable takeIn, Runnable then) {
            workers.background()
                    .write(
                            () -> {
                                takeIn.run();
                                return pressed;
                            },
                            _ -> then.run(),
                            failure -> {
                                unexpected(failure);
                                then.run();
                            });
        }

        private void remember() {
            wanted = Objects.requireNonNullElse(shell.openRoom(), Room.TONIGHT);
            if (!pressed.diary().equals(recorded)) {
                rememberPressed();
            }
            Path damaged = times.setAside();
            if (damaged != null) {
                problems.add(Phrase.of("locked.set-aside", damaged.toString()));
            }
        }

        /** What could be kept in the end is said, and of what could not what came after it. */
        private void rememberPressed() {
            pressed.diary().cramps().stream()
                    .map(Cramp::start)
                    .filter(Objects::nonNull)
                    .reduce((_, last) -> last)
                    .map(OffsetDateTime::toLocalTime)
                    .ifPresent(start -> {
                        if (!pressed.diary().equals(whenRefused)) {
                            problems.clear();
                        }
                        kept = Phrase.of("locked.kept", messages.formats().time(start));
                    });
        }

        private void notKept(Exception failure) {
            if (failure instanceof Refusal refusal) {
                whenRefused = pressed.diary();
                problems.addAll(refusal.sentences());
                shell.notices().failed(Tasks.sentences(refusal, messages), null);
            } else {
                unexpected(failure);
            }
        }

        private void unexpected(Exception failure) {
            ErrorWindow.show(failure, messages, theme);
        }

        private void close() {
            shell.close();
            nights.unsubscribe();
            on.getAccelerators().clear();
        }
    }
}
