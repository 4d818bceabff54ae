package org.crampdiary.report;

import org.crampdiary.statistics.Estimate;
import org.crampdiary.text.Formats;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.DurationFigures;
import org.crampdiary.trends.RecentChange;
import org.crampdiary.trends.RemedyFigures;
import org.crampdiary.trends.SeverityFigures;
import org.crampdiary.trends.TrendSummary;
import org.jspecify.annotations.Nullable;

/**
 * The headline figures as window, command line and page say them: each gives the key of its own
 * sentence, and the numbers in it are the same. For any thread.
 */
public final class HeadlineWords {

    private static final int PERCENT = 100;

    private final Messages messages;
    private final Formats formats;

    public HeadlineWords(Messages messages) {
        this.messages = messages;
        this.formats = messages.formats();
    }

    /** Cramps per week as a number alone; null when too few nights are recorded. */
    public @Nullable String rate(TrendSummary summary) {
        Estimate rate = summary.crampsPerWeek();
        return rate == null ? null : rate(rate, false);
    }

    /** Cramps per week, with "at least" where it is one; null when too few nights are recorded. */
    public @Nullable String perWeek(TrendSummary summary) {
        Estimate rate = summary.crampsPerWeek();
        return rate == null ? null : rate(rate, summary.undetailedNights() > 0);
    }

    /**
     * Cramps per week of a period; null when too few nights are recorded.
     *
     * @param key as in {@link #perWeek(String, Estimate, boolean)}
     */
    public @Nullable String perWeek(String key, TrendSummary summary) {
        Estimate rate = summary.crampsPerWeek();
        return rate == null ? null : perWeek(key, rate, summary.undetailedNights() > 0);
    }

    /**
     * Cramps per week.
     *
     * @param key of a sentence with {0} the rate, with "at least" where it is one; {1} and {2} the
     *     limits of its interval
     * @param atLeast whether nights without details count as one cramp each
     */
    String perWeek(String key, Estimate rate, boolean atLeast) {
        return messages.text(
                key,
                rate(rate, atLeast),
                formats.fixed(rate.low(), 1),
                formats.fixed(rate.high(), 1));
    }

    private String rate(Estimate rate, boolean atLeast) {
        String value = formats.rate(rate.value());
        return atLeast ? messages.text("trends.at-least", value) : value;
    }

    /** The share of cramp nights in percent; null when too few nights are recorded. */
    public @Nullable String crampNights(TrendSummary summary) {
        Estimate share = summary.crampNightShare();
        return share == null ? null : formats.percent(share.value());
    }

    /**
     * How many of the recorded nights are cramp nights; null when too few are recorded.
     *
     * @param key of a sentence with {0} of {1} nights; {2} the share with its percent sign; {3} and
     *     {4} the limits of its interval without one
     */
    public @Nullable String crampNights(String key, TrendSummary summary) {
        Estimate share = summary.crampNightShare();
        return share == null
                ? null
                : messages.text(
                        key,
                        summary.crampNights(),
                        summary.recorded(),
                        formats.percent(share.value()),
                        formats.number(share.low() * PERCENT, 0),
                        formats.number(share.high() * PERCENT, 0));
    }

    /**
     * How bad the cramps were.
     *
     * @param key of a sentence with {0} the median; {1} the worst; {2} the share of severe ones;
     *     {3} from where on they are severe; {4} how many have a severity
     */
    public String severity(String key, SeverityFigures severity) {
        return messages.text(
                key,
                formats.number(severity.median(), 1),
                severity.worst(),
                formats.percent(severity.shareSevere()),
                SeverityFigures.SEVERE,
                severity.rated());
    }

    /**
     * How long the cramps lasted.
     *
     * @param key of a sentence with {0} the median; {1} the longest; {2} how many lasted longer
     *     than 10 minutes; {3} and {4} the quartiles; {5} how many have a duration
     */
    public String duration(String key, DurationFigures duration) {
        return messages.text(
                key,
                formats.duration(duration.medianSeconds()),
                formats.duration(duration.longestSeconds()),
                duration.overTenMinutes(),
                formats.duration(duration.q1Seconds()),
                formats.duration(duration.q3Seconds()),
                duration.timed());
    }

    /**
     * The last four weeks against the four before.
     *
     * @param key of a sentence with {0} of {1} nights now, {2} of {3} before; {4} until when; {5}
     *     the nights of four weeks; {6} the difference, such as "clearly more often"
     * @param last the last night
     */
    public String change(String key, RecentChange change, Object last) {
        return messages.text(
                key,
                change.recentCrampNights(),
                change.recentRecorded(),
                change.previousCrampNights(),
                change.previousRecorded(),
                last,
                RecentChange.NIGHTS,
                DifferenceWords.NIGHTS.of(change.riskDifference(), messages));
    }

    /**
     * How often a remedy was used and helped.
     *
     * @param key of a sentence with {0} helped of {1} rated times; {2} times used; {3} the ratings
     *     that are needed for a share
     */
    public String remedy(String key, RemedyFigures remedy) {
        return messages.text(
                key, remedy.helped(), remedy.rated(), remedy.uses(), RemedyFigures.LEAST_RATED);
    }

    /** A part of a whole, such as "3 of 12"; a dash where there is no whole. */
    String of(int part, int whole) {
        return whole == 0
                ? messages.text("trends.no-figure")
                : messages.text("trends.table.of", part, whole);
    }
}
