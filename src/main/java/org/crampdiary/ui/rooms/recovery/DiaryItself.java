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
 * page; what is chosen meanwhile stops that. For the FX thread.
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
        FAILED,
        /** It was given up. */
        LEFT
    }

    private final Recovery recovery;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Salvage> salvage =
            new ReadOnlyObjectWrapper<>(this, "salvage");
    private final ReadOnlyObjectWrapper<Reading> reading =
            new ReadOnlyObjectWrapper<>(this, "reading", Reading.SHORT);

    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Runnable next = () -> {};
    private Consumer<Exception> failed = _ -> {};
    private @Nullable SalvageReading underway;

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
        next = then;
        this.failed = failed;
        begin();
    }

    private void begin() {
        SalvageReading begun = new SalvageReading(recovery);
        underway = begun;
        background.beside(
                begun::read,
                found -> {
                    if (!begun.isLeft()) {
                        salvage.set(found.orElse(null));
                        wasRead(Reading.OVER);
                    }
                },
                failure -> {
                    if (!begun.isLeft()) {
                        failed.accept(failure);
                        wasRead(Reading.FAILED);
                    }
                });
        patience.setOnFinished(_ -> takesLong());
        patience.play();
    }

    private void takesLong() {
        reading.set(Reading.LONG);
        goOn();
    }

    private void wasRead(Reading now) {
        underway = null;
        patience.stop();
        if (reading.get() == Reading.LONG) {
            reading.set(now);
        } else {
            goOn();
        }
    }

    private void goOn() {
        Runnable then = next;
        next = () -> {};
        then.run();
    }

    /**
     * Gives it up, where it is being read.
     *
     * @return waits, on a background thread, until nothing is read any more
     */
    Runnable leave() {
        SalvageReading left = underway;
        if (left == null) {
            return () -> {};
        }
        underway = null;
        patience.stop();
        left.leave();
        reading.set(Reading.LEFT);
        return left::awaitEnd;
    }

    /** Begins anew what was given up; whoever has waited before does not wait once more. */
    void goOnReading() {
        if (reading.get() == Reading.LEFT) {
            begin();
            patience.stop();
            takesLong();
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
