package org.crampdiary.ui.parts.pause;

import java.time.LocalDate;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Pause;
import org.crampdiary.text.Messages;

/** The nights of a pause in words. */
final class PauseWords {

    private PauseWords() {}

    /** Such as "1 – 14 April 2026", or "from 1 April 2026 until you go on". */
    static String nights(Pause pause, Messages messages) {
        LocalDate to = pause.to();
        return to == null
                ? messages.text("pause.open", pause.from())
                : messages.formats().range(new NightRange(pause.from(), to));
    }
}
