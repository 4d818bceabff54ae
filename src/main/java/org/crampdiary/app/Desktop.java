package org.crampdiary.app;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.SystemZone;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.SystemFilePicker;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.parts.session.History;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.rooms.settings.BackupActions;
import org.jspecify.annotations.Nullable;

/** The program's life in a window, from opening the diary to closing it. For the FX thread. */
public final class Desktop {

    private static volatile int exitCode;

    private final Stage stage;
    private final DiaryChoice choice;
    private final WayBack wayBack;
    private final Clock clock;
    private final PreferencesFile.Loaded loaded;
    private final Settings settings;
    private final KeptSettings keptSettings;
    private final Workers workers = new Workers(Platform::runLater);
    private final WindowTheme windowTheme;
    private final WindowScene scene;
    private final FirstPicture first;
    private final Rooms rooms;
    private final LockScreen lockScreen;
    private final Locking locking;
    private History history = new History();
    private final RoomSayings sayings = new RoomSayings(() -> Desktop.this.rooms.now(), this::mend);

    private @Nullable DiaryStore store;
    private Optional<Upkeep> upkeep = Optional.empty();

    /**
     * @param ahead has begun to read the settings and the diary
     * @param language asked for at the start, or null for that of the settings
     */
    public Desktop(Stage stage, SettingsAndDiary ahead, @Nullable Language language) {
        this(stage, ahead, language, new SystemFilePicker());
    }

    Desktop(Stage stage, SettingsAndDiary ahead, @Nullable Language language, FilePicker files) {
        this.stage = stage;
        this.clock = ahead.clock();
        this.loaded = ahead.preferences();
        Preferences kept = loaded.preferences();
        this.settings = new Settings(language == null ? kept : kept.withLanguage(language));
        this.keptSettings =
                new KeptSettings(
                        ahead.preferencesFile(),
                        kept.language(),
                        workers.background(),
                        () -> sayings.say(Phrase.of("setting.not-kept")));
        this.windowTheme = new WindowTheme(settings, clock);
        this.scene = new WindowScene(stage, windowTheme);
        this.first = new FirstPicture(scene, windowTheme, clock, workers);
        this.rooms = new Rooms(scene, settings, clock, windowTheme, files, ahead.preferencesFile());
        this.choice = new DiaryChoice(ahead, messages());
        this.wayBack =
                new WayBack(choice, workers.background(), files, settings, windowTheme, this::open);
        this.lockScreen =
                new LockScreen(
                        choice,
                        workers.background(),
                        settings,
                        clock,
                        windowTheme,
                        new LockScreen.Door(this::opened, this::refused));
        this.locking = new Locking(scene, rooms, workers.background(), lockScreen, choice);
    }

    /** The exit code of the window that was closed last. */
    public static int exitCode() {
        return exitCode;
    }

    private Messages messages() {
        return new Messages(settings.preferences().languageOrSystem());
    }

    /** Opens the diary in the background, and the window. */
    public void start() {
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, error) -> ErrorWindow.show(error, messages(), windowTheme));
        windowTheme.start();
        stage.setOnCloseRequest(new Closing(stage, rooms, workers.background())::requested);
        scene.show();
        WindowSize.within(Screen.getPrimary().getVisualBounds()).give(stage);
        first.show(choice, messages());
        open();
        WindowIcons.give(stage, workers.background());
        settings.preferencesProperty().addListener((_, before, now) -> changed(before, now));
    }

    /** The same, with the night screen at any hour. */
    public void startAtNight() {
        windowTheme.setNight(true);
        start();
    }

    private void open() {
        letUpkeepGo();
        first.during(choice::open, this::opened, this::refused);
    }

    private void opened(DiaryStore opened) {
        exitCode = 0;
        store = opened;
        history.clear();
        lockScreen.hide();
        Locking.Left before = locking.takeLeft();
        Wiring built = build(before.locked() ? before.room() : first.wanted(), opened);
        stage.show();
        List<Phrase> problems = first.problemsAfter(loaded.problem(), SystemZone.find().doubt());
        new Beginning(opened, built.services(), sayings)
                .begin(before, problems, keptSettings::told, scene.now());
        wayBack.sayWhatWasRestored(built.services());
        before.unheard().tell(built.services().notices());
        if (!choice.demo()) {
            Upkeep next =
                    new Upkeep(
                            opened,
                            wayBack.recovery(),
                            workers.background(),
                            settings,
                            clock,
                            sayings);
            next.begin();
            upkeep = Optional.of(next);
        }
        Optional<Boolean> there = lockScreen.takeWanted(); // also where the other one is wanted
        locking.takeWanted().or(() -> there).ifPresent(watched -> lock(opened, watched));
    }

    private void lock(DiaryStore open, boolean watched) {
        locking.lock(
                open,
                watched,
                () -> {
                    upkeep.ifPresent(Upkeep::end);
                    letUpkeepGo();
                    history = new History(); // the rooms listened to this one
                    store = null;
                });
    }

    /** Leaves the rooms for the backups. */
    private void goBack(DiaryStore open) {
        Runnable leave = () -> build(Room.SETTINGS, open);
        leaveRooms(
                () -> choice.learn(open),
                () ->
                        rooms.instead(
                                wayBack.backups(open, messages(), leave),
                                watched -> {
                                    if (wayBack.isPuttingBack()) {
                                        locking.lockOnceOpen(watched, messages());
                                    } else {
                                        leave.run();
                                        lock(open, watched);
                                    }
                                }));
    }

    /** Leaves the rooms of a diary in which something is damaged for what can be put back. */
    private void mend(List<Phrase> damage) {
        DiaryStore damaged = store;
        if (damaged != null && !choice.demo()) {
            letUpkeepGo();
            leaveRooms(
                    () -> {
                        choice.learn(damaged).close();
                        return damaged;
                    },
                    () -> showCopies(wayBack.mending(damage, messages())));
        }
    }

    /** What can be put back; what was typed to see it can be asked for again. */
    private void showCopies(View view) {
        rooms.instead(view, watched -> locking.lockCopies(watched, messages(), wayBack));
    }

    private void letUpkeepGo() {
        upkeep.ifPresent(Upkeep::pause);
        upkeep = Optional.empty();
    }

    private Wiring build(Room room, DiaryStore open) {
        return rooms.build(
                room,
                new OpenDiary(
                        open,
                        history,
                        workers.background(),
                        choice.path(),
                        watched -> lock(open, watched),
                        choice.demo()
                                ? null
                                : new BackupActions(
                                        () -> goBack(open),
                                        () -> upkeep.ifPresent(Upkeep::checkNow))));
    }

    private void refused(Exception failure) {
        Messages messages = messages();
        stage.setTitle(messages.text("app.name"));
        lockScreen.hide();
        locking.takeWanted();
        if (!(failure instanceof Refusal refusal)) {
            exitCode = 1;
            stage.show();
            ErrorWindow.show(failure, messages, windowTheme);
        } else if (choice.asks(refusal)) {
            exitCode = 0;
            rooms.take();
            lockScreen.show(scene.now(), messages).ask(first.withWhatWasPressed(refusal));
            stage.show();
        } else {
            exitCode = refusal.kind() == Refusal.Kind.NOT_OPENED ? 3 : 1;
            showCopies(wayBack.view(first.withWhatWasPressed(refusal), messages));
            stage.show();
        }
    }

    private void changed(Preferences before, Preferences now) {
        if (!choice.demo()) {
            keptSettings.changed(before, now);
        }
        boolean otherWords =
                before.languageOrSystem() != now.languageOrSystem()
                        || before.recording().glass().inOunces()
                                != now.recording().glass().inOunces();
        if (otherWords && store != null) {
            rebuild(store);
        }
    }

    private void rebuild(DiaryStore open) {
        KeptPlace place = KeptPlace.in(scene.now());
        leaveRooms(
                () -> open,
                () -> {
                    build(Room.SETTINGS, open);
                    place.findAgain(scene.now());
                });
    }

    /**
     * Goes on not before what was typed in the rooms that go is in the diary, and not at all when
     * it was locked meanwhile.
     */
    private void leaveRooms(Callable<?> last, Runnable then) {
        rooms.close();
        workers.background()
                .write(
                        last,
                        _ -> {
                            if (!lockScreen.isShown()) {
                                then.run();
                            }
                        },
                        this::refused);
    }

    /** Ends what is being written and closes the diary. */
    public void stop() {
        first.close();
        rooms.close();
        wayBack.end();
        lockScreen.hide();
        windowTheme.stop();
        workers.finish(this::closeStore, upkeep.map(Upkeep::end).orElse(() -> {}));
    }

    private void closeStore() {
        ClosingDiary.atTheEnd(store);
        choice.discard();
    }
}
