package org.crampdiary.guidance.rules;

import java.util.List;
import org.crampdiary.guidance.DataNeeded;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Match;
import org.crampdiary.guidance.Recent;
import org.crampdiary.guidance.Rule;
import org.crampdiary.guidance.Sentences;
import org.crampdiary.guidance.Signs;
import org.crampdiary.guidance.Source;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.jspecify.annotations.Nullable;

/** Signs of which one alone is enough: while it is open, and less so in the week after. */
abstract class UrgentSigns extends Rule {

    private static final int NIGHTS = 7;

    private final List<Symptom> signs;
    private final Level whileOpen;
    private final Level gone;

    UrgentSigns(RuleId id, List<Symptom> signs, Level whileOpen, Level gone, Source... sources) {
        super(id, DataNeeded.asked(NIGHTS), List.of(whileOpen, gone), sources);
        this.signs = signs;
        this.whileOpen = whileOpen;
        this.gone = gone;
    }

    @Override
    public final List<Symptom> signsToAsk(Recent recent) {
        return signs;
    }

    @Override
    public final List<Symptom> signsAlone(Level level) {
        return level == whileOpen ? signs : List.of();
    }

    @Override
    public final @Nullable Match match(Recent recent) {
        Signs reported = recent.signs(id());
        List<Symptom> counted = reported.openOrClosedWithin(NIGHTS, signs);
        return counted.isEmpty()
                ? null
                : new Match(
                        reported.open(signs).isEmpty() ? gone : whileOpen,
                        Sentences.reported(recent, id(), counted),
                        reported.evidence(signs, NIGHTS));
    }

    @Override
    public final Phrase notFired(Recent recent) {
        return Sentences.notReported(recent, this, signs);
    }
}
