package org.crampdiary.ui.rooms.recovery;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.recovery.Contents;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.recovery.Restored;
import org.crampdiary.store.recovery.Salvage;
import org.crampdiary.ui.parts.session.Background;
import org.jspecify.annotations.Nullable;

/**
 * What can still be read of a diary that could not be opened, and its backups: read and checked one
 * after the other, newest first, until something is put back. For the FX thread.
 */
public final class RecoveryViewModel {

    /** What goes on. */
    public enum Phase {
        /** Not all backups have been looked into yet. */
        LOOKING,
        /** All have been. */
        LOOKED,
        /** A copy is being put in the diary's place. */
        RESTORING
    }

    /** A backup that was read whole and found sound. */
    public record Choice(BackupFile backup, Contents contents) {}

    private static final Logger LOG = System.getLogger(RecoveryViewModel.class.getName());

    private final Recovery recovery;
    private final Background background;
    private final Consumer<Restored> done;
    private final Consumer<Exception> unexpected;
    private final ObservableList<Choice> sound = FXCollections.observableArrayList();
    private final Deque<BackupFile> unread = new ArrayDeque<>();
    private final ReadOnlyIntegerWrapper unreadable =
            new ReadOnlyIntegerWrapper(this, "unreadable");
    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", Phase.LOOKING);
    private final ReadOnlyObjectWrapper<@Nullable Salvage> salvage =
            new ReadOnlyObjectWrapper<>(this, "salvage");
    private final ReadOnlyObjectWrapper<@Nullable Phrase> problem =
            new ReadOnlyObjectWrapper<>(this, "problem");

    /**
     * @param done is told when a copy is in the diary's place
     * @param unexpected is told what is no refusal
     */
    public RecoveryViewModel(
            Recovery recovery,
            Background background,
            Consumer<Restored> done,
            Consumer<Exception> unexpected) {
        this.recovery = recovery;
        this.background = background;
        this.done = done;
        this.unexpected = unexpected;
    }

    /** Begins to read what the diary itself still tells, and then to look into the backups. */
    public void look() {
        background.write(
                recovery::salvage,
                found -> {
                    salvage.set(found.orElse(null));
                    lookIntoBackups();
                },
                failure -> {
                    refused(failure);
                    lookIntoBackups();
                });
    }

    private void lookIntoBackups() {
        background.write(recovery::backups, this::listed, this::notListed);
    }

    private void listed(List<BackupFile> backups) {
        unread.addAll(backups);
        lookIntoNext();
    }

    private void notListed(Exception failure) {
        phase.set(Phase.LOOKED);
        refused(failure);
    }

    /** One at a time, so that putting one back does not wait for all the others. */
    private void lookIntoNext() {
        if (phase.get() != Phase.LOOKING) {
            return;
        }
        BackupFile next = unread.poll();
        if (next == null) {
            phase.set(Phase.LOOKED);
            return;
        }
        background.write(
                () -> recovery.look(next.path()),
                contents -> {
                    sound.add(new Choice(next, contents));
                    lookIntoNext();
                },
                failure -> {
                    notRead(failure);
                    lookIntoNext();
                });
    }

    /** Why is said where it may be whole all the same: in use, or no room to look into it. */
    private void notRead(Exception failure) {
        LOG.log(Level.WARNING, "a backup cannot be put back", failure);
        unreadable.set(unreadable.get() + 1);
        if (phase.get() == Phase.LOOKING
                && failure instanceof Refusal refusal
                && !Recovery.isUseless(refusal)) {
            problem.set(refusal.sentences().getFirst());
        }
    }

    /** Puts a copy in the diary's place. */
    public void restore(Path copy) {
        putBack(() -> recovery.restore(copy));
    }

    /** Puts there what can be read of the diary itself, with the newest backup. */
    public void restoreSalvaged() {
        putBack(recovery::restoreSalvaged);
    }

    private void putBack(Callable<Restored> work) {
        if (phase.get() == Phase.RESTORING) {
            return;
        }
        phase.set(Phase.RESTORING);
        problem.set(null);
        background.write(
                work,
                done,
                failure -> {
                    phase.set(Phase.LOOKING);
                    refused(failure);
                    lookIntoNext();
                });
    }

    private void refused(Exception failure) {
        if (failure instanceof Refusal refusal) {
            problem.set(refusal.sentences().getFirst());
        } else {
            unexpected.accept(failure);
        }
    }

    /** What can be read of the diary itself; null: no more than in the backups, as far as known. */
    public ReadOnlyObjectProperty<@Nullable Salvage> salvageProperty() {
        return salvage.getReadOnlyProperty();
    }

    /** The sound ones found so far, newest first. */
    public ObservableList<Choice> sound() {
        return sound;
    }

    /** How many were found damaged or could not be read so far. */
    public ReadOnlyIntegerProperty unreadableProperty() {
        return unreadable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Why the last press did nothing, or a backup was not read; null: nothing to say. */
    public ReadOnlyObjectProperty<@Nullable Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
