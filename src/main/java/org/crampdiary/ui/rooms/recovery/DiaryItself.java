package org.crampdiary.ui.rooms.recovery;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.recovery.Salvage;
import org.crampdiary.ui.parts.session.Background;
import org.jspecify.annotations.Nullable;

/**
 * What can still be read of a diary that could not be opened. Much of it is looked for page by
 * page; what is chosen meanwhile does not wait for that. For the FX thread.
 */
final class DiaryItself {

    /** Product's own choice: then a backup is offered before what may be better. */
    private static final Duration PATIENCE = Duration.seconds(5);

    /** How long it takes. */
    enum Reading {
        /** No longer than somebody waits. */
        SHORT,
        /** Longer, and it is not over. */
        LONG,
        /** It took longer, and is over. */
        OVER,
        /** It took longer, and could not be done. */
        FAILED
    }

    private final Recovery recovery;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Salvage> salvage =
            new ReadOnlyObjectWrapper<>(this, "salvage");
    private final ReadOnlyObjectWrapper<Reading> reading =
            new ReadOnlyObjectWrapper<>(this, "reading", Reading.SHORT);

    DiaryItself(Recovery recovery, Background background) {
        this.recovery = recovery;
        this.background = background;
    }

    /**
     * Begins to read it.
     *
     * @param then is run once: afterwards, or sooner when that takes long
     * @param failed is told why it could not be read
     */
    void read(Runnable then, Consumer<Exception> failed) {
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> {
            reading.set(Reading.LONG);
            then.run();
        });
        background.beside(
                recovery::salvage,
                found -> {
                    salvage.set(found.orElse(null));
                    wasRead(patience, then, Reading.OVER);
                },
                failure -> {
                    failed.accept(failure);
                    wasRead(patience, then, Reading.FAILED);
                });
        patience.play();
    }

    private void wasRead(PauseTransition patience, Runnable then, Reading now) {
        patience.stop();
        if (reading.get() == Reading.LONG) {
            reading.set(now);
        } else {
            then.run();
        }
    }

    /** What it is with its newest backup; null: no more than that, as far as known. */
    ReadOnlyObjectProperty<@Nullable Salvage> salvageProperty() {
        return salvage.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }
}
