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

/** G10: cramps stay frequent, or keep the person tired, although something is done about them. */
final class DespiteSelfCare extends Rule {

    DespiteSelfCare() {
        super(
                RuleId.G10,
                DataNeeded.recorded(28),
                List.of(Level.APPOINTMENT),
                Source.BONES_AND_RHEUMATOLOGY);
    }

    @Override
    public @Nullable Match match(Recent recent) {
        Nights window = recent.last(28);
        boolean holds =
                troubled(recent.last(14))
                        && troubled(recent.previous(14))
                        && mostlyTreated(window.crampNights())
                        && Relief.of(window).mostlyPoor();
        return holds
                ? new Match(
                        Level.APPOINTMENT,
                        notFired(recent),
                        Evidence.ofCrampNights(window.crampNights())
                                .and(Evidence.ofNights(window.tired())))
                : null;
    }

    private static boolean troubled(Nights fortnight) {
        return fortnight.count(NightEntries::crampNight) >= 4
                || SleepDisturbed.tiredAndWoken(fortnight);
    }

    private static boolean mostlyTreated(Nights crampNights) {
        return !crampNights.isEmpty()
                && 2 * crampNights.count(Relief::tried) >= crampNights.count();
    }

    @Override
    public Phrase notFired(Recent recent) {
        Nights window = recent.last(28);
        Nights crampNights = window.crampNights();
        Relief relief = Relief.of(window);
        Phrase counts =
                Phrase.of(
                        "rule.G10.why",
                        recent.last(14).count(NightEntries::crampNight),
                        recent.previous(14).count(NightEntries::crampNight),
                        window.recorded(),
                        crampNights.count(Relief::tried),
                        relief.rated(),
                        relief.poor());
        int tired = recent.last(14).count(NightEntries::tired);
        int tiredBefore = recent.previous(14).count(NightEntries::tired);
        return tired + tiredBefore == 0
                ? counts
                : Phrase.of("rule.G10.tired", counts, tired, tiredBefore);
    }
}
