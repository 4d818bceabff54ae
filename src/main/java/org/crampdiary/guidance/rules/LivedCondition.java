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
import org.crampdiary.model.Condition;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.jspecify.annotations.Nullable;

/** G12: cramps beside a condition that the person lives with. */
final class LivedCondition extends Rule {

    private static final int NIGHTS = 28;

    LivedCondition() {
        super(
                RuleId.G12,
                DataNeeded.recorded(NIGHTS),
                List.of(Level.APPOINTMENT, Level.MENTION),
                Source.BONES_AND_RHEUMATOLOGY);
    }

    @Override
    public @Nullable Match match(Recent recent) {
        List<Condition> conditions = recent.profile().conditions();
        Nights crampNights = recent.last(NIGHTS).crampNights();
        if (conditions == null || conditions.isEmpty() || crampNights.count() < 2) {
            return null;
        }
        Phrase why =
                Phrase.of("rule.G12.fired", conditions, Sentences.crampNights(recent.last(NIGHTS)));
        return new Match(
                Frequent.level(recent) == Level.APPOINTMENT ? Level.APPOINTMENT : Level.MENTION,
                conditions.contains(Condition.KIDNEY_DISEASE)
                        ? Phrase.of("rule.G12.kidney", why)
                        : why,
                Evidence.ofCrampNights(crampNights));
    }

    @Override
    public @Nullable Phrase excluded(Recent recent) {
        List<Condition> conditions = recent.profile().conditions();
        return conditions != null && conditions.isEmpty() ? Phrase.of("rule.G12.excluded") : null;
    }

    @Override
    public @Nullable Phrase missing(Recent recent) {
        return recent.profile().conditions() == null ? Phrase.of("rule.G12.unanswered") : null;
    }

    @Override
    public Phrase notFired(Recent recent) {
        return Sentences.crampNights(recent.last(NIGHTS));
    }
}
