package org.crampdiary.summary.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.guidance.DangerSigns;
import org.crampdiary.guidance.Level;
import org.crampdiary.model.Symptom;
import org.crampdiary.report.HeadlineWords;
import org.crampdiary.summary.NightCount;
import org.crampdiary.summary.Reported;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.DayFigures.Middle;
import org.crampdiary.trends.DayFigures.Share;
import org.crampdiary.trends.TrendSummary;

/**
 * What a doctor reads first, always in this order: how often, sleep, signs with the dangerous ones
 * in bold, medicines, and what was tried.
 */
record TopSection(Messages messages) implements Section {

    @Override
    public void write(Xhtml out, SummaryModel model) {
        Rows rows = Rows.begin(out, "top");
        TrendSummary figures = model.figures();
        rows.row(
                messages.text("summary.top.often"),
                figures.recorded() == 0
                        ? messages.text("summary.figures.unrecorded")
                        : messages.text(
                                "summary.top.nights", figures.crampNights(), figures.recorded()),
                often(model));
        rows.row(messages.text("summary.top.sleep"), woken(model), sleep(model));
        signs(rows, model);
        new MedicineRows(messages).write(rows, model);
        new TriedRows(messages).write(rows, model);
        rows.end();
    }

    private String often(SummaryModel model) {
        List<String> parts = new ArrayList<>();
        String rate = new HeadlineWords(messages).perWeek(model.figures());
        if (rate != null && model.figures().cramps() > 0) {
            parts.add(messages.text("summary.top.rate", rate));
        } else if (rate == null && model.figures().recorded() > 0) {
            parts.add(
                    messages.text(
                            "summary.top.cramps",
                            model.figures().cramps(),
                            Math.min(1, model.figures().undetailedNights())));
        }
        NightCount last = model.last28();
        NightCount before = model.before28();
        if (last.recorded() > 0) {
            parts.add(
                    messages.text(
                            "summary.top.last",
                            last.crampNights(),
                            last.recorded(),
                            before.crampNights(),
                            before.recorded()));
        }
        LocalDate since = model.since();
        if (since != null) {
            parts.add(messages.text("summary.top.since", messages.formats().shortDate(since)));
        }
        return parts.isEmpty() ? "" : "; " + String.join("; ", parts) + ".";
    }

    private String woken(SummaryModel model) {
        Share woken = model.days().woken();
        if (model.figures().recorded() == 0) {
            return messages.text("summary.figures.unrecorded");
        }
        if (model.figures().crampNights() == 0) {
            return messages.text("summary.top.no-cramps");
        }
        return woken == null
                ? messages.text("summary.top.woken-not-asked")
                : messages.text("summary.top.woken", woken.days(), woken.answered());
    }

    private String sleep(SummaryModel model) {
        Middle disturbance = model.days().disturbance();
        Middle awake = model.days().minutesToResleep();
        String disturbed =
                disturbance == null
                        ? messages.text("summary.top.undisturbed")
                        : messages.text(
                                "summary.top.disturbed",
                                disturbance.median(),
                                disturbance.most(),
                                disturbance.values());
        return "; "
                + disturbed
                + (awake == null
                        ? "."
                        : "; "
                                + messages.text(
                                        "summary.top.awake",
                                        minutes(awake.median()),
                                        awake.values(),
                                        minutes(awake.most()))
                                + ".");
    }

    private String minutes(double minutes) {
        return messages.formats().duration(minutes * 60);
    }

    private void signs(Rows rows, SummaryModel model) {
        Reported reported = model.reported();
        String heading = messages.text("summary.top.signs");
        if (reported.askedNights() == 0) {
            rows.row(heading, messages.text("summary.not-asked"));
            return;
        }
        List<Symptom> danger =
                List.of(Level.EMERGENCY, Level.PROMPT).stream()
                        .flatMap(level -> DangerSigns.of(level).stream())
                        .toList();
        String dangerous = dates(reported, model, danger, true);
        String others = dates(reported, model, danger, false);
        String all =
                Stream.of(dangerous.isEmpty() ? "" : ";", others)
                        .filter(part -> !others.isEmpty() && !part.isEmpty())
                        .collect(Collectors.joining(" "));
        if (dangerous.isEmpty() && others.isEmpty()) {
            rows.row(heading, messages.text("summary.top.none"), asked(reported));
        } else {
            rows.row(heading, dangerous, (all + " " + asked(reported)).strip());
        }
    }

    private String asked(Reported reported) {
        return messages.text("summary.top.asked", reported.askedNights(), reported.outOf());
    }

    /** Empty without any. */
    private String dates(
            Reported reported, SummaryModel model, List<Symptom> danger, boolean dangerous) {
        SignDates dates = new SignDates(messages, new Days(messages.formats(), model.range()));
        return dates.of(
                reported.symptoms().stream()
                        .filter(symptom -> danger.contains(symptom.symptom()) == dangerous)
                        .toList());
    }
}
