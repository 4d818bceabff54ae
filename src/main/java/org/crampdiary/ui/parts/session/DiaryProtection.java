package org.crampdiary.ui.parts.session;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.Protection;

/** Whether the open diary is protected, and the only way to change that. For the FX thread. */
public final class DiaryProtection {

    private final DiaryStore store;
    private final Tasks tasks;
    private final ReadOnlyBooleanWrapper on;

    DiaryProtection(DiaryStore store, Tasks tasks) {
        this.store = store;
        this.tasks = tasks;
        this.on = new ReadOnlyBooleanWrapper(this, "on", store.protection().isOn());
    }

    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    public boolean isOn() {
        return on.get();
    }

    /** What was done, and what is so afterwards. */
    private record Done<T>(T result, boolean on) {}

    /**
     * Asks or changes something in the background.
     *
     * @param failed gets a {@link org.crampdiary.model.Refusal} when nothing was changed
     */
    public <T> void ask(
            Function<? super Protection, ? extends T> work,
            Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        tasks.write(
                () -> {
                    Protection protection = store.protection();
                    return new Done<T>(work.apply(protection), protection.isOn());
                },
                answer -> {
                    on.set(answer.on());
                    done.accept(answer.result());
                },
                failed);
    }
}
