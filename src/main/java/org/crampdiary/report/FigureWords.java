package org.crampdiary.report;

import java.util.Locale;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.text.Formats;
import org.crampdiary.text.Messages;

/** Figures in the words that all who say them share. */
public final class FigureWords {

    private static final double LEAST_P = 0.001;

    private FigureWords() {}

    /** A probability, such as "0.034" or "less than 0.001". */
    static String probability(double p, Messages messages) {
        Formats formats = messages.formats();
        return p < LEAST_P
                ? messages.text("charts.less-than", formats.fixed(LEAST_P, 3))
                : formats.fixed(p, 3);
    }

    /**
     * The figures behind a difference of shares of cramp nights.
     *
     * @param key of the sentence around the difference, its interval and {@code midP}
     */
    static String detail(String key, Estimate difference, double midP, Messages messages) {
        return messages.text(
                key,
                signed(difference.value() * 100, 0, messages),
                points(difference, messages),
                probability(midP, messages));
    }

    /** The interval of a share, in percent. */
    static String interval(Estimate share, Messages messages) {
        return interval("trends.interval-percent", share, messages);
    }

    /** The interval of a difference of shares, in percentage points. */
    static String points(Estimate difference, Messages messages) {
        return interval("charts.interval-points", difference, messages);
    }

    private static String interval(String key, Estimate estimate, Messages messages) {
        return messages.text(
                key,
                signed(estimate.low() * 100, 0, messages),
                signed(estimate.high() * 100, 0, messages));
    }

    /** A number with a true minus. */
    static String signed(double value, int decimals, Messages messages) {
        String text = messages.formats().fixed(value, decimals).replace('-', '−');
        return text.matches("−[0.,]*") ? text.substring(1) : text;
    }

    /** A sentence begins with a capital letter. */
    public static String capital(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
