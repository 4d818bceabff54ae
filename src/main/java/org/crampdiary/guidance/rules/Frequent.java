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
import org.jspecify.annotations.Nullable;

/**
 * G08: many cramp nights. No source gives a number; four in 14 nights is near the entry criterion
 * of a trial (Roguin Maor 2017: at least four episodes in two weeks).
 */
final class Frequent extends Rule {

    static final int NIGHTS = 14;

    Frequent() {
        super(
                RuleId.G08,
                DataNeeded.recorded(NIGHTS),
                List.of(Level.APPOINTMENT, Level.MENTION),
                Source.BONES_AND_RHEUMATOLOGY,
                Source.KROPKLOG,
                Source.ROGUIN_MAOR_2017);
    }

    /** The level by the count of cramp nights alone; null when they are fewer than two. */
    static @Nullable Level level(Recent recent) {
        int crampNights = recent.last(NIGHTS).count(NightEntries::crampNight);
        if (crampNights >= 4) {
            return Level.APPOINTMENT;
        }
        return crampNights >= 2 ? Level.MENTION : null;
    }

    @Override
    public @Nullable Match match(Recent recent) {
        Level level = level(recent);
        Nights window = recent.last(NIGHTS);
        return level == null
                ? null
                : new Match(
                        level,
                        Sentences.crampNights(window),
                        Evidence.ofCrampNights(window.crampNights()));
    }

    @Override
    public Phrase notFired(Recent recent) {
        return Sentences.crampNights(recent.last(NIGHTS));
    }
}
