package org.crampdiary.guidance;

import java.util.List;
import org.crampdiary.model.Symptom;

/** The signs of which one alone asks for help now or today, as the rules declare them. */
public final class DangerSigns {

    private DangerSigns() {}

    /** Those that give {@code level} to anybody, whatever the profile says; each once. */
    public static List<Symptom> of(Level level) {
        return Guidance.rules().stream()
                .flatMap(rule -> rule.signsAlone(level).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
