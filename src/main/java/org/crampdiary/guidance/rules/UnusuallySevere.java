package org.crampdiary.guidance.rules;

import java.util.List;
import org.crampdiary.guidance.DataNeeded;
import org.crampdiary.guidance.Evidence;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Match;
import org.crampdiary.guidance.Nights;
import org.crampdiary.guidance.Recent;
import org.crampdiary.guidance.Rule;
import org.crampdiary.guidance.Source;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.jspecify.annotations.Nullable;

/** G09: cramps near the top of the scale of 0 to 10. No source gives a number. */
final class UnusuallySevere extends Rule {

    private static final int NIGHTS = 14;

    UnusuallySevere() {
        super(
                RuleId.G09,
                DataNeeded.recorded(NIGHTS),
                List.of(Level.APPOINTMENT, Level.MENTION),
                Source.BONES_AND_RHEUMATOLOGY,
                Source.KROPKLOG,
                Source.MAYO_NIGHT_LEG_CRAMPS);
    }

    @Override
    public @Nullable Match match(Recent recent) {
        Level level = level(recent.last(NIGHTS));
        return level == null
                ? null
                : new Match(
                        level,
                        notFired(recent),
                        Evidence.ofCramps(ofSeverity(8, recent.last(NIGHTS))));
    }

    private static @Nullable Level level(Nights window) {
        int nines = ofSeverity(9, window).size();
        if (nines >= 2 || ofSeverity(8, window).size() >= 3) {
            return Level.APPOINTMENT;
        }
        return nines == 1 ? Level.MENTION : null;
    }

    private static List<Cramp> ofSeverity(int least, Nights window) {
        return window.cramps(cramp -> {
            Integer severity = cramp.severity();
            return severity != null && severity >= least;
        });
    }

    @Override
    public Phrase notFired(Recent recent) {
        Nights window = recent.last(NIGHTS);
        return Phrase.of(
                "rule.G09.why",
                ofSeverity(8, window).size(),
                ofSeverity(9, window).size(),
                NIGHTS,
                window.recorded());
    }
}
