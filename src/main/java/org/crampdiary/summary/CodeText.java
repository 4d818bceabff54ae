package org.crampdiary.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.trends.DayFigures;
import org.crampdiary.trends.DurationFigures;
import org.crampdiary.trends.SeverityFigures;
import org.crampdiary.trends.TrendSummary;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the page as lines of ASCII text that a program can read: what the code on the page
 * holds, as {@code docs/page.md} defines it. No name and no word of the person's own. What is not
 * known has no line.
 */
public final class CodeText {

    /** The first line: what this is, and the version of its lines. */
    static final String NAME = "cramp-diary-page 1";

    private final List<String> lines = new ArrayList<>(List.of(NAME));

    private CodeText() {}

    /** The lines, each ended by LF. */
    public static String of(SummaryModel model) {
        CodeText text = new CodeText();
        text.nights(model);
        text.cramps(model.figures());
        text.woken(model.days().woken());
        text.signs(model.reported());
        Advice advice = model.advice();
        if (advice != null) {
            text.findings(advice);
        }
        return text.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void nights(SummaryModel model) {
        TrendSummary figures = model.figures();
        add("period", model.range().from(), model.range().to());
        add("nights", figures.nights());
        add("recorded", figures.recorded());
        add("last-28", model.last28().crampNights(), model.last28().recorded());
        add("before-28", model.before28().crampNights(), model.before28().recorded());
    }

    private void cramps(TrendSummary figures) {
        if (figures.recorded() == 0) {
            return; // none is not known either
        }
        add("cramp-nights", figures.crampNights());
        add(figures.undetailedNights() == 0 ? "cramps" : "cramps-at-least", figures.cramps());
        Estimate rate = figures.crampsPerWeek();
        if (rate != null) {
            add("per-week", decimal(rate.value()), decimal(rate.low()), decimal(rate.high()));
        }
        SeverityFigures severity = figures.severity();
        if (severity != null) {
            add("severity", decimal(severity.median()), severity.worst(), severity.rated());
        }
        DurationFigures duration = figures.duration();
        if (duration != null) {
            add(
                    "seconds",
                    Math.round(duration.medianSeconds()),
                    Math.round(duration.longestSeconds()),
                    duration.timed());
        }
    }

    private void woken(DayFigures.@Nullable Share woken) {
        if (woken != null) {
            add("woken", woken.days(), woken.answered());
        }
    }

    private void signs(Reported reported) {
        add("signs-asked", reported.askedNights(), reported.outOf());
        for (Reported.Nights sign : reported.symptoms()) {
            LocalDate last = sign.nights().getLast();
            add("sign", sign.symptom().code(), sign.nights().size(), last);
        }
    }

    private void findings(Advice advice) {
        add("rules", advice.rulesVersion(), advice.rules());
        for (Advice.Group group : advice.fired()) {
            group.findings()
                    .forEach(each -> add("finding", each.rule().code(), group.level().number()));
        }
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void add(String key, Object... values) {
        lines.add(
                Stream.concat(Stream.of(key), Stream.of(values))
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")));
    }
}
