package org.crampdiary.guidance.rules;

import java.util.List;
import java.util.Set;
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
import org.crampdiary.model.Symptom;
import org.jspecify.annotations.Nullable;

/** G14: cramps that get in the way of daily life, or a fall. */
final class DailyLife extends Rule {

    private static final int NIGHTS = 14;

    DailyLife() {
        super(
                RuleId.G14,
                DataNeeded.recorded(NIGHTS),
                List.of(Level.APPOINTMENT),
                Source.BONES_AND_RHEUMATOLOGY,
                Source.KROPKLOG,
                Source.ARSENTEV);
    }

    @Override
    public Set<Symptom> signs() {
        return Set.of(Symptom.FALL);
    }

    @Override
    public @Nullable Match match(Recent recent) {
        Nights hindered = recent.last(NIGHTS).where(DailyLife::hindered);
        Nights falls = recent.signs(RuleId.G14).reports(Symptom.FALL);
        return hindered.count() >= 2 || !falls.isEmpty()
                ? new Match(
                        Level.APPOINTMENT,
                        notFired(recent),
                        Evidence.ofNights(hindered).and(Evidence.ofSign(falls, Symptom.FALL)))
                : null;
    }

    private static boolean hindered(NightEntries entries) {
        Integer interference = entries.record().interference();
        return interference != null && interference >= 2;
    }

    @Override
    public Phrase notFired(Recent recent) {
        Nights window = recent.last(NIGHTS);
        Phrase counts =
                Phrase.of(
                        "rule.G14.why",
                        window.count(DailyLife::hindered),
                        NIGHTS,
                        window.count(entries -> entries.record().interference() != null));
        Nights falls = recent.signs(RuleId.G14).reports(Symptom.FALL);
        return falls.isEmpty()
                ? counts
                : Phrase.of("rule.G14.fall", falls.list().getLast().night(), counts);
    }
}
