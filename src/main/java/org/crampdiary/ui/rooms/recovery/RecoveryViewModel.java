package org.crampdiary.ui.rooms.recovery;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.recovery.Difference;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.recovery.Restored;
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

    /** What going back to a copy would change. */
    public record Compared(Path copy, Difference difference) {}

    private final Recovery recovery;
    private final Background background;
    private final Surroundings around;
    private final ShutCopies shut;
    private final DiaryItself itself;
    private final SoundCopies copies;
    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", Phase.LOOKING);
    private final ReadOnlyObjectWrapper<@Nullable Phrase> problem =
            new ReadOnlyObjectWrapper<>(this, "problem");
    private final ReadOnlyObjectWrapper<@Nullable Compared> compared =
            new ReadOnlyObjectWrapper<>(this, "compared");
    private @Nullable Path asked;

    /** What is done besides when a copy was chosen. */
    public interface Surroundings {

        /** Lets go of the diary, on the writing thread, before anything is put in its place. */
        void letGo();

        /** A copy is in the diary's place. */
        void restored(Restored done);

        /**
         * A new diary is in the place of the one that is missing, or that nothing opens.
         *
         * @param said what to say of it
         */
        void begun(List<Phrase> said);

        /** Nothing was put there; why is said here already. */
        void notRestored(Exception failure);

        /** Something is no refusal. */
        void unexpected(Exception failure);
    }

    public RecoveryViewModel(Recovery recovery, Background background, Surroundings around) {
        this.recovery = recovery;
        this.background = background;
        this.around = around;
        this.shut = new ShutCopies(recovery, background, around);
        this.itself = new DiaryItself(recovery, background);
        this.copies = new SoundCopies(recovery, background, shut, phase, this::refused);
    }

    /** Begins to read what the diary itself still tells, and to look into the backups. */
    public void look() {
        itself.read(this::lookIntoBackups, this::refused);
    }

    /** Looks into the backups alone, first those beside the diary. */
    public void lookIntoBackups() {
        copies.look();
    }

    /** Finds out what going back to a copy would change in a diary; of two the one asked last. */
    public void compare(Path copy, Diary now) {
        problem.set(null);
        compared.set(null);
        asked = copy;
        background.beside(
                () -> recovery.compare(copy, now),
                difference -> {
                    if (copy.equals(asked)) {
                        compared.set(new Compared(copy, difference));
                    }
                },
                failure -> refused(copy, failure, () -> compare(copy, now)));
    }

    /** Leaves the diary as it is. */
    public void leave() {
        asked = null;
        compared.set(null);
    }

    /**
     * Gives up what is still being read of the diary, and looks into no further backup.
     *
     * @return waits, on a background thread, until nothing of the diary is read any more
     */
    public Runnable leaveReading() {
        copies.leave();
        return itself.leave();
    }

    /** Puts a copy in the diary's place, and gives up what is still being read of it. */
    public void restore(Path copy) {
        putBack(
                () -> recovery.restore(copy),
                around::restored,
                failure -> refused(copy, failure, () -> restore(copy)));
    }

    /** Puts there what can be read of the diary itself, with the newest backup. */
    public void restoreSalvaged() {
        putBack(recovery::restoreSalvaged, around::restored, this::refused);
    }

    /** Begins a new diary where one is missing, of which all that is left stays. */
    public void begin() {
        putBack(recovery::begin, around::begun, this::refused);
    }

    /** Begins a new diary in the place of a file that nothing opens, which is kept elsewhere. */
    public void beginInstead() {
        putBack(recovery::beginInstead, around::begun, this::refused);
    }

    private <T> void putBack(Callable<T> work, Consumer<T> done, Consumer<Exception> refused) {
        if (phase.get() == Phase.RESTORING) {
            return;
        }
        phase.set(Phase.RESTORING);
        problem.set(null);
        Runnable left = itself.leave();
        background.write(
                () -> {
                    left.run();
                    around.letGo();
                    return work.call();
                },
                done,
                failure -> {
                    phase.set(Phase.LOOKING);
                    refused.accept(failure);
                    copies.lookIntoNext();
                    itself.goOnReading();
                    around.notRestored(failure);
                });
    }

    /** A chosen copy that only needs its passphrase is asked for that, and then all goes on. */
    private void refused(Path copy, Exception failure, Runnable again) {
        if (failure instanceof Refusal refusal && Recovery.isShut(refusal)) {
            shut.chosen(copy, again);
        } else {
            refused(failure);
        }
    }

    private void refused(Exception failure) {
        if (failure instanceof Refusal refusal) {
            problem.set(refusal.sentences().getFirst());
        } else {
            around.unexpected(failure);
        }
    }

    /** What can be read of the diary that could not be opened. */
    DiaryItself itself() {
        return itself;
    }

    /** Those that need another passphrase. */
    ShutCopies shut() {
        return shut;
    }

    /** The sound ones found so far, newest first. */
    ObservableList<Choice> sound() {
        return copies.sound();
    }

    /** How many were found damaged or could not be read so far. */
    public ReadOnlyIntegerProperty unreadableProperty() {
        return copies.unreadableProperty();
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** What going back to the copy that was asked of would change; null: none was. */
    public ReadOnlyObjectProperty<@Nullable Compared> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** Why the last press did nothing, or a backup was not read; null: nothing to say. */
    public ReadOnlyObjectProperty<@Nullable Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
