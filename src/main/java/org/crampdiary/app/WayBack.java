package org.crampdiary.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.util.Subscription;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.settings.Settings;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.recovery.Restored;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.parts.clock.TimeAtNight;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.session.Tasks;
import org.crampdiary.ui.rooms.recovery.ForgottenView;
import org.crampdiary.ui.rooms.recovery.GoBackView;
import org.crampdiary.ui.rooms.recovery.RecoveryView;
import org.crampdiary.ui.rooms.recovery.RecoveryViewModel;
import org.crampdiary.ui.rooms.recovery.RecoveryViewModel.Phase;
import org.crampdiary.ui.rooms.shell.RefusedView;
import org.jspecify.annotations.Nullable;

/** From a diary that could not be opened, or as it is not wanted, to one of its copies. */
final class WayBack {

    private static final Logger LOG = System.getLogger(WayBack.class.getName());

    /** Product's own choice: more are not read by somebody who is frightened. */
    private static final int MOST_NAMED = 6;

    private final DiaryChoice choice;
    private final Background background;
    private final FilePicker files;
    private final Settings settings;
    private final WindowTheme theme;
    private final Runnable open;

    /**
     * Gives up what is still being read of a damaged diary, and answers how to wait for its end.
     */
    private Supplier<Runnable> reading = () -> () -> {};

    private Subscription watching = Subscription.EMPTY;
    private boolean puttingBack;
    private boolean reopening;
    private boolean locked;
    private boolean fromLock;

    /** What is still to be said of the last attempt. */
    private @Nullable Consumer<RoomServices> unsaid;

    /**
     * @param open opens the diary anew
     */
    WayBack(
            DiaryChoice choice,
            Background background,
            FilePicker files,
            Settings settings,
            WindowTheme theme,
            Runnable open) {
        this.choice = choice;
        this.background = background;
        this.files = files;
        this.settings = settings;
        this.theme = theme;
        this.open = open;
    }

    /** What stands in the window instead of the rooms. */
    View view(Refusal refusal, Messages messages) {
        if (Recovery.isForgotten(refusal)) {
            return forgotten(refusal, messages);
        }
        if (choice.demo() || !Recovery.mayHelp(refusal)) {
            return new RefusedView(refusal, messages, open, Platform::exit);
        }
        return recoveryRoom(refusal, messages);
    }

    /** What stands in the window instead of the rooms of a diary that was closed for its damage. */
    View mending(List<Phrase> damage, Messages messages) {
        List<Phrase> why = new ArrayList<>();
        why.add(Phrase.of(Recovery.ENTRIES, choice.path().getFileName().toString()));
        why.addAll(damage.subList(0, Math.min(MOST_NAMED, damage.size())));
        return recoveryRoom(new Refusal(Refusal.Kind.NOT_OPENED, why, null), messages);
    }

    /** What stands in the window of who has forgotten the passphrase. */
    private View forgotten(Refusal refusal, Messages messages) {
        RecoveryViewModel backups = withoutDiary(messages);
        fromLock = true;
        backups.lookIntoBackups();
        return new ForgottenView(backups, refusal, messages, files, time(messages), this::again);
    }

    /** Whether the lock screen stood there before, and is to come back when it is locked. */
    boolean isFromLock() {
        return fromLock;
    }

    private RecoveryViewModel withoutDiary(Messages messages) {
        RecoveryViewModel backups =
                new RecoveryViewModel(recovery(), background, new Around(messages, null));
        locked = false;
        fromLock = false;
        watching.unsubscribe(); // what stood in the window before says nothing of this
        watching = backups.phaseProperty().subscribe(this::goesOn);
        reading = backups::leaveReading;
        return backups;
    }

    private View recoveryRoom(Refusal refusal, Messages messages) {
        RecoveryViewModel backups = withoutDiary(messages);
        backups.look();
        return new RecoveryView(
                backups,
                refusal,
                messages,
                files,
                time(messages),
                new RecoveryView.Leaving(this::again, Platform::exit));
    }

    private TimeAtNight time(Messages messages) {
        return new TimeAtNight(choice.clock(), theme.themeProperty(), messages);
    }

    private void goesOn(Phase phase) {
        puttingBack = phase == Phase.RESTORING;
    }

    /** What was typed may not have been right for the backups. */
    private void again() {
        end();
        choice.forgetKeys();
        open.run();
    }

    /** Ends what is still being read, before anything that is written next. */
    void end() {
        Runnable left = reading.get();
        reading = () -> () -> {};
        background.write(
                () -> {
                    left.run();
                    return left;
                },
                _ -> {},
                failure -> LOG.log(Level.ERROR, "what was read did not end", failure));
    }

    /** Asks again for what opens the diary and its copies, after what is being put back. */
    void lockOnceDone() {
        locked = true;
        if (!puttingBack) {
            again();
        }
    }

    /**
     * What stands in the window while somebody wants to go back from a sound diary.
     *
     * @param sound is closed when a copy is put in its place, and opened anew whatever comes of it
     * @param leave back to the rooms
     */
    View backups(DiaryStore sound, Messages messages, Runnable leave) {
        RecoveryViewModel backups =
                new RecoveryViewModel(recovery(), background, new Around(messages, sound));
        backups.lookIntoBackups();
        reopening = false;
        // nothing here may hold the diary itself: it is to be gone when it is locked
        backups.phaseProperty().subscribe(this::goesOn);
        return new GoBackView(backups, sound.current(), messages, files, time(messages), leave);
    }

    /** Whether a sound diary was left for a copy, which is not open yet. */
    boolean isPuttingBack() {
        return reopening || puttingBack;
    }

    /** The way back to the diary; after an attempt to open it. */
    Recovery recovery() {
        return choice.recovery(settings.preferences().backupPlace());
    }

    /** Of a diary that is open, or, where it is null, cannot be opened. */
    private final class Around implements RecoveryViewModel.Surroundings {

        private final Messages messages;
        private final @Nullable DiaryStore sound;

        Around(Messages messages, @Nullable DiaryStore sound) {
            this.messages = messages;
            this.sound = sound;
        }

        @Override
        public void letGo() {
            if (sound != null) {
                sound.close();
            }
        }

        @Override
        public void restored(Restored done) {
            reading = () -> () -> {}; // it knows what was put back
            unsaid = rooms -> rooms.notices().told(RecoveryView.said(done, rooms.messages()));
            open.run();
        }

        @Override
        public void begun(List<Phrase> said) {
            unsaid = rooms -> rooms.notices().told(rooms.messages().sentences(said));
            open.run();
        }

        @Override
        public void notRestored(Exception failure) {
            if (sound != null) {
                reopening = true;
                if (failure instanceof Refusal refusal) {
                    unsaid =
                            rooms ->
                                    rooms.notices()
                                            .failed(
                                                    Tasks.sentences(refusal, rooms.messages()),
                                                    null);
                }
                open.run();
            } else if (locked) {
                again();
            }
        }

        @Override
        public void unexpected(Exception failure) {
            ErrorWindow.show(failure, messages, theme);
        }
    }

    /** Says once, in the diary that is open now, what was put back, or why nothing was. */
    void sayWhatWasRestored(RoomServices services) {
        Consumer<RoomServices> said = unsaid;
        unsaid = null;
        if (said != null) {
            said.accept(services);
        }
    }
}
