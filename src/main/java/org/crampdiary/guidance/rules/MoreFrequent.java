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
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.crampdiary.statistics.FisherMidP;
import org.jspecify.annotations.Nullable;

/**
 * G11: clearly more cramp nights in 28 nights than in the 28 before: at least 1.5 times the share,
 * and not by chance alone (one-sided Fisher mid-p). Arsentev names "worsening"; the numbers are the
 * product's own.
 */
final class MoreFrequent extends Rule {

    private static final int NIGHTS = 28;
    private static final int LEAST_RECORDED = 20;

    MoreFrequent() {
        super(
                RuleId.G11,
                DataNeeded.recorded(NIGHTS),
                List.of(Level.PROMPT, Level.APPOINTMENT, Level.MENTION),
                Source.ARSENTEV);
    }

    @Override
    public @Nullable Match match(Recent recent) {
        Level own = ownLevel(recent);
        return own == null
                ? null
                : new Match(
                        Weakness.of(recent).serious() ? Level.PROMPT : own,
                        notFired(recent),
                        Evidence.ofCrampNights(recent.last(NIGHTS).crampNights()));
    }

    /** The level by the counts alone; null when the condition does not hold. */
    static @Nullable Level ownLevel(Recent recent) {
        Nights now = recent.last(NIGHTS);
        Nights before = recent.previous(NIGHTS);
        int c1 = now.count(NightEntries::crampNight);
        int r1 = now.recorded();
        int c0 = before.count(NightEntries::crampNight);
        int r0 = before.recorded();
        if (!enough(recent) || 2 * c1 * r0 < 3 * c0 * r1) {
            return null;
        }
        double p = FisherMidP.of(c1, r1, c0, r0).oneSidedMidP();
        if (p < 0.001) {
            return Level.APPOINTMENT;
        }
        return p < 0.01 ? Level.MENTION : null;
    }

    private static boolean enough(Recent recent) {
        return recent.last(NIGHTS).recorded() >= LEAST_RECORDED
                && recent.previous(NIGHTS).recorded() >= LEAST_RECORDED;
    }

    @Override
    public @Nullable Phrase missing(Recent recent) {
        return enough(recent)
                ? null
                : Phrase.of(
                        "rule.G11.too-few",
                        LEAST_RECORDED,
                        recent.last(NIGHTS).recorded(),
                        recent.previous(NIGHTS).recorded());
    }

    @Override
    public Phrase notFired(Recent recent) {
        Nights before = recent.previous(NIGHTS);
        return Phrase.of(
                "rule.G11.why",
                Sentences.crampNights(recent.last(NIGHTS)),
                before.count(NightEntries::crampNight),
                NIGHTS,
                before.recorded());
    }
}
