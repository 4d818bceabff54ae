package org.crampdiary.guidance.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.crampdiary.guidance.CrampRates;
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
import org.crampdiary.statistics.RateRise;
import org.jspecify.annotations.Nullable;

/**
 * G11: "since some weeks clearly more" explains the diary much better than "as always" ({@link
 * RateRise}). The level is held for 14 nights. Arsentev names "worsening"; the numbers are the
 * product's own.
 */
final class MoreFrequent extends Rule {

    private static final double MENTION = 8;
    private static final double APPOINTMENT = 80;

    /** The weeks that are shown while it has not fired. */
    private static final int WEEKS = 4;

    MoreFrequent() {
        super(
                RuleId.G11,
                DataNeeded.recorded(7 * WEEKS),
                List.of(Level.PROMPT, Level.APPOINTMENT, Level.MENTION),
                Source.ARSENTEV);
    }

    @Override
    public @Nullable Match match(Recent recent) {
        Level own = ownLevel(recent);
        if (own == null) {
            return null;
        }
        CrampRates rates = recent.rates();
        int back =
                nightsBack().filter(night -> own == level(rates.rise(night))).min().orElseThrow();
        int weeks = rates.rise(back).strongest().weeks();
        return new Match(
                Weakness.of(recent).serious() ? Level.PROMPT : own,
                Phrase.of(
                        own == Level.MENTION ? "rule.G11.in-ten" : "rule.G11.in-a-hundred",
                        withLastYear(rates, back, weeks)),
                Evidence.ofCrampNights(rates.lately(back, weeks).crampNights()));
    }

    /** The level by the comparison alone, the highest of the nights for which it is held. */
    static @Nullable Level ownLevel(Recent recent) {
        return nightsBack()
                .mapToObj(night -> level(recent.rates().rise(night)))
                .filter(level -> level != Level.SELF_CARE)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static IntStream nightsBack() {
        return IntStream.range(0, CrampRates.HELD);
    }

    private static Level level(RateRise rise) {
        double factor = rise.comparableFactor();
        if (factor >= APPOINTMENT) {
            return Level.APPOINTMENT;
        }
        return factor >= MENTION ? Level.MENTION : Level.SELF_CARE;
    }

    /** Fewer than half of the last 28 nights are too few for any rule and not told here. */
    @Override
    public @Nullable Phrase missing(Recent recent) {
        RateRise now = recent.rates().rise(0);
        if (now.comparable()
                || recent.last(7 * WEEKS).recorded() < description().dataNeeded().needed()) {
            return null;
        }
        return now.windows().stream().anyMatch(RateRise.Window::usable)
                ? Phrase.of("rule.G11.fewer-recorded")
                : Phrase.of("rule.G11.too-new");
    }

    @Override
    public Phrase notFired(Recent recent) {
        return counts(recent.rates(), 0, WEEKS);
    }

    /** Cramps may double from winter to summer (Garrison and others, CMAJ 2015). */
    private static Phrase withLastYear(CrampRates rates, int back, int weeks) {
        Phrase counts = counts(rates, back, weeks);
        Nights then = rates.aYearBefore(back, weeks);
        return 2 * then.recorded() < then.count()
                ? counts
                : Phrase.of(
                        "rule.G11.last-year", counts, cramps(then), then.recorded(), perWeek(then));
    }

    private static Phrase counts(CrampRates rates, int back, int weeks) {
        Nights lately = rates.lately(back, weeks);
        Nights before = rates.before(back, weeks);
        return Phrase.of(
                "rule.G11.why",
                weeks,
                cramps(lately),
                lately.recorded(),
                perWeek(lately),
                cramps(before),
                before.recorded(),
                perWeek(before));
    }

    private static int cramps(Nights nights) {
        return nights.list().stream().mapToInt(NightEntries::crampCount).sum();
    }

    private static double perWeek(Nights nights) {
        return 7.0 * cramps(nights) / nights.recorded();
    }
}
