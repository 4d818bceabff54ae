package org.crampdiary.ui.rooms.lock;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.crampdiary.store.recovery.OtherWays;
import org.jspecify.annotations.Nullable;

/** Asks for what opens the diary, and says what came of it. For the FX thread. */
public final class LockViewModel {

    /** What goes on. */
    public enum Phase {
        /** What was typed into the rooms is being saved first. */
        LOCKING,
        /** It waits for the person. */
        LOCKED,
        /** What was typed is being tried, which takes a second. */
        OPENING
    }

    /** What is done with the diary. */
    public interface Attempts {

        /** Tries what was typed, wipes it, and says what came of it. */
        void open(char[] typed);

        /** Looks what may help without the passphrase, and says it. */
        void otherWays();

        /** Leaves the screen for the backups. */
        void backups();
    }

    private final Attempts attempts;
    private final String empty;
    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", Phase.LOCKING);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper forgotten = new ReadOnlyBooleanWrapper(this, "forgotten");
    private final ReadOnlyObjectWrapper<@Nullable OtherWays> ways =
            new ReadOnlyObjectWrapper<>(this, "ways");
    private final BooleanProperty byCode = new SimpleBooleanProperty(this, "byCode");

    /**
     * @param empty what is said when nothing was typed
     */
    public LockViewModel(Attempts attempts, String empty) {
        this.attempts = attempts;
        this.empty = empty;
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Why it is still locked; empty when there is nothing to say. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the recovery code is asked for. */
    BooleanProperty byCodeProperty() {
        return byCode;
    }

    /** Whether somebody has forgotten the passphrase and wants to know what helps. */
    ReadOnlyBooleanProperty forgottenProperty() {
        return forgotten.getReadOnlyProperty();
    }

    /** What may help then; null while that is looked at. */
    ReadOnlyObjectProperty<@Nullable OtherWays> waysProperty() {
        return ways.getReadOnlyProperty();
    }

    /** Says what helps who has forgotten the passphrase. */
    void forget() {
        if (phase.get() == Phase.LOCKED) {
            problem.set("");
            ways.set(null);
            forgotten.set(true);
            attempts.otherWays();
        }
    }

    /** Asks again. */
    void ask(boolean code) {
        byCode.set(code);
        forgotten.set(false);
    }

    /** Leaves the screen for the backups. */
    void backups() {
        attempts.backups();
    }

    /** What may help without the passphrase. */
    public void helps(OtherWays found) {
        ways.set(found);
    }

    /** The diary is closed, and can be opened. */
    public void locked() {
        phase.set(Phase.LOCKED);
    }

    /** Tries what was typed; while that is done, nothing else is. */
    void unlock(char[] typed) {
        if (phase.get() == Phase.LOCKED) {
            if (typed.length == 0) {
                problem.set(empty);
                return;
            }
            problem.set("");
            phase.set(Phase.OPENING);
            attempts.open(typed);
        }
    }

    /** It is still locked, for this reason. */
    public void refused(String why) {
        phase.set(Phase.LOCKED);
        problem.set(why);
    }
}
