package org.crampdiary.ui.rooms.recovery;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.recovery.Contents;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.rooms.recovery.RecoveryViewModel.Phase;

/**
 * The backups that can be put back: read and checked one after the other, newest first, first those
 * beside the diary, then those in the second folder. For the FX thread.
 */
final class SoundCopies {

    private static final Logger LOG = System.getLogger(SoundCopies.class.getName());

    private record Unread(BackupFile backup, boolean second) {}

    private final Recovery recovery;
    private final Background background;
    private final ShutCopies shut;
    private final ObjectProperty<Phase> phase;
    private final Consumer<Exception> refused;
    private final ObservableList<Choice> sound = FXCollections.observableArrayList();
    private final Deque<Unread> unread = new ArrayDeque<>();
    private final List<BackupFile> useless = new ArrayList<>();
    private final ReadOnlyIntegerWrapper unreadable =
            new ReadOnlyIntegerWrapper(this, "unreadable");
    private boolean second;
    private boolean left;

    /** Whether one is being looked into, or none may be yet. */
    private boolean busy = true;

    /**
     * @param shut gets those that need another passphrase
     * @param phase nothing is looked into but in {@link Phase#LOOKING}; is set to {@link
     *     Phase#LOOKED}
     * @param refused is told why backups cannot be read, where that is to be said
     */
    SoundCopies(
            Recovery recovery,
            Background background,
            ShutCopies shut,
            ObjectProperty<Phase> phase,
            Consumer<Exception> refused) {
        this.recovery = recovery;
        this.background = background;
        this.shut = shut;
        this.phase = phase;
        this.refused = refused;
    }

    /** Begins. */
    void look() {
        list(recovery::backups);
    }

    /** Looks into none after the one that is being looked into. */
    void leave() {
        left = true;
    }

    private void list(Callable<List<BackupFile>> listing) {
        beside(
                listing,
                backups -> backups.forEach(backup -> unread.add(new Unread(backup, second))),
                refused);
    }

    /** Then the next one is looked into, whatever comes of this. */
    private <T> void beside(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        busy = true;
        background.beside(
                work,
                result -> {
                    busy = false;
                    done.accept(result);
                    lookIntoNext();
                },
                failure -> {
                    busy = false;
                    failed.accept(failure);
                    lookIntoNext();
                });
    }

    /** One at a time, so that putting one back does not wait for all the others. */
    void lookIntoNext() {
        if (busy || left || phase.get() != Phase.LOOKING) {
            return;
        }
        Unread next = unread.poll();
        if (next != null) {
            lookInto(next);
        } else if (!second) {
            second = true;
            list(recovery::inSecondFolder);
        } else {
            phase.set(Phase.LOOKED);
        }
    }

    private void lookInto(Unread listed) {
        BackupFile next = listed.backup();
        boolean there = listed.second();
        if (sound.stream().anyMatch(choice -> choice.isAlso(next))) {
            lookIntoNext();
            return;
        }
        beside(
                () -> {
                    Contents contents = recovery.look(next.path());
                    // a copy in the second folder was written later
                    LocalTime time = there ? null : recovery.time(next);
                    return new Choice(next, contents, time, there);
                },
                found -> {
                    useless.removeIf(found::isAlso);
                    unreadable.set(useless.size());
                    sound.add(found);
                },
                failure -> {
                    if (failure instanceof Refusal refusal && Recovery.isShut(refusal)) {
                        shut.found(next.path(), () -> lookAgain(listed));
                    } else {
                        notRead(next, failure);
                    }
                });
    }

    private void lookAgain(Unread opened) {
        unread.add(opened);
        if (phase.get() == Phase.LOOKED) {
            phase.set(Phase.LOOKING);
            lookIntoNext();
        }
    }

    /** Why is said where it may be whole all the same: in use, or no room to look into it. */
    private void notRead(BackupFile backup, Exception failure) {
        LOG.log(Level.WARNING, "a backup cannot be put back", failure);
        useless.add(backup);
        unreadable.set(useless.size());
        if (phase.get() == Phase.LOOKING
                && failure instanceof Refusal refusal
                && !Recovery.isUseless(refusal)) {
            refused.accept(refusal);
        }
    }

    /** Those found so far, newest first. */
    ObservableList<Choice> sound() {
        return sound;
    }

    /** How many were found damaged or could not be read so far. */
    ReadOnlyIntegerProperty unreadableProperty() {
        return unreadable.getReadOnlyProperty();
    }
}
