package org.crampdiary.ui.parts.session;

import java.util.function.Consumer;
import java.util.function.Function;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;

/** What is recorded, as somebody who changes it needs it. For the FX thread. */
public interface EditableDiary {

    /** The newest snapshot. */
    Diary diary();

    /** Writes a change after which nothing else is to be done. */
    default void apply(Change change) {
        edit(_ -> change, _ -> {});
    }

    /**
     * Writes a change that depends on what is recorded, so that of two quick taps the second does
     * not undo the first.
     *
     * @param change made of the diary as it is when the change's turn has come, on the writing
     *     thread; what the diary has already is not written, and is no step to undo
     * @param saved runs with the next snapshot after it is durable
     */
    void edit(Function<? super Diary, Change> change, Consumer<? super Diary> saved);
}
