package org.crampdiary.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.parts.session.RoomServices;

/** From open rooms to the lock screen. For the FX thread. */
final class Locking {

    private static final Logger LOG = System.getLogger(Locking.class.getName());

    /** Where the person was, whether the diary was locked there, and what is still to be said. */
    record Left(Room room, KeptPlace place, boolean locked, Unheard unheard) {

        /** The program begins. */
        static Left nowhere() {
            return new Left(Room.TONIGHT, new KeptPlace(null, 0), false, new Unheard());
        }
    }

    private final WindowScene scene;
    private final Rooms rooms;
    private final Background background;
    private final LockScreen lockScreen;
    private final DiaryChoice choice;
    private Left left = Left.nowhere();
    private Optional<Boolean> wanted = Optional.empty();

    Locking(
            WindowScene scene,
            Rooms rooms,
            Background background,
            LockScreen lockScreen,
            DiaryChoice choice) {
        this.scene = scene;
        this.rooms = rooms;
        this.background = background;
        this.lockScreen = lockScreen;
        this.choice = choice;
    }

    /** Where the person was, asked once. */
    Left takeLeft() {
        Left before = left;
        left = Left.nowhere();
        return before;
    }

    /**
     * Locks a diary: nothing of it is to be seen from now on, and it is closed as soon as what was
     * typed is in it, or kept sealed beside the settings. Where neither can be done the rooms come
     * back, since it would be lost. Says so when it is not protected.
     *
     * @param watched whether somebody could see the window until now
     * @param closing runs before it is closed; nothing may hold on to it or its rooms then
     */
    void lock(DiaryStore open, boolean watched, Runnable closing) {
        Wiring taken = rooms.now().orElse(null);
        if (taken == null) {
            return;
        }
        RoomServices services = taken.services();
        if (!services.session().protection().isOn()) {
            services.notices().failed(services.messages().text("lock.not-protected"), null);
            return;
        }
        Scene before = scene.now();
        Unheard unheard = new Unheard();
        Left here = new Left(taken.room(), KeptPlace.in(before), true, unheard);
        taken.sayElsewhere(unheard);
        rooms.close();
        rooms.take();
        hideOtherWindows();
        scene.renew();
        LockScreen.Shown screen = lockScreen.show(scene.now(), services.messages());
        background.write(
                () -> open,
                _ ->
                        ifTypedIsKept(
                                services.session(),
                                () -> {
                                    taken.tellUnseen(unheard);
                                    left = here;
                                    before.setRoot(new StackPane()); // what still ticks there ends
                                    services.tasks().end();
                                    rooms.leaveTyped();
                                    closing.run();
                                    close(open, screen, watched);
                                },
                                () -> {
                                    lockScreen.hide();
                                    scene.show(before);
                                    rooms.putBack(taken, here.room());
                                    taken.sayElsewhere(null);
                                    unheard.tell(services.notices());
                                }),
                failure -> LOG.log(Level.ERROR, "nothing was locked", failure));
    }

    private void ifTypedIsKept(DiarySession session, Runnable then, Runnable otherwise) {
        TypedBeside beside = rooms.typed().orElse(null);
        if (session.drafts().areSafe()) {
            then.run();
        } else if (beside == null) {
            otherwise.run();
        } else {
            beside.keep(session, kept -> (kept ? then : otherwise).run());
        }
    }

    /**
     * Nothing of a diary is to be seen from now on that cannot be closed yet, since a copy is being
     * put in its place.
     *
     * @param watched as for {@link #lock}
     */
    void lockOnceOpen(boolean watched, Messages messages) {
        wanted = Optional.of(watched);
        rooms.take();
        hideOtherWindows();
        scene.renew();
        lockScreen.show(scene.now(), messages);
    }

    /**
     * Forgets what was typed to see what can be put back of a diary that is not open, as soon as
     * nothing is being put back. Does nothing where nothing was typed, unless it comes from there.
     *
     * @param watched as for {@link #lock}
     */
    void lockCopies(boolean watched, Messages messages, WayBack copies) {
        if (choice.isUnlocked() || copies.isFromLock()) {
            lockOnceOpen(watched, messages);
            copies.lockOnceDone();
        }
    }

    /** Whether the diary that is open now is to be locked, and was watched; asked once. */
    Optional<Boolean> takeWanted() {
        Optional<Boolean> before = wanted;
        wanted = Optional.empty();
        return before;
    }

    /** Lists, menus, reminders and dialogs. */
    private void hideOtherWindows() {
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> !window.equals(scene.stage()))
                .forEach(Window::hide);
    }

    private void close(DiaryStore open, LockScreen.Shown screen, boolean watched) {
        background.write(
                () -> {
                    ClosingDiary.close(open);
                    return open;
                },
                _ -> locked(screen, watched),
                failure -> {
                    locked(screen, watched);
                    screen.notKept(failure);
                });
    }

    private void locked(LockScreen.Shown screen, boolean watched) {
        choice.forgetKeys();
        LaidOutTexts.forget();
        screen.locked(watched);
    }
}
