package org.crampdiary.summary.print;

import java.util.List;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;

/** Why a printer prints nothing. */
final class Printers {

    private Printers() {}

    /**
     * Sees that a page given to a printer now would come out.
     *
     * @throws Refusal when it is gone, takes nothing, or would keep the page for nobody knows how
     *     long: what is about a person's health must not come out when they are not there
     */
    static void ready(List<Printer> printers, String name) {
        Printer found =
                printers.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notDone("print.gone", name));
        switch (found.state()) {
            case STOPPED -> throw Refusal.notDone("print.stopped", name);
            case REFUSING -> throw Refusal.notDone("print.refuses", name);
            case READY, WITHOUT_PAPER -> {}
        }
    }

    /** A printer that did not take the pages, and what it said. */
    static Refusal notTaken(String printer, String said) {
        return notTaken(printer, new IllegalStateException(said));
    }

    static Refusal notTaken(String printer, Exception cause) {
        return new Refusal(
                Refusal.Kind.NOT_DONE, List.of(Phrase.of("print.not-taken", printer)), cause);
    }
}
