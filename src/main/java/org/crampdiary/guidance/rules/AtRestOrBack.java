package org.crampdiary.guidance.rules;

import java.util.List;
import java.util.stream.IntStream;
import org.crampdiary.guidance.DataNeeded;
import org.crampdiary.guidance.Evidence;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Match;
import org.crampdiary.guidance.Recent;
import org.crampdiary.guidance.Rule;
import org.crampdiary.guidance.Source;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.jspecify.annotations.Nullable;

/** G17: spasms at rest for weeks, or in the back (Arsentev). */
final class AtRestOrBack extends Rule {

    private static final int WEEKS = 6;
    private static final int BACK_NIGHTS = 14;

    AtRestOrBack() {
        super(
                RuleId.G17,
                DataNeeded.recorded(7 * WEEKS),
                List.of(Level.APPOINTMENT),
                Source.ARSENTEV);
    }

    @Override
    public @Nullable Match match(Recent recent) {
        return weeksAtRest(recent) >= 4 || nightsInBack(recent) >= 2
                ? new Match(
                        Level.APPOINTMENT,
                        notFired(recent),
                        Evidence.ofCramps(recent.last(7 * WEEKS).cramps(AtRestOrBack::atRest))
                                .and(
                                        Evidence.ofCramps(
                                                recent.last(BACK_NIGHTS)
                                                        .cramps(AtRestOrBack::inBack))))
                : null;
    }

    private static int weeksAtRest(Recent recent) {
        return Math.toIntExact(
                IntStream.range(0, WEEKS)
                        .mapToObj(week -> recent.back(7 * week, 7 * week + 7))
                        .filter(week -> week.cramps().anyMatch(AtRestOrBack::atRest))
                        .count());
    }

    private static int nightsInBack(Recent recent) {
        return recent.last(BACK_NIGHTS)
                .count(entries -> entries.cramps().stream().anyMatch(AtRestOrBack::inBack));
    }

    private static boolean atRest(Cramp cramp) {
        return cramp.context() == CrampContext.RESTING;
    }

    private static boolean inBack(Cramp cramp) {
        return cramp.sites().stream().anyMatch(site -> site.muscle() == Muscle.BACK);
    }

    @Override
    public Phrase notFired(Recent recent) {
        return Phrase.of(
                "rule.G17.why",
                weeksAtRest(recent),
                WEEKS,
                nightsInBack(recent),
                BACK_NIGHTS,
                recent.last(7 * WEEKS).recorded());
    }
}
