package org.crampdiary.summary.html;

import org.crampdiary.summary.MedicineStart;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Formats;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.DurationFigures;
import org.crampdiary.trends.RecentChange;
import org.crampdiary.trends.SeverityFigures;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.trends.WithLimits;
import org.jspecify.annotations.Nullable;

/** The figures as trials of cramps report them. */
record FiguresSection(Messages messages) implements Section {

    @Override
    public void write(Xhtml out, SummaryModel model) {
        TrendSummary figures = model.figures();
        out.element("h2", messages.text("summary.figures"));
        Rows rows = Rows.begin(out);
        perWeek(rows, figures);
        share(rows, WithLimits.crampNightShare(figures));
        severity(rows, figures.severity());
        duration(rows, figures.duration());
        rows.row(
                messages.text("summary.figures.sleep"),
                figures.recorded() == 0
                        ? messages.text("summary.figures.unrecorded")
                        : messages.text("summary.figures.woken", figures.wokenNights()));
        change(rows, figures.change());
        model.begun().forEach(start -> since(rows, start));
        rows.end();
    }

    private void perWeek(Rows rows, TrendSummary figures) {
        String heading = messages.text("summary.figures.per-week");
        WithLimits rate = WithLimits.crampsPerWeek(figures);
        if (rate == null) {
            rows.row(heading, messages.text("summary.figures.too-few"));
            return;
        }
        Formats formats = messages.formats();
        String value = formats.fixed(rate.value(), 1);
        rows.row(
                heading,
                figures.undetailedNights() > 0
                        ? messages.text("summary.figures.at-least", value)
                        : value,
                messages.text(
                        "summary.figures.interval",
                        formats.fixed(rate.low(), 1),
                        formats.fixed(rate.high(), 1)));
    }

    private void share(Rows rows, @Nullable WithLimits share) {
        String heading = messages.text("summary.figures.cramp-nights");
        if (share == null) {
            rows.row(heading, messages.text("summary.figures.too-few"));
            return;
        }
        Formats formats = messages.formats();
        rows.row(
                heading,
                formats.percent(share.value()),
                messages.text(
                        "summary.figures.share",
                        formats.number(share.low() * 100, 0),
                        formats.percent(share.high())));
    }

    private void severity(Rows rows, @Nullable SeverityFigures severity) {
        String heading = messages.text("summary.figures.severity");
        if (severity == null) {
            rows.row(heading, messages.text("summary.figures.unrecorded"));
            return;
        }
        rows.row(
                heading,
                messages.text("summary.figures.worst", severity.worst()),
                messages.text(
                        "summary.figures.severe",
                        severity.median(),
                        SeverityFigures.SEVERE,
                        messages.formats().percent(severity.shareSevere())));
    }

    private void duration(Rows rows, @Nullable DurationFigures duration) {
        String heading = messages.text("summary.figures.duration");
        if (duration == null) {
            rows.row(heading, messages.text("summary.figures.unrecorded"));
            return;
        }
        Formats formats = messages.formats();
        rows.row(
                heading,
                messages.text("summary.figures.median", formats.duration(duration.medianSeconds())),
                messages.text(
                        "summary.figures.longest",
                        formats.duration(duration.q1Seconds()),
                        formats.duration(duration.q3Seconds()),
                        formats.duration(duration.longestSeconds()),
                        duration.overTenMinutes()));
    }

    private void change(Rows rows, @Nullable RecentChange change) {
        String heading = messages.text("summary.figures.change", RecentChange.NIGHTS);
        if (change == null) {
            rows.row(heading, messages.text("summary.figures.too-few"));
            return;
        }
        rows.row(
                heading,
                messages.text(
                        "summary.figures.recent",
                        change.recentCrampNights(),
                        change.recentRecorded(),
                        change.previousCrampNights(),
                        change.previousRecorded(),
                        RecentChange.NIGHTS));
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
