package org.crampdiary.guidance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crampdiary.guidance.DataNeeded;
import org.crampdiary.guidance.Evidence;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.LevelAdvice;
import org.crampdiary.guidance.Match;
import org.crampdiary.guidance.Nights;
import org.crampdiary.guidance.Recent;
import org.crampdiary.guidance.Rule;
import org.crampdiary.guidance.Source;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * G03: a cramp longer than 10 minutes (NHS, Leg cramps; nidirect). A cramp that still runs has no
 * duration and does not count.
 */
final class EndlessCramp extends Rule {

    private static final int NIGHTS = 7;
    private static final double LONG_SECONDS = 600;

    EndlessCramp() {
        super(
                RuleId.G03,
                DataNeeded.recorded(NIGHTS),
                List.of(Level.PROMPT, Level.APPOINTMENT),
                Source.NHS_LEG_CRAMPS,
                Source.NIDIRECT_LEG_CRAMPS);
    }

    @Override
    public @Nullable Match match(Recent recent) {
        List<Cramp> cramps = longOnes(recent.last(NIGHTS));
        if (cramps.isEmpty()) {
            return null;
        }
        List<Phrase> reasons = urgent(recent, cramps);
        Phrase count = UrgeToMove.beside(recent, notFired(recent));
        return new Match(
                reasons.isEmpty() ? Level.APPOINTMENT : Level.PROMPT,
                reasons.isEmpty()
                        ? Phrase.of("rule.G03.fired", count, LevelAdvice.overTenMinutes())
                        : Phrase.of(
                                "rule.G03.urgent", count, reasons, LevelAdvice.overTenMinutes()),
                Evidence.ofCramps(cramps).and(OpenSigns.evidence(recent)));
    }

    private static List<Cramp> longOnes(Nights window) {
        return window.cramps(cramp -> {
            Double seconds = cramp.durationSeconds();
            return seconds != null && seconds > LONG_SECONDS;
        });
    }

    /** Why a long cramp of the last two nights asks for help today; empty when nothing does. */
    private static List<Phrase> urgent(Recent recent, List<Cramp> longOnes) {
        List<Cramp> fresh = longOnes.stream().filter(cramp -> recent.fresh(cramp.night())).toList();
        List<Phrase> reasons = new ArrayList<>();
        if (fresh.isEmpty()) {
            return reasons;
        }
        if (fresh.stream().anyMatch(cramp -> Boolean.TRUE.equals(cramp.ongoing()))) {
            reasons.add(Phrase.of("rule.G03.ongoing"));
        }
        if (fresh.stream().anyMatch(EndlessCramp::notHelped)) {
            reasons.add(Phrase.of("rule.G03.not-helped"));
        }
        OpenSigns.of(recent).forEach(sign -> reasons.add(Phrase.of("rule.G03.with", sign)));
        return reasons;
    }

    /** At least one remedy is rated, and none of the rated ones did anything. */
    private static boolean notHelped(Cramp cramp) {
        List<Effect> rated =
                cramp.remedyUses().stream()
                        .map(RemedyUse::effect)
                        .filter(Objects::nonNull)
                        .toList();
        return !rated.isEmpty() && rated.stream().allMatch(effect -> effect == Effect.NONE);
    }

    @Override
    public Phrase notFired(Recent recent) {
        Nights window = recent.last(NIGHTS);
        return Phrase.of("rule.G03.why", longOnes(window).size(), NIGHTS, window.recorded());
    }
}
