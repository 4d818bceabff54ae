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
import org.crampdiary.guidance.Sentences;
import org.crampdiary.guidance.Signs;
import org.crampdiary.guidance.Source;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.jspecify.annotations.Nullable;

/** G06: muscle trouble or cramps in a person who takes a statin (NHS, Statins; kropklog.dk). */
final class StatinTrouble extends Rule {

    static final List<Symptom> SIGNS =
            List.of(Symptom.WEAKNESS, Symptom.DARK_URINE, Symptom.PAIN_BETWEEN_CRAMPS);
    private static final int NIGHTS = 14;
    private static final int NEW_DAYS = 365;

    StatinTrouble() {
        super(
                RuleId.G06,
                DataNeeded.asked(NIGHTS),
                List.of(Level.PROMPT, Level.APPOINTMENT, Level.MENTION),
                Source.KROPKLOG,
                Source.NHS_STATINS,
                Source.GARRISON_2012);
    }

    @Override
    public Set<Symptom> signs() {
        return Set.copyOf(SIGNS);
    }

    @Override
    public List<Symptom> signsToAsk(Recent recent) {
        return ProfileFacts.active(recent, MedicineClass.STATIN).isEmpty() ? List.of() : SIGNS;
    }

    @Override
    public @Nullable Match match(Recent recent) {
        List<Medicine> statins = ProfileFacts.active(recent, MedicineClass.STATIN);
        Signs signs = recent.signs(RuleId.G06);
        List<Symptom> counted = signs.openOrClosedWithin(NIGHTS, SIGNS);
        Nights crampNights = recent.last(NIGHTS).crampNights();
        if (statins.isEmpty() || (counted.isEmpty() && crampNights.count() < 2)) {
            return null;
        }
        Evidence evidence = signs.evidence(SIGNS, NIGHTS).and(Evidence.ofCrampNights(crampNights));
        Phrase count = Sentences.crampNights(recent.last(NIGHTS));
        if (counted.isEmpty()) {
            Level level =
                    ProfileFacts.anyBegunSince(recent.asOf().minusDays(NEW_DAYS), statins)
                            ? Level.APPOINTMENT
                            : Level.MENTION;
            return new Match(level, Phrase.of("rule.G06.cramps", count), evidence);
        }
        Phrase reported = Sentences.reported(recent, RuleId.G06, counted);
        boolean open = !signs.open(SIGNS).isEmpty();
        boolean taken =
                statins.stream().anyMatch(each -> ProfileFacts.stopped(recent, each) == null);
        String said = taken ? "rule.G06.open" : "rule.G06.open-stopped";
        return new Match(
                open ? Level.PROMPT : Level.APPOINTMENT,
                Phrase.of(open ? said : "rule.G06.gone", reported, count),
                evidence);
    }

    @Override
    public @Nullable Phrase excluded(Recent recent) {
        return recent.profile().medicines() != null
                        && ProfileFacts.active(recent, MedicineClass.STATIN).isEmpty()
                ? Phrase.of("rule.G06.excluded")
                : null;
    }

    @Override
    public @Nullable Phrase missing(Recent recent) {
        return recent.profile().medicines() == null ? Phrase.of("rule.G06.unanswered") : null;
    }

    @Override
    public Phrase notFired(Recent recent) {
        return Sentences.notReported(recent, this, SIGNS);
    }
}
