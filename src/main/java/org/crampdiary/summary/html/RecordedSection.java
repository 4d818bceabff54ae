package org.crampdiary.summary.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.report.HeadlineWords;
import org.crampdiary.summary.Health;
import org.crampdiary.summary.PageChoice;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.DayFigures;
import org.crampdiary.trends.DayFigures.Middle;
import org.crampdiary.trends.DayFigures.Share;
import org.crampdiary.trends.DurationFigures;
import org.crampdiary.trends.SeverityFigures;
import org.jspecify.annotations.Nullable;

/**
 * The cramps, the days and the person, each as far as it was recorded; what was not is left out.
 */
record RecordedSection(Messages messages) implements Section {

    private static final int MEASURES = 5;

    @Override
    public void write(Xhtml out, SummaryModel model) {
        Rows rows = Rows.begin(out);
        row(rows, "summary.recorded.cramps", cramps(model));
        if (model.options().has(PageChoice.FACTORS)) {
            row(rows, "summary.recorded.days", days(model.days()));
            row(rows, "summary.recorded.prevention", prevention(model.days()));
        }
        row(rows, "summary.health.conditions", health(model.health()));
        rows.end();
    }

    private void row(Rows rows, String heading, List<String> parts) {
        if (!parts.isEmpty()) {
            rows.row(messages.text(heading), String.join("; ", parts) + ".");
        }
    }

    private List<String> cramps(SummaryModel model) {
        List<String> parts = new ArrayList<>();
        HeadlineWords words = new HeadlineWords(messages);
        SeverityFigures severity = model.figures().severity();
        if (severity != null) {
            parts.add(words.severity("summary.recorded.severity", severity));
        }
        DurationFigures duration = model.figures().duration();
        if (duration != null) {
            parts.add(words.duration("summary.recorded.duration", duration));
        }
        Middle soreness = model.days().sorenessHours();
        if (soreness != null) {
            parts.add(
                    messages.text(
                            "summary.recorded.soreness",
                            soreness.median(),
                            soreness.most(),
                            soreness.values()));
        }
        String situations =
                model.situations().stream()
                        .map(one ->
                                messages.text("summary.body.count", one.context(), one.cramps()))
                        .collect(Collectors.joining(", "));
        if (!situations.isEmpty()) {
            parts.add(situations);
        }
        return parts;
    }

    private List<String> days(DayFigures days) {
        List<String> parts = new ArrayList<>();
        share("summary.recorded.tired", days.tired(), parts);
        share("summary.recorded.hindered", days.hindered(), parts);
        Middle fluid = days.fluidMl();
        if (fluid != null) {
            parts.add(
                    messages.text(
                            "summary.recorded.fluid",
                            messages.formats().fluid(fluid.median()),
                            fluid.values(),
                            messages.formats().fluid(fluid.most())));
        }
        share("summary.recorded.alcohol", days.alcohol(), parts);
        return parts;
    }

    private void share(String key, @Nullable Share share, List<String> parts) {
        if (share != null) {
            parts.add(messages.text(key, share.days(), share.answered()));
        }
    }

    private List<String> prevention(DayFigures days) {
        if (days.preventionDays() == 0) {
            return List.of();
        }
        String taken =
                days.prevention().stream()
                        .limit(MEASURES)
                        .map(one -> messages.text("summary.body.count", one.measure(), one.days()))
                        .collect(Collectors.joining(", "));
        return List.of(
                messages.text(
                        "summary.recorded.taken",
                        taken.isEmpty() ? messages.text("summary.health.none") : taken,
                        days.preventionDays()));
    }

    private String conditions(@Nullable List<Condition> conditions) {
        if (conditions == null) {
            return messages.text("summary.not-asked");
        }
        return conditions.isEmpty()
                ? messages.text("summary.health.none")
                : conditions.stream().map(messages::name).collect(Collectors.joining(", "));
    }

    private List<String> health(Health health) {
        Pregnancy pregnant = health.pregnant();
        String conditions = conditions(health.conditions());
        if (pregnant == null || pregnant == Pregnancy.NO) {
            return List.of(conditions);
        }
        return List.of(
                messages.text(
                        pregnant == Pregnancy.YES
                                ? "summary.health.pregnant"
                                : "summary.health.gave-birth"),
                messages.text("summary.health.otherwise", conditions));
    }
}
