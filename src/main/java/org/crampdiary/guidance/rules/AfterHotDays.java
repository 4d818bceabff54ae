package org.crampdiary.guidance.rules;

import java.util.List;
import org.crampdiary.guidance.DataNeeded;
import org.crampdiary.guidance.Evidence;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Match;
import org.crampdiary.guidance.Nights;
import org.crampdiary.guidance.Recent;
import org.crampdiary.guidance.Rule;
import org.crampdiary.guidance.RuleDescription;
import org.crampdiary.guidance.Source;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.jspecify.annotations.Nullable;

/** G20: cramps on the nights after hot days. */
final class AfterHotDays implements Rule {

    private static final int NIGHTS = 14;

    private static final RuleDescription DESCRIPTION =
            new RuleDescription(
                    RuleId.G20,
                    DataNeeded.recorded(NIGHTS),
                    List.of(Level.MENTION),
                    Phrase.of("rule.G20.condition"),
                    Phrase.of("rule.G20.source"),
                    List.of(Source.KROPKLOG));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public @Nullable Match match(Recent recent) {
        Nights hot = hotCrampNights(recent);
        return hot.count() >= 3
                ? new Match(Level.MENTION, sentence(recent), Evidence.ofCrampNights(hot))
                : null;
    }

    private static Nights hotCrampNights(Recent recent) {
        return recent.last(NIGHTS)
                .crampNights()
                .where(night -> Boolean.TRUE.equals(night.record().heat()));
    }

    private static Phrase sentence(Recent recent) {
        return Phrase.of(
                "rule.G20.why",
                hotCrampNights(recent).count(),
                NIGHTS,
                recent.last(NIGHTS).recorded());
    }

    @Override
    public Phrase notFired(Recent recent) {
        return sentence(recent);
    }
}
