package org.crampdiary.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.settings.ToldPlaces;
import org.crampdiary.settings.Upkept;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.backup.SecondFolder;
import org.crampdiary.store.backup.SecondFolder.State;
import org.crampdiary.store.place.SecondName;
import org.crampdiary.store.place.SharedPlace;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.ui.kit.Ticker;
import org.crampdiary.ui.parts.session.Background;

/**
 * What is done for a diary that is open without anybody asking for it: backups, their copies, and
 * once a week a look at all of it. At night it is only backed up, and nothing is said. For the FX
 * thread.
 */
final class Upkeep {

    private static final Logger LOG = System.getLogger(Upkeep.class.getName());
    private static final Duration ON_EXIT = Duration.ofMinutes(30);

    /** The window may stay open for weeks. */
    private static final Duration EVERY = Duration.ofMinutes(15);

    /** Whoever has just opened the window wants something, and that comes first. */
    private static final Duration AFTER_A_WHILE = Duration.ofSeconds(20);

    /** What is said of the second folder where not all backups are in it. */
    private static final Map<State, String> MISSED =
            Map.of(State.ABSENT, "upkeep.second-absent", State.FULL, "upkeep.second-full");

    private final DiaryStore store;
    private final Recovery recovery;
    private final Background background;
    private final Settings settings;
    private final Clock clock;
    private final Sayings sayings;
    private final Ticker backups = new Ticker(EVERY, this::backUp);
    private final Ticker checks = new Ticker(AFTER_A_WHILE, this::check);
    private boolean checking;
    private boolean gaveUp;

    /** Whether the person waits for what is found. */
    private boolean asked;

    private boolean toldOfDamage;
    private boolean askedForPlace;

    /** What is still to be said of where the diary is. */
    private List<Phrase> place = List.of();

    private boolean toldOfBackup;

    /** Tells the person, where there is a room on the screen in which that can be seen. */
    interface Sayings {

        /** Says something; false when it is not seen now. */
        boolean say(Phrase sentence);

        /** Says what is to be read in peace; false when it is not seen now. */
        boolean told(List<Phrase> sentences);

        /** Says that all is well. */
        boolean done(Phrase sentence);

        /** Says what is damaged, with a way to what can be put back. */
        boolean damaged(List<Phrase> damage);
    }

    Upkeep(
            DiaryStore store,
            Recovery recovery,
            Background background,
            Settings settings,
            Clock clock,
            Sayings sayings) {
        this.store = store;
        this.recovery = recovery;
        this.background = background;
        this.settings = settings;
        this.clock = clock;
        this.sayings = sayings;
        this.toldOfDamage = !store.unreadable().isEmpty(); // at the opening
    }

    /** Does what is due now and from now on, until {@link #pause}. */
    void begin() {
        backUp();
        backups.start();
        checks.start();
    }

    /** Begins nothing more. */
    void pause() {
        backups.stop();
        checks.stop();
    }

    /** Makes the last backup; what is to be done after it, and not on the FX thread, comes back. */
    Runnable end() {
        pause();
        backUpIfOlderThan(ON_EXIT, () -> {});
        Optional<SecondFolder> second = secondFolder();
        return () -> second.ifPresent(SecondFolder::caughtUp);
    }

    /** Makes the backup of the day, if it is due, and copies what is missing. */
    void backUp() {
        backUpIfOlderThan(DiaryStore.DAILY, this::copyBackups);
    }

    /** Checks the diary and its backups, if that is due, and says where it lies. */
    void check() {
        lookAtPlace();
        sayPlace();
        if (isDay()
                && !checking
                && !gaveUp
                && !toldOfDamage
                && upkept().isCheckDue(store.file(), today())) {
            beginCheck();
        }
    }

    /** Once while it is open: a disk on the network may be slow. */
    private void lookAtPlace() {
        if (!askedForPlace) {
            askedForPlace = true;
            boolean isTold = told().has(store.file());
            boolean isProtected = store.protection().isOn();
            background.beside(
                    () -> placeOf(store.file(), isTold, isProtected),
                    found -> {
                        place = found;
                        sayPlace();
                    },
                    failure -> LOG.log(Level.WARNING, "its place was not looked at", failure));
        }
    }

    private static List<Phrase> placeOf(Path file, boolean isTold, boolean isProtected) {
        List<Phrase> found = new ArrayList<>();
        if (!isTold) {
            found.addAll(SharedPlace.sayings(file, isProtected));
        }
        found.addAll(SecondName.sayings(file));
        return found;
    }

    private void sayPlace() {
        if (!place.isEmpty() && isDay() && sayings.told(place)) {
            boolean isShared = place.stream().anyMatch(each -> !SecondName.is(each));
            place = List.of();
            if (isShared) {
                settings.change(settings.preferences().with(told().with(store.file())));
            }
        }
    }

    private ToldPlaces told() {
        return settings.preferences().toldPlaces();
    }

    /** Checks them now, since the person asks, and says what is found. */
    void checkNow() {
        asked = true;
        if (!checking) {
            beginCheck();
        }
    }

    private void beginCheck() {
        checking = true;
        background.write(this::verified, this::checked, this::notChecked);
    }

    private List<Phrase> verified() {
        recovery.learn(store.protection()); // its passphrase may be new
        return store.verify();
    }

    private boolean isDay() {
        return !Theme.isNight(LocalTime.now(clock));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void backUpIfOlderThan(Duration age, Runnable then) {
        background.write(() -> store.backUpIfDue(age), _ -> then.run(), this::notBackedUp);
    }

    /** Said once, unless it is night: then the next round says it. */
    private void notBackedUp(Exception failure) {
        LOG.log(Level.WARNING, "no backup was made", failure);
        if (isDay() && !toldOfBackup && failure instanceof Refusal refusal) {
            toldOfBackup = sayings.say(refusal.sentences().getFirst());
        }
    }

    private void checked(List<Phrase> damage) {
        if (damage.isEmpty()) {
            background.beside(recovery::setDamagedAside, this::backupsChecked, this::notChecked);
        } else {
            checking = false;
            asked = false;
            LOG.log(Level.WARNING, "the diary is damaged at places: " + damage.size());
            toldOfDamage = sayings.damaged(damage);
        }
    }

    /** Not tried again before the next opening: it would fail again, every few seconds. */
    private void notChecked(Exception failure) {
        LOG.log(Level.WARNING, "diary and backups were not checked", failure);
        checking = false;
        gaveUp = true;
        if (asked && failure instanceof Refusal refusal) {
            sayings.say(refusal.sentences().getFirst());
        }
        asked = false;
    }

    /** In place of a damaged one there is a sound one again. */
    private void backupsChecked(List<BackupFile> damaged) {
        checking = false;
        keep(upkept -> upkept.checked(store.file(), today()));
        if (!damaged.isEmpty()) {
            sayings.say(Phrase.of("upkeep.backup-damaged", damaged.getFirst().date()));
            background.write(store::backUp, _ -> copyBackups(), this::notBackedUp);
        } else if (asked) {
            sayings.done(Phrase.of("upkeep.sound"));
        }
        asked = false;
    }

    private void copyBackups() {
        secondFolder()
                .ifPresent(second ->
                        background.beside(
                                second::caughtUp,
                                this::copied,
                                failure -> LOG.log(Level.WARNING, "no copies were made", failure)));
    }

    private void copied(State second) {
        if (second != State.ABSENT && second != State.FAILED) {
            keep(upkept -> upkept.copied(second, today()));
        }
        if (second == State.MENDED) {
            sayings.say(Phrase.of("setting.second-mended"));
        } else if (isDay()
                && upkept().isToBeSaid(second, today())
                && sayings.say(Phrase.of(MISSED.getOrDefault(second, "upkeep.second-failed")))) {
            keep(upkept -> upkept.said(second, today()));
        }
    }

    private Upkept upkept() {
        return settings.preferences().upkept();
    }

    private void keep(UnaryOperator<Upkept> change) {
        settings.change(settings.preferences().with(change.apply(upkept())));
    }

    private Optional<SecondFolder> secondFolder() {
        return settings.preferences().backupPlace().forDiary(store.file(), store::isSound);
    }
}
