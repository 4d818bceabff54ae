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
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampContext;
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
                Source.NIDIRECT_LEG_CRAMPS,
                Source.ROGUIN_MAOR_2017);
    }

    /** The level by the counts alone; null when the cramp nights are fewer than two. */
    static @Nullable Level level(Recent recent) {
        Nights window = recent.last(NIGHTS);
        if (window.count(Frequent::crampAtNight) >= 4) {
            return Level.APPOINTMENT;
        }
        return window.count(NightEntries::crampNight) >= 2 ? Level.MENTION : null;
    }

    /** Whether a cramp counts as one of the night: not during exercise or after it. */
    static boolean nightCramp(Cramp cramp) {
        return cramp.context() != CrampContext.EXERCISING
                && cramp.context() != CrampContext.AFTER_EXERCISE;
    }

    private static boolean crampAtNight(NightEntries entries) {
        return entries.undetailed() || entries.cramps().stream().anyMatch(Frequent::nightCramp);
    }

    @Override
    public @Nullable Match match(Recent recent) {
        Level level = level(recent);
        return level == null
                ? null
                : new Match(
                        level,
                        notFired(recent),
                        Evidence.ofCrampNights(recent.last(NIGHTS).crampNights()));
    }

    @Override
    public Phrase notFired(Recent recent) {
        Nights window = recent.last(NIGHTS);
        int withExerciseOnly =
                window.count(NightEntries::crampNight) - window.count(Frequent::crampAtNight);
        Phrase counts = Sentences.crampNights(window);
        return withExerciseOnly == 0
                ? counts
                : Phrase.of("rule.G08.exercise", counts, withExerciseOnly);
    }
}
