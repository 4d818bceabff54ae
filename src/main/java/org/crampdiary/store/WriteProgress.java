package org.crampdiary.store;

/** Is told, on the writing thread, how far a change with very many entries is written. */
@FunctionalInterface
public interface WriteProgress {

    /** For a change that nobody waits for. */
    WriteProgress UNWATCHED = (_, _) -> {};

    /**
     * Some more entries are written, none of them durably yet.
     *
     * @param written of {@code all} entries
     * @throws java.util.concurrent.CancellationException to give the change up: none of it stays
     */
    void written(int written, int all);
}
