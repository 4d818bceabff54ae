package org.crampdiary.summary.html;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.crampdiary.report.HeadlineWords;
import org.crampdiary.summary.NightCount;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.RecentChange;
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
        HeadlineWords words = new HeadlineWords(messages);
        measure(
                rows,
                "summary.figures.severity",
                figures.severity(),
                words::severity,
                "summary.figures.worst",
                of -> of.few() ? "summary.figures.severe-few" : "summary.figures.severe");
        measure(
                rows,
                "summary.figures.duration",
                figures.duration(),
                words::duration,
                "summary.figures.median",
                of -> of.few() ? "summary.figures.longest-few" : "summary.figures.longest");
        change(rows, model);
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

    /** A row of a measure that some cramps have; {@code words} say it with a key. */
    private <F> void measure(
            Rows rows,
            String heading,
            @Nullable F figures,
            BiFunction<String, F, String> words,
            String figure,
            Function<F, String> text) {
        if (figures == null) {
            rows.row(messages.text(heading), messages.text("summary.figures.unrecorded"));
        } else {
            rows.row(
                    messages.text(heading),
                    words.apply(figure, figures),
                    words.apply(text.apply(figures), figures));
        }
    }

    /** As counts, like the first page: what is too few to compare is recorded all the same. */
    private void change(Rows rows, SummaryModel model) {
        NightCount last = model.last28();
        NightCount before = model.before28();
        rows.row(
                messages.text("summary.figures.change", RecentChange.NIGHTS),
                messages.text(
                        "summary.figures.recent",
                        last.crampNights(),
                        last.recorded(),
                        before.crampNights(),
                        before.recorded(),
                        RecentChange.NIGHTS));
    }
}
