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
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.jspecify.annotations.Nullable;

/** G07: cramps wake the person, or leave them tired by day. */
final class SleepDisturbed extends Rule {

    SleepDisturbed() {
        super(
                RuleId.G07,
                DataNeeded.recorded(28),
                List.of(Level.APPOINTMENT, Level.MENTION),
                Source.BONES_AND_RHEUMATOLOGY,
                Source.NHS_LEG_CRAMPS,
                Source.MAYO_NIGHT_LEG_CRAMPS);
    }

    @Override
    public @Nullable Match match(Recent recent) {
        Evidence evidence =
                Evidence.ofWoken(recent.last(28).woken())
                        .and(Evidence.ofNights(recent.last(14).tired()));
        if (woken(recent, 7) >= 3) {
            return new Match(Level.APPOINTMENT, sentence(recent.last(7)), evidence);
        }
        if (woken(recent, 14) >= 4) {
            return new Match(Level.APPOINTMENT, sentence(recent.last(14)), evidence);
        }
        if (tiredAndWoken(recent.last(14))) {
            return new Match(Level.APPOINTMENT, tiredSentence(recent.last(14)), evidence);
        }
        return woken(recent, 28) >= 3
                ? new Match(Level.MENTION, sentence(recent.last(28)), evidence)
                : null;
    }

    /** Tired by day at least twice and woken at least once. */
    static boolean tiredAndWoken(Nights window) {
        return window.count(NightEntries::tired) >= 2 && window.count(NightEntries::woken) >= 1;
    }

    private static int woken(Recent recent, int nights) {
        return recent.last(nights).count(NightEntries::woken);
    }

    private static Phrase tiredSentence(Nights window) {
        return Phrase.of(
                "rule.G07.tired",
                window.count(NightEntries::tired),
                window.count(),
                window.count(NightEntries::woken));
    }

    private static Phrase sentence(Nights window) {
        return Phrase.of(
                "rule.G07.woken",
                window.count(NightEntries::woken),
                window.count(),
                window.recorded());
    }

    @Override
    public Phrase notFired(Recent recent) {
        return sentence(recent.last(28));
    }
}
