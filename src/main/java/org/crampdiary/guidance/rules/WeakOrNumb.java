package org.crampdiary.guidance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crampdiary.guidance.DataNeeded;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Match;
import org.crampdiary.guidance.Recent;
import org.crampdiary.guidance.Rule;
import org.crampdiary.guidance.Sentences;
import org.crampdiary.guidance.Source;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.jspecify.annotations.Nullable;

/** G05: weakness, wasting, numbness or pain that stays, or tingling on many nights. */
final class WeakOrNumb extends Rule {

    WeakOrNumb() {
        super(
                RuleId.G05,
                DataNeeded.asked(Weakness.NIGHTS),
                List.of(Level.PROMPT, Level.APPOINTMENT, Level.MENTION),
                Source.BONES_AND_RHEUMATOLOGY,
                Source.ARSENTEV,
                Source.NHS_LEG_CRAMPS,
                Source.MAYO_NIGHT_LEG_CRAMPS);
    }

    @Override
    public Set<Symptom> signs() {
        return Set.copyOf(Weakness.SIGNS);
    }

    @Override
    public List<Symptom> signsToAsk(Recent recent) {
        return ProfileFacts.has(recent.profile(), Condition.CANCER)
                ? Weakness.SIGNS_AND_BACK
                : Weakness.SIGNS;
    }

    @Override
    public List<Symptom> signsAlone(Level level) {
        return level == Level.PROMPT ? List.of(Symptom.WEAKNESS) : List.of();
    }

    @Override
    public @Nullable Match match(Recent recent) {
        Weakness weakness = Weakness.of(recent);
        Level own = weakness.level();
        if (own == null) {
            return null;
        }
        boolean raised = own == Level.APPOINTMENT && MoreFrequent.ownLevel(recent) != null;
        return new Match(
                raised ? Level.PROMPT : own,
                Phrase.of(raised ? "rule.G05.raised" : "rule.G05.fired", why(recent, weakness)),
                weakness.evidence(),
                Phrase.of("rule.G05.title", title(own, weakness)));
    }

    private static List<Phrase> why(Recent recent, Weakness weakness) {
        List<Phrase> parts = new ArrayList<>();
        if (!weakness.counted().isEmpty()) {
            parts.add(Sentences.reported(recent, RuleId.G05, weakness.named()));
        }
        if (!weakness.sore().isEmpty()) {
            parts.add(Phrase.of("rule.G05.sore", weakness.sore().size(), Weakness.NIGHTS));
        }
        if (parts.isEmpty()) {
            parts.add(prickly(weakness));
        }
        return parts;
    }

    private static Phrase prickly(Weakness weakness) {
        return Phrase.of(
                "rule.G05.prickly",
                weakness.pricklySigns(),
                weakness.prickly().nights().size(),
                Weakness.PRICKLY_WINDOW);
    }

    private static List<?> title(Level level, Weakness weakness) {
        if (level == Level.MENTION) {
            return weakness.pricklySigns();
        }
        List<Object> names = new ArrayList<>(weakness.counted());
        if (!weakness.sore().isEmpty()) {
            names.add(Phrase.of("rule.G05.long-soreness"));
        }
        return names;
    }

    @Override
    public Phrase notFired(Recent recent) {
        Weakness weakness = Weakness.of(recent);
        return weakness.prickly().nights().isEmpty()
                ? Sentences.notReported(recent, this, Weakness.SIGNS)
                : prickly(weakness);
    }
}
