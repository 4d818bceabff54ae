package org.crampdiary.app;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.Language;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.rooms.shell.AutoLock;
import org.jspecify.annotations.Nullable;

/** The rooms of an open diary in the window, or what stands there instead. For the FX thread. */
final class Rooms {

    private final WindowScene scene;
    private final Settings settings;
    private final Clock clock;
    private final WindowTheme theme;
    private final FilePicker files;
    private final PreferencesFile preferences;
    private @Nullable Wiring wiring;
    private @Nullable TypedBeside typed;

    /** Locks the diary while something else stands in the place of the rooms. */
    private Subscription watching = Subscription.EMPTY;

    Rooms(
            WindowScene scene,
            Settings settings,
            Clock clock,
            WindowTheme theme,
            FilePicker files,
            PreferencesFile preferences) {
        this.scene = scene;
        this.settings = settings;
        this.clock = clock;
        this.theme = theme;
        this.files = files;
        this.preferences = preferences;
    }

    /** Those in the window; empty while something else stands there. */
    Optional<Wiring> now() {
        return Optional.ofNullable(wiring);
    }

    /**
     * What is kept of those in the window when it cannot be saved; empty for the invented diary.
     */
    Optional<TypedBeside> typed() {
        return Optional.ofNullable(typed);
    }

    /** The diary of those that were taken is closed: nothing here may know it. */
    void leaveTyped() {
        typed().ifPresent(TypedBeside::leave);
        typed = null;
    }

    /** Builds them anew for a diary. */
    Wiring build(Room room, OpenDiary diary) {
        endWatching();
        close();
        Language language = settings.preferences().languageOrSystem();
        typed = diary.demo() ? null : new TypedBeside(diary, preferences);
        Wiring next = new Wiring(diary, settings, language, clock, theme, files);
        wiring = next;
        Locale.setDefault(language.locale()); // for the calendars of date fields
        String title = diary.demo() ? "app.title-demo" : "app.name";
        scene.stage().setTitle(next.services().messages().text(title));
        scene.now().setRoot(next.root());
        theme.resize(scene.now());
        next.open(scene.now(), room);
        typed().ifPresent(beside -> {
            beside.watch(next.services().session());
            beside.settle(next.services());
        });
        return next;
    }

    private void endWatching() {
        watching.unsubscribe();
        watching = Subscription.EMPTY; // it knows the diary
    }

    /** Lets go of the open room, so that what was typed there is on its way into the diary. */
    void close() {
        if (wiring != null) {
            wiring.close();
        }
    }

    /** Hands them out, and knows them no longer. */
    @Nullable Wiring take() {
        endWatching();
        Wiring taken = wiring;
        wiring = null;
        return taken;
    }

    /** Puts them back as they were taken. */
    void putBack(Wiring taken, Room room) {
        wiring = taken;
        taken.open(scene.now(), room);
    }

    /**
     * Shows something else in the place of the rooms, from which it can be locked as from them:
     * where the diary of the rooms was protected, or there were none.
     *
     * @param lock gets whether somebody could see the window until now
     */
    void instead(View view, Consumer<Boolean> lock) {
        ReadOnlyBooleanProperty isProtected =
                now().map(left -> left.services().session().protection().onProperty())
                        .orElseGet(() -> new SimpleBooleanProperty(true));
        endWatching();
        leaveTyped();
        wiring = null;
        scene.now().getAccelerators().clear(); // the keys of the rooms
        scene.now().setRoot(view.root());
        theme.resize(scene.now());
        watching =
                new AutoLock(
                                scene.now(),
                                clock,
                                System::nanoTime,
                                () -> settings.preferences().autoLock().after(false),
                                isProtected,
                                lock)
                        .watch();
    }
}
