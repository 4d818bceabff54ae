package org.crampdiary.summary.html;

import org.crampdiary.report.HeadlineWords;
import org.crampdiary.summary.MedicineStart;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.DurationFigures;
import org.crampdiary.trends.RecentChange;
import org.crampdiary.trends.SeverityFigures;
import org.crampdiary.trends.TrendSummary;
import org.jspecify.annotations.Nullable;

/** The figures as trials of cramps report them. */
record FiguresSection(Messages messages) implements Section {

    @Override
    public void write(Xhtml out, SummaryModel model) {
        TrendSummary figures = model.figures();
        out.element("h2", messages.text("summary.figures"));
        Rows rows = Rows.begin(out);
        perWeek(rows, figures);
        share(rows, figures);
        severity(rows, figures.severity());
        duration(rows, figures.duration());
        rows.row(
                messages.text("summary.figures.sleep"),
                figures.recorded() == 0
                        ? messages.text("summary.figures.unrecorded")
                        : messages.text("summary.figures.woken", figures.wokenNights()));
        change(rows, figures);
        model.begun().forEach(start -> since(rows, start));
        rows.end();
    }

    private void perWeek(Rows rows, TrendSummary figures) {
        String heading = messages.text("summary.figures.per-week");
        HeadlineWords words = new HeadlineWords(messages);
        row(
                rows,
                heading,
                words.perWeek(figures),
                words.perWeek("summary.figures.interval", figures));
    }

    private void share(Rows rows, TrendSummary figures) {
        String heading = messages.text("summary.figures.cramp-nights");
        HeadlineWords words = new HeadlineWords(messages);
        row(
                rows,
                heading,
                words.crampNights(figures),
                words.crampNights("summary.figures.share", figures));
    }

    private void row(Rows rows, String heading, @Nullable String figure, @Nullable String text) {
        if (figure == null || text == null) {
            rows.row(heading, messages.text("summary.figures.too-few"));
        } else {
            rows.row(heading, figure, text);
        }
    }

    private void severity(Rows rows, @Nullable SeverityFigures severity) {
        String heading = messages.text("summary.figures.severity");
        if (severity == null) {
            rows.row(heading, messages.text("summary.figures.unrecorded"));
            return;
        }
        HeadlineWords words = new HeadlineWords(messages);
        rows.row(
                heading,
                words.severity("summary.figures.worst", severity),
                words.severity(
                        severity.few() ? "summary.figures.severe-few" : "summary.figures.severe",
                        severity));
    }

    private void duration(Rows rows, @Nullable DurationFigures duration) {
        String heading = messages.text("summary.figures.duration");
        if (duration == null) {
            rows.row(heading, messages.text("summary.figures.unrecorded"));
            return;
        }
        HeadlineWords words = new HeadlineWords(messages);
        rows.row(
                heading,
                words.duration("summary.figures.median", duration),
                words.duration(
                        duration.few() ? "summary.figures.longest-few" : "summary.figures.longest",
                        duration));
    }

    private void change(Rows rows, TrendSummary figures) {
        RecentChange change = figures.change();
        rows.row(
                messages.text("summary.figures.change", RecentChange.NIGHTS),
                change == null
                        ? messages.text("summary.figures.too-few")
                        : new HeadlineWords(messages)
                                .change("summary.figures.recent", change, figures.range().to()));
    }

    private void since(Rows rows, MedicineStart begun) {
        rows.row(
                messages.text(
                        "summary.figures.since", new MedicineName(messages).of(begun.medicine())),
                messages.text(
                        "summary.figures.before",
                        begun.since().crampNights(),
                        begun.since().recorded(),
                        begun.before().crampNights(),
                        begun.before().recorded(),
                        begun.start()));
    }
}
