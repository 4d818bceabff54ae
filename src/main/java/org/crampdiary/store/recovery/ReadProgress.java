package org.crampdiary.store.recovery;

/** Is told, on the reading thread, that a long reading goes on. */
@FunctionalInterface
public interface ReadProgress {

    /** For a reading that is waited for, however long it takes. */
    ReadProgress UNWATCHED = () -> {};

    /**
     * Some more is about to be read: one row, or one file.
     *
     * @throws java.util.concurrent.CancellationException to give the reading up: it leaves nothing
     *     behind
     */
    void more();
}
