package org.crampdiary.guidance.rules;

import java.util.List;
import org.crampdiary.guidance.DataNeeded;
import org.crampdiary.guidance.Evidence;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Match;
import org.crampdiary.guidance.Nights;
import org.crampdiary.guidance.Recent;
import org.crampdiary.guidance.Rule;
import org.crampdiary.guidance.Sentences;
import org.crampdiary.guidance.Source;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.RuleId;
import org.jspecify.annotations.Nullable;

/** G18: cramps in pregnancy or in the six weeks after birth (kropklog.dk). */
final class CrampsInPregnancy extends Rule {

    private static final int NIGHTS = 28;

    CrampsInPregnancy() {
        super(RuleId.G18, DataNeeded.recorded(NIGHTS), List.of(Level.MENTION), Source.KROPKLOG);
    }

    @Override
    public @Nullable Match match(Recent recent) {
        Nights window = recent.last(NIGHTS);
        return ProfileFacts.pregnant(recent.profile()) && !window.crampNights().isEmpty()
                ? new Match(
                        Level.MENTION,
                        Sentences.crampNights(window),
                        Evidence.ofCrampNights(window.crampNights()))
                : null;
    }

    @Override
    public @Nullable Phrase excluded(Recent recent) {
        return recent.profile().pregnant() == Pregnancy.NO ? Phrase.of("rule.G18.excluded") : null;
    }

    @Override
    public @Nullable Phrase missing(Recent recent) {
        return recent.profile().pregnant() == null ? Phrase.of("rule.G18.unanswered") : null;
    }

    @Override
    public Phrase notFired(Recent recent) {
        return Sentences.crampNights(recent.last(NIGHTS));
    }
}
