package org.crampdiary.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BiConsumer;
import org.crampdiary.model.Coded;
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
        root.putPOJO("crampsPerWeek", figures.crampsPerWeek());
        root.putPOJO("crampNightShare", figures.crampNightShare());
        put(root, "severity", figures.severity(), TrendsJson::severity);
        put(root, "duration", figures.duration(), TrendsJson::duration);
        root.put("wokenNights", figures.wokenNights());
        put(root, "change", figures.change(), TrendsJson::change);
        put(root, "trend", figures.trend(), TrendsJson::trend);
        root.putPOJO("byHour", figures.byHour());
        root.putArray("byMuscle");
        figures.byMuscle().forEach(row -> muscle(root.withArray("byMuscle").addObject(), row));
        root.putArray("remedies");
        figures.remedies().forEach(row -> remedy(root.withArray("remedies").addObject(), row));
        root.putArray("factors");
        figures.factors().forEach(row -> factor(root.withArray("factors").addObject(), row));
        root.put("factorsTested", figures.factorsTested());
        return Json.text(root);
    }

    private static <T> void put(
            ObjectNode parent, String key, @Nullable T value, BiConsumer<ObjectNode, T> write) {
        if (value == null) {
            parent.putNull(key);
        } else {
            write.accept(parent.putObject(key), value);
        }
    }

    private static void severity(ObjectNode node, SeverityFigures severity) {
        node.put("worst", severity.worst());
        node.put("median", severity.median());
        node.put("shareSevere", severity.shareSevere());
    }

    private static void duration(ObjectNode node, DurationFigures duration) {
        node.put("medianSeconds", duration.medianSeconds());
        node.put("q1Seconds", duration.q1Seconds());
        node.put("q3Seconds", duration.q3Seconds());
        node.put("longestSeconds", duration.longestSeconds());
        node.put("overTenMinutes", duration.overTenMinutes());
    }

    private static void change(ObjectNode node, RecentChange change) {
        node.put("recentCrampNights", change.recentCrampNights());
        node.put("recentRecorded", change.recentRecorded());
        node.put("previousCrampNights", change.previousCrampNights());
        node.put("previousRecorded", change.previousRecorded());
        node.put("ratio", change.ratio());
        node.putPOJO("riskDifference", change.riskDifference());
        node.put("midP", change.midP());
    }

    private static void trend(ObjectNode node, Trend trend) {
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
        node.putPOJO("share", row.share());
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
        node.putPOJO("riskDifference", comparison == null ? null : comparison.riskDifference());
        node.put("midP", comparison == null ? null : (Double) comparison.midP());
        node.put("q", comparison == null ? null : (Double) comparison.q());
    }
}
