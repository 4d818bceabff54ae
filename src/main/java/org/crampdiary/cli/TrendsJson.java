package org.crampdiary.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.crampdiary.model.Coded;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.trends.DurationFigures;
import org.crampdiary.trends.FactorFigures;
import org.crampdiary.trends.MuscleCount;
import org.crampdiary.trends.RecentChange;
import org.crampdiary.trends.RemedyFigures;
import org.crampdiary.trends.SeverityFigures;
import org.crampdiary.trends.Trend;
import org.crampdiary.trends.TrendSummary;
import org.jspecify.annotations.Nullable;

/** The figures of {@code trends --json}, not rounded; null where there is too little. */
final class TrendsJson {

    String of(TrendSummary figures) {
        ObjectNode root = Json.object();
        root.put("from", figures.range().from().toString());
        root.put("to", figures.range().to().toString());
        root.put("nights", figures.nights());
        root.put("recorded", figures.recorded());
        root.put("crampNights", figures.crampNights());
        root.put("crampFreeNights", figures.crampFreeNights());
        root.put("cramps", figures.cramps());
        root.put("undetailedNights", figures.undetailedNights());
        root.put("dispersion", figures.dispersion());
        put(root, "crampsPerWeek", figures.crampsPerWeek());
        put(root, "crampNightShare", figures.crampNightShare());
        severity(root, figures.severity());
        duration(root, figures.duration());
        root.put("wokenNights", figures.wokenNights());
        change(root, figures.change());
        trend(root, figures.trend());
        root.putArray("byHour");
        figures.byHour().forEach(count -> root.withArray("byHour").add(count));
        root.putArray("byMuscle");
        figures.byMuscle().forEach(row -> muscle(root.withArray("byMuscle").addObject(), row));
        root.putArray("remedies");
        figures.remedies().forEach(row -> remedy(root.withArray("remedies").addObject(), row));
        root.putArray("factors");
        figures.factors().forEach(row -> factor(root.withArray("factors").addObject(), row));
        root.put("factorsTested", figures.factorsTested());
        return Json.text(root);
    }

    private static void put(ObjectNode parent, String key, @Nullable Estimate estimate) {
        if (estimate == null) {
            parent.putNull(key);
        } else {
            ObjectNode node = parent.putObject(key);
            node.put("value", estimate.value());
            node.put("low", estimate.low());
            node.put("high", estimate.high());
        }
    }

    private static void severity(ObjectNode root, @Nullable SeverityFigures severity) {
        if (severity == null) {
            root.putNull("severity");
            return;
        }
        ObjectNode node = root.putObject("severity");
        node.put("worst", severity.worst());
        node.put("median", severity.median());
        node.put("shareSevere", severity.shareSevere());
    }

    private static void duration(ObjectNode root, @Nullable DurationFigures duration) {
        if (duration == null) {
            root.putNull("duration");
            return;
        }
        ObjectNode node = root.putObject("duration");
        node.put("medianSeconds", duration.medianSeconds());
        node.put("q1Seconds", duration.q1Seconds());
        node.put("q3Seconds", duration.q3Seconds());
        node.put("longestSeconds", duration.longestSeconds());
        node.put("overTenMinutes", duration.overTenMinutes());
    }

    private static void change(ObjectNode root, @Nullable RecentChange change) {
        if (change == null) {
            root.putNull("change");
            return;
        }
        ObjectNode node = root.putObject("change");
        node.put("recentCrampNights", change.recentCrampNights());
        node.put("recentRecorded", change.recentRecorded());
        node.put("previousCrampNights", change.previousCrampNights());
        node.put("previousRecorded", change.previousRecorded());
        node.put("ratio", change.ratio());
        put(node, "riskDifference", change.riskDifference());
        node.put("midP", change.midP());
    }

    private static void trend(ObjectNode root, @Nullable Trend trend) {
        if (trend == null) {
            root.putNull("trend");
            return;
        }
        ObjectNode node = root.putObject("trend");
        node.put("weeks", trend.weeks().size());
        node.put("s", trend.test().s());
        node.put("variance", trend.test().variance());
        node.put("z", trend.test().z());
        node.put("p", trend.test().p());
        node.put("senSlope", trend.senSlope());
    }

    private static void muscle(ObjectNode node, MuscleCount row) {
        node.put("muscle", code(row.muscle()));
        node.put("side", code(row.side()));
        node.put("cramps", row.cramps());
    }

    private static @Nullable String code(@Nullable Coded constant) {
        return constant == null ? null : constant.code();
    }

    private static void remedy(ObjectNode node, RemedyFigures row) {
        node.put("remedy", row.remedy().code());
        node.put("uses", row.uses());
        node.put("rated", row.rated());
        node.put("helped", row.helped());
        put(node, "share", row.share());
        node.put("medianMinutesToRelief", row.medianMinutesToRelief());
    }

    private static void factor(ObjectNode node, FactorFigures row) {
        FactorFigures.Comparison comparison = row.comparison();
        node.put("factor", row.factor().code());
        node.put("exposedNights", row.exposedNights());
        node.put("exposedCrampNights", row.exposedCrampNights());
        node.put("unexposedNights", row.unexposedNights());
        node.put("unexposedCrampNights", row.unexposedCrampNights());
        node.put("enough", row.enough());
        put(node, "riskDifference", comparison == null ? null : comparison.riskDifference());
        node.put("midP", comparison == null ? null : (Double) comparison.midP());
        node.put("q", comparison == null ? null : (Double) comparison.q());
    }
}
