package org.crampdiary.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.LockedCramp;
import org.crampdiary.store.protection.LockedCramps;
import org.crampdiary.store.recovery.OtherWays;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.clock.LockedClock;
import org.crampdiary.ui.parts.clock.LockedDiary;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.Tasks;
import org.crampdiary.ui.parts.signs.MoreThanACramp;
import org.crampdiary.ui.rooms.lock.LockView;
import org.crampdiary.ui.rooms.lock.LockViewModel;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the window while the diary is locked, and the way back in; knows nothing of what
 * is in it. For the FX thread.
 */
final class LockScreen {

    private static final Set<String> GONE =
            Set.of("refusal.diary-missing", "refusal.diary-known", "refusal.diary-gone");

    private static final Logger LOG = System.getLogger(LockScreen.class.getName());

    private static final Set<String> KNOWN = Set.of("refusal.protected", "locked.kept");

    /**
     * What comes of an attempt to open the diary.
     *
     * @param refused there is more wrong than what was typed
     */
    record Door(Consumer<DiaryStore> opened, Consumer<Exception> refused) {}

    private final DiaryChoice choice;
    private final Background background;
    private final Settings settings;
    private final Clock clock;
    private final WindowTheme theme;
    private final Door door;
    private @Nullable LockView view;

    LockScreen(
            DiaryChoice choice,
            Background background,
            Settings settings,
            Clock clock,
            WindowTheme theme,
            Door door) {
        this.choice = choice;
        this.background = background;
        this.settings = settings;
        this.clock = clock;
        this.theme = theme;
        this.door = door;
    }

    /** Whether what was typed is being tried, and somebody has thought better of it. */
    private boolean opening;

    private boolean again;

    /** Whether it stands in the window. */
    boolean isShown() {
        return view != null;
    }

    /** Takes the window. */
    Shown show(Scene scene, Messages messages) {
        hide();
        MoreThanACramp more = MoreThanACramp.toRead(settings, messages);
        Shown shown = new Shown(messages, more);
        view = shown.view;
        scene.setRoot(shown.view.root());
        theme.resize(scene);
        Key.LOCK.bind(scene, () -> again |= opening);
        Key.NIGHT.bind(scene, () -> theme.setNight(theme.themeProperty().get() != Theme.NIGHT));
        shown.view.attach();
        return shown;
    }

    /** Whether the diary that is open now is to be locked at once; asked once. */
    Optional<Boolean> takeWanted() {
        Optional<Boolean> wanted = again ? Optional.of(true) : Optional.empty();
        opening = false;
        again = false;
        return wanted;
    }

    /** Lets the window go, with what was typed. */
    void hide() {
        if (view != null) {
            view.detach();
            view = null;
        }
    }

    /** The screen while it stands in the window. */
    final class Shown implements LockViewModel.Attempts {

        private final Messages messages;
        private final MoreThanACramp more;
        private final LockViewModel model;
        private final LockView view;

        private Shown(Messages messages, MoreThanACramp more) {
            this.messages = messages;
            this.more = more;
            model = new LockViewModel(this, messages.text("lock.nothing-typed"));
            view = new LockView(model, theme.themeProperty(), more, messages);
        }

        /**
         * The diary is closed now.
         *
         * @param watched whether somebody could see the clock run until now
         */
        void locked(boolean watched) {
            model.locked();
            LockedCramps cramps = new LockedCramps(choice.path());
            background.write(
                    cramps::all,
                    recorded -> showClock(cramps, recorded, watched),
                    failure -> {
                        showClock(cramps, List.of(), watched);
                        notKept(failure);
                    });
        }

        /** The diary was not opened for this reason, and something is to be typed. */
        void ask(Refusal refusal) {
            choice.forgetKeys();
            locked(false);
            if (Recovery.mayHelp(refusal)) {
                model.refused(
                        Tasks.sentences(calm(refusal), messages)
                                + " "
                                + messages.text("lock.for-backups"));
            } else if (!refusal.sentences().getFirst().key().equals("refusal.protected")) {
                say(refusal);
            } else {
                sayOfTimes(refusal.sentences());
            }
        }

        /** Who looks at the clock at night needs neither a path nor the name of a command. */
        private static Refusal calm(Refusal refusal) {
            Phrase first = refusal.sentences().getFirst();
            return GONE.contains(first.key())
                    ? Refusal.notOpened("lock.is-gone", first.args().getFirst())
                    : refusal;
        }

        /** That it is locked is seen, and so is what was kept of a press before it was. */
        private void sayOfTimes(List<Phrase> sentences) {
            String said =
                    sentences.stream()
                            .filter(sentence -> !KNOWN.contains(sentence.key()))
                            .map(messages::text)
                            .collect(Collectors.joining(" "));
            if (!said.isEmpty()) {
                view.clockProblem(said);
            }
        }

        private void say(Refusal refusal) {
            model.refused(Tasks.sentences(refusal, messages));
        }

        private void showClock(LockedCramps cramps, List<LockedCramp> recorded, boolean watched) {
            LockedDiary times = new LockedDiary(cramps, background, this::notKept);
            view.show(new LockedClock(times, recorded, watched, clock, more, messages));
            Path damaged = cramps.setAside();
            if (damaged != null) {
                sayOfTimes(List.of(Phrase.of("locked.set-aside", damaged.toString())));
            }
        }

        /** Says what went wrong with the times. */
        void notKept(Exception failure) {
            if (failure instanceof Refusal refusal) {
                view.clockProblem(Tasks.sentences(refusal, messages));
            } else {
                ErrorWindow.show(failure, messages, theme);
            }
        }

        @Override
        public void otherWays() {
            Recovery copies = choice.recovery(settings.preferences().backupPlace());
            background.beside(copies::otherWays, model::helps, this::notRead);
        }

        /** There may be ways all the same. */
        private void notRead(Exception failure) {
            LOG.log(Level.WARNING, "what else opens it cannot be looked for", failure);
            model.helps(OtherWays.UNKNOWN);
        }

        @Override
        public void backups() {
            String name = choice.path().getFileName().toString();
            door.refused().accept(Refusal.notOpened(Recovery.FORGOTTEN, name));
        }

        @Override
        public void open(char[] typed) {
            opening = true;
            background.write(
                    () -> {
                        choice.type(typed);
                        return choice.open();
                    },
                    door.opened(),
                    this::refused);
        }

        private void refused(Exception failure) {
            takeWanted();
            if (failure instanceof Refusal refusal && !Recovery.mayHelp(refusal)) {
                choice.forgetKeys();
                say(refusal);
            } else {
                model.refused("");
                door.refused().accept(failure);
            }
        }
    }
}
