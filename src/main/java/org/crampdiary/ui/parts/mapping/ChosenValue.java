package org.crampdiary.ui.parts.mapping;

import java.util.function.Consumer;
import javafx.beans.property.Property;
import org.jspecify.annotations.Nullable;

/** Tells what the person chose, and not what the page shows them. For the FX thread. */
final class ChosenValue<T> {

    private final Property<@Nullable T> value;
    private boolean showing;

    ChosenValue(Property<@Nullable T> value, Consumer<@Nullable T> chosen) {
        this.value = value;
        value.subscribe((_, now) -> {
            if (!showing) {
                chosen.accept(now);
            }
        });
    }

    void show(@Nullable T now) {
        showing(() -> value.setValue(now));
    }

    /** Does something after which another value stands there. */
    void showing(Runnable change) {
        showing = true;
        change.run();
        showing = false;
    }
}
