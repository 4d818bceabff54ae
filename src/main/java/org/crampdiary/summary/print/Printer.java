package org.crampdiary.summary.print;

/**
 * A printer that the system knows.
 *
 * @param name as the system calls it
 * @param usual whether it is the system's default printer
 */
public record Printer(String name, boolean usual, State state) {

    /** What happens with a page that it is given now. */
    public enum State {
        /** It is printed. */
        READY,
        /** It waits until somebody fills in paper. */
        WITHOUT_PAPER,
        /** It waits until somebody starts the printer again, perhaps for days. */
        STOPPED,
        /** It is not taken. */
        REFUSING
    }
}
