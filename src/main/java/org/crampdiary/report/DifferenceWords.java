package org.crampdiary.report;

import org.crampdiary.statistics.Direction;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.text.Messages;

/** What is said of a difference, depending on whether it is clear and which way it goes. */
enum DifferenceWords {
    FIGURE("trends.figure.more", "trends.figure.fewer", "trends.figure.unclear"),
    NIGHTS("charts.change.more", "charts.change.fewer", "charts.change.unclear"),
    WEEKS("charts.weekly.more", "charts.weekly.fewer", "charts.weekly.unclear"),
    TREND("charts.trend.more", "charts.trend.fewer", "charts.trend.unclear"),
    FACTOR("charts.factors.more", "charts.factors.fewer", "charts.factors.unclear"),
    EXPERIMENT("question.more", "question.fewer", "question.unclear");

    private final String more;
    private final String fewer;
    private final String unclear;

    DifferenceWords(String more, String fewer, String unclear) {
        this.more = more;
        this.fewer = fewer;
        this.unclear = unclear;
    }

    /** A difference that is clear when its interval lies on one side of 0. */
    String of(Estimate difference, Messages messages, Object... values) {
        return of(Direction.of(difference), messages, values);
    }

    /**
     * In words.
     *
     * @param values of the sentence, the same in each direction
     */
    String of(Direction direction, Messages messages, Object... values) {
        return messages.text(
                switch (direction) {
                    case MORE -> more;
                    case FEWER -> fewer;
                    case UNCLEAR -> unclear;
                },
                values);
    }
}
