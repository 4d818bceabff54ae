package org.crampdiary.ui.rooms.recovery;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.ui.parts.session.Background;
import org.jspecify.annotations.Nullable;

/**
 * Copies that are protected and that nothing known opens: what is typed for them is tried on all of
 * them, and with each that it opens goes on what was wanted of it. For the FX thread.
 */
final class ShutCopies {

    private final Recovery recovery;
    private final Background background;
    private final RecoveryViewModel.Surroundings around;
    private final Map<Path, Runnable> waiting = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final ReadOnlyObjectWrapper<@Nullable Path> asked =
            new ReadOnlyObjectWrapper<>(this, "asked");
    private final ReadOnlyBooleanWrapper trying = new ReadOnlyBooleanWrapper(this, "trying");
    private final ReadOnlyObjectWrapper<@Nullable Phrase> problem =
            new ReadOnlyObjectWrapper<>(this, "problem");

    private boolean lead;

    ShutCopies(Recovery recovery, Background background, RecoveryViewModel.Surroundings around) {
        this.recovery = recovery;
        this.background = background;
        this.around = around;
    }

    /** How many there are. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The one that the person has chosen, and that waits for its passphrase; null: none. */
    ReadOnlyObjectProperty<@Nullable Path> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Whether what was typed is being tried. */
    ReadOnlyBooleanProperty tryingProperty() {
        return trying.getReadOnlyProperty();
    }

    /** Why what was typed opened none; null: nothing to say. */
    ReadOnlyObjectProperty<@Nullable Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /**
     * One was found.
     *
     * @param then what is to be done with it once it can be opened
     */
    void found(Path copy, Runnable then) {
        waiting.put(copy, then);
        count.set(waiting.size());
    }

    /** One was chosen; as {@link #found}. */
    void chosen(Path copy, Runnable then) {
        found(copy, then);
        asked.set(null);
        asked.set(copy);
    }

    /**
     * Tries what was typed on all of them.
     *
     * @param typed is wiped
     */
    void open(char[] typed) {
        if (trying.get() || waiting.isEmpty()) {
            Arrays.fill(typed, '\0');
            return;
        }
        problem.set(null);
        if (typed.length == 0) {
            problem.set(Phrase.of("lock.nothing-typed"));
            return;
        }
        trying.set(true);
        List<Path> copies = List.copyOf(waiting.keySet());
        background.beside(
                () -> {
                    try {
                        return recovery.unlock(copies, typed);
                    } finally {
                        Arrays.fill(typed, '\0');
                    }
                },
                this::opened,
                failure -> refused(failure, copies.size()));
    }

    /** Whether the keyboard goes to the next backup that is shown, since it was opened just now. */
    boolean takeLead() {
        boolean now = lead;
        lead = false;
        return now;
    }

    private void opened(List<Path> copies) {
        trying.set(false);
        lead = asked.get() == null;
        asked.set(null);
        List<Runnable> next = copies.stream().map(waiting::remove).toList();
        count.set(waiting.size());
        next.forEach(Runnable::run);
    }

    private void refused(Exception failure, int tried) {
        trying.set(false);
        if (failure instanceof Refusal refusal) {
            Phrase why = refusal.sentences().getFirst();
            boolean several = tried > 1 && why.key().equals("refusal.passphrase-wrong");
            problem.set(several ? Phrase.of("recovery.opens-none") : why);
        } else {
            around.unexpected(failure);
        }
    }
}
