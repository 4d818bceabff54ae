package org.crampdiary.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.RemedyFigures;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.ui.charts.Findings.Row;
import org.crampdiary.ui.charts.Findings.Table;
import org.jspecify.annotations.Nullable;

/** "What was tried" in words. Says what the diary shows, never that something works. */
final class RemedyFindings {

    private static final int SECONDS = 60;

    private final Messages messages;

    private RemedyFindings(Messages messages) {
        this.messages = messages;
    }

    static Findings of(TrendSummary summary, Messages messages) {
        return new RemedyFindings(messages).findings(summary);
    }

    private Findings findings(TrendSummary summary) {
        List<RemedyFigures> remedies = summary.remedies();
        List<String> notes = new ArrayList<>();
        if (!remedies.isEmpty()) {
            notes.add(messages.text("charts.remedies.honest"));
        }
        notes.add(Wording.recorded(summary, messages));
        return new Findings(
                messages.text("charts.remedies"),
                finding(remedies),
                remedies.isEmpty() ? List.of(messages.text("charts.remedies.none")) : List.of(),
                remedies.stream().map(this::row).toList(),
                notes,
                remedies.stream().map(this::detail).filter(Objects::nonNull).toList(),
                table(remedies));
    }

    private String finding(List<RemedyFigures> remedies) {
        return remedies.isEmpty()
                ? ""
                : messages.text("charts.remedies.most", remedies.getFirst().remedy());
    }

    private Row row(RemedyFigures figures) {
        String words =
                Stream.of(
                                messages.text("charts.remedies.used", figures.uses()),
                                rating(figures),
                                relief(figures))
                        .filter(Objects::nonNull)
                        .reduce("%s · %s"::formatted)
                        .orElseThrow();
        return new Row(Wording.capital(messages.name(figures.remedy())), words, false);
    }

    private String rating(RemedyFigures figures) {
        return figures.share() == null
                ? messages.text(
                        "charts.remedies.too-few", figures.rated(), RemedyFigures.LEAST_RATED)
                : messages.text("charts.remedies.helped", figures.helped(), figures.rated());
    }

    private @Nullable String relief(RemedyFigures figures) {
        Double minutes = figures.medianMinutesToRelief();
        return minutes == null
                ? null
                : messages.text(
                        "charts.remedies.relief", messages.formats().duration(minutes * SECONDS));
    }

    private @Nullable String detail(RemedyFigures figures) {
        Estimate share = figures.share();
        return share == null
                ? null
                : messages.text(
                        "charts.remedies.detail",
                        Wording.capital(messages.name(figures.remedy())),
                        messages.formats().percent(share.value()),
                        Wording.interval(share, messages));
    }

    private Table table(List<RemedyFigures> remedies) {
        return new Table(
                List.of(
                        messages.text("charts.remedies.remedy"),
                        messages.text("charts.remedies.uses"),
                        messages.text("charts.remedies.rated"),
                        messages.text("charts.remedies.well"),
                        messages.text("charts.remedies.minutes")),
                remedies.stream().map(this::values).toList());
    }

    private List<String> values(RemedyFigures figures) {
        Double minutes = figures.medianMinutesToRelief();
        return List.of(
                messages.name(figures.remedy()),
                Integer.toString(figures.uses()),
                Integer.toString(figures.rated()),
                Integer.toString(figures.helped()),
                minutes == null
                        ? messages.text("trends.no-figure")
                        : messages.formats().number(minutes, 1));
    }
}
