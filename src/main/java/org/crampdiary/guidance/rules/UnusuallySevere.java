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
        Nights window = recent.last(NIGHTS);
        Level level = level(window);
        return level == null
                ? null
                : new Match(
                        level,
                        notFired(recent),
                        Evidence.ofCramps(atNight(8, window))
                                .and(Evidence.ofCramps(ofSeverity(9, window))));
    }

    private static @Nullable Level level(Nights window) {
        if (atNight(9, window).size() >= 2 || atNight(8, window).size() >= 3) {
            return Level.APPOINTMENT;
        }
        return ofSeverity(9, window).isEmpty() ? null : Level.MENTION;
    }

    private static List<Cramp> atNight(int least, Nights window) {
        return ofSeverity(least, window).stream().filter(Frequent::nightCramp).toList();
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
        int eights = atNight(8, window).size();
        int nines = atNight(9, window).size();
        int withExercise = ofSeverity(9, window).size() - nines;
        if (eights == 0 && withExercise > 0) {
            return Phrase.of("rule.G09.exercise", withExercise, NIGHTS, window.recorded());
        }
        boolean others = ofSeverity(8, window).size() > eights;
        Phrase counts =
                Phrase.of(why(eights, nines, others), eights, nines, NIGHTS, window.recorded());
        return withExercise == 0 ? counts : Phrase.of("rule.G09.besides", counts, withExercise);
    }

    /**
     * @param others there are such cramps during or after exercise too
     */
    private static String why(int eights, int nines, boolean others) {
        if (nines == 0) {
            if (eights == 0) {
                return others ? "rule.G09.none-else" : "rule.G09.none";
            }
            return others ? "rule.G09.eights-else" : "rule.G09.eights";
        }
        return nines == eights ? "rule.G09.nines" : "rule.G09.why";
    }
}
