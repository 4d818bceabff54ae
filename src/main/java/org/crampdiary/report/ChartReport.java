package org.crampdiary.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.crampdiary.model.Diary;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.SenLine;
import org.crampdiary.trends.Trend;
import org.crampdiary.trends.TrendSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the cards of a period say and draw. Immutable.
 *
 * @param cards one for each topic
 */
public record ChartReport(Map<Topic, Findings> cards) {

    /** What a card is about, in the order of reading. */
    public enum Topic {
        WEEKLY,
        NIGHTS,
        COMPARISON,
        SEVERITY,
        DURATION,
        HOURS,
        SITES,
        REMEDIES,
        FACTORS
    }

    public ChartReport {
        cards = Map.copyOf(cards);
        for (Topic topic : Topic.values()) {
            Objects.requireNonNull(cards.get(topic), topic.name());
        }
    }

    /**
     * All of it, in words of one language; for any thread.
     *
     * @param summary of a period with at least one recorded night
     * @param other the period to compare with; null for none
     */
    public static ChartReport of(
            Diary diary, TrendSummary summary, @Nullable TrendSummary other, Messages messages) {
        Trend trend = summary.trend();
        SenLine line = trend == null ? null : trend.line();
        TimeLine timeLine = TimeLine.of(diary, summary.range(), messages);
        WeeklyBars bars = WeeklyBars.of(summary, line, timeLine);
        OverTime overTime = OverTime.of(diary, summary.range(), bars.weeks(), messages);
        Map<Topic, Findings> cards = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            cards.put(
                    topic,
                    switch (topic) {
                        case WEEKLY ->
                                new WeeklyFindings(summary, bars, bars.bars(messages), messages)
                                        .findings(line);
                        case NIGHTS -> NightMap.of(diary, summary.range()).findings(messages);
                        case COMPARISON -> ComparisonFindings.of(other, summary, messages);
                        case SEVERITY -> OverTimeFindings.severity(summary, overTime, messages);
                        case DURATION -> OverTimeFindings.duration(summary, overTime, messages);
                        case HOURS -> HourFindings.of(summary, messages);
                        case SITES -> SiteFindings.of(summary, messages);
                        case REMEDIES -> new RemedyFindings(messages).findings(summary);
                        case FACTORS -> new FactorFindings(messages).findings(summary);
                    });
        }
        return new ChartReport(cards);
    }

    /** What the card of a topic says and draws. */
    public Findings card(Topic topic) {
        return Objects.requireNonNull(cards.get(topic));
    }
}
