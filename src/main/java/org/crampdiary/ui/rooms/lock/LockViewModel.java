package org.crampdiary.ui.rooms.lock;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

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

    private final Consumer<char[]> open;
    private final String empty;
    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", Phase.LOCKING);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final BooleanProperty byCode = new SimpleBooleanProperty(this, "byCode");

    /**
     * @param open tries what was typed, wipes it, and says what came of it
     * @param empty what is said when nothing was typed
     */
    public LockViewModel(Consumer<char[]> open, String empty) {
        this.open = open;
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
            open.accept(typed);
        }
    }

    /** It is still locked, for this reason. */
    public void refused(String why) {
        phase.set(Phase.LOCKED);
        problem.set(why);
    }
}
