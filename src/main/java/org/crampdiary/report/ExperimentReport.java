package org.crampdiary.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.NightRange;
import org.crampdiary.report.Pairs.Row;
import org.crampdiary.statistics.Direction;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.text.Formats;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.ExperimentFigures;
import org.crampdiary.trends.ExperimentFigures.Stage;
import org.crampdiary.trends.ExperimentPhase;
import org.crampdiary.trends.TrendSummary;
import org.jspecify.annotations.Nullable;

/**
 * An experiment in words.
 *
 * @param title what changes
 * @param state how far it has come
 * @param rows name, before, during; none before its first night, and nothing of the cramps before
 *     it is over, since who sees counts stops when they look good
 * @param finding the comparison, or why there is none yet
 * @param clear whether the finding is a difference beyond doubt: its interval lies on one side of 0
 *     and no other experiment reaches into the nights of this one
 * @param notes what makes a comparison doubtful
 * @param detail the interval of the difference; null without a comparison
 */
public record ExperimentReport(
        Experiment experiment,
        Stage stage,
        String title,
        String state,
        List<Row> rows,
        String finding,
        boolean clear,
        List<String> notes,
        @Nullable String detail) {

    private static final int PERCENT = 100;

    public ExperimentReport {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** In words, with what the other experiments mean for it. */
    static ExperimentReport of(
            ExperimentFigures figures, Collection<ExperimentFigures> all, Messages messages) {
        return new ExperimentReport(
                figures.experiment(),
                figures.stage(),
                title(figures, messages),
                state(figures, messages),
                figures.stage() == Stage.WAITING ? List.of() : rows(figures, messages),
                finding(figures, messages),
                clear(figures, all),
                notes(figures, all, messages),
                detail(figures.difference(), messages));
    }

    /** Which nights would be compared and how many of them are recorded. */
    public static List<String> preview(ExperimentFigures figures, Messages messages) {
        List<String> sentences = new ArrayList<>();
        sentences.add(before(figures.before(), messages));
        sentences.add(
                messages.text(
                        "question.preview.during",
                        figures.during().planned().length(),
                        messages.formats().range(figures.during().planned())));
        if (figures.tooFewBefore()) {
            sentences.add(messages.text("question.preview.too-few", figures.leastRecorded()));
        }
        return sentences;
    }

    private static String before(ExperimentPhase before, Messages messages) {
        String range = messages.formats().range(before.planned());
        int planned = before.planned().length();
        if (before.nights() == 0) {
            return messages.text("question.preview.to-come", planned, range);
        }
        return before.nights() == planned
                ? messages.text("question.preview.before", planned, range, before.recorded())
                : messages.text(
                        "question.preview.so-far",
                        planned,
                        range,
                        before.recorded(),
                        before.nights(),
                        planned - before.nights());
    }

    private static String title(ExperimentFigures figures, Messages messages) {
        String change = figures.experiment().change();
        return change.isBlank()
                ? messages.text("question.untitled")
                : FigureWords.capital(change.strip());
    }

    private static String state(ExperimentFigures figures, Messages messages) {
        int planned = figures.experiment().nights();
        int nights = figures.during().nights();
        return switch (figures.stage()) {
            case WAITING -> messages.text("question.begins", figures.experiment().start());
            case RUNNING ->
                    messages.text("question.running", nights, planned, figures.nightsToCome());
            case OVER ->
                    figures.endedEarly()
                            ? messages.text("question.ended", nights, planned)
                            : messages.text("question.over", planned);
        };
    }

    private static List<Row> rows(ExperimentFigures figures, Messages messages) {
        ExperimentPhase before = figures.before();
        ExperimentPhase during = figures.during();
        HeadlineWords words = new HeadlineWords(messages);
        List<Row> rows = new ArrayList<>();
        rows.add(
                new Row(
                        messages.text("question.nights"),
                        nights(before, messages),
                        nights(during, messages)));
        rows.add(
                new Row(
                        messages.text("question.recorded"),
                        words.of(before.recorded(), before.nights() - before.paused()),
                        words.of(during.recorded(), during.nights() - during.paused())));
        if (figures.stage() == Stage.OVER) {
            rows.add(
                    new Row(
                            messages.text("question.cramp-nights"),
                            words.of(before.crampNights(), before.recorded()),
                            words.of(during.crampNights(), during.recorded())));
            rows.add(
                    new Row(
                            messages.text("question.per-week"),
                            perWeek(before, messages),
                            perWeek(during, messages)));
        }
        return rows;
    }

    private static String nights(ExperimentPhase phase, Messages messages) {
        NightRange counted = phase.counted();
        if (counted == null) {
            return messages.text("question.none");
        }
        Formats formats = messages.formats();
        return messages.text(
                "question.span",
                formats.shortDayMonth(counted.from()),
                formats.shortDayMonth(counted.to()));
    }

    private static String perWeek(ExperimentPhase phase, Messages messages) {
        Estimate rate = phase.crampsPerWeek();
        if (rate == null) {
            return messages.text("question.too-few", phase.recorded(), TrendSummary.LEAST_RECORDED);
        }
        return new HeadlineWords(messages)
                .perWeek("charts.comparison.rate", rate, phase.undetailed() > 0);
    }

    private static String finding(ExperimentFigures figures, Messages messages) {
        return switch (figures.stage()) {
            case WAITING -> before(figures.before(), messages);
            case RUNNING -> messages.text("question.wait");
            case OVER -> compared(figures, messages);
        };
    }

    private static String compared(ExperimentFigures figures, Messages messages) {
        Estimate difference = figures.difference();
        if (difference == null) {
            return messages.text(
                    "question.not-compared",
                    figures.before().recorded(),
                    figures.during().recorded(),
                    figures.leastRecorded());
        }
        return DifferenceWords.EXPERIMENT.of(
                difference,
                messages,
                share(figures.during(), messages),
                figures.during().crampNights(),
                figures.during().recorded(),
                share(figures.before(), messages),
                figures.before().crampNights(),
                figures.before().recorded());
    }

    /** The numbers of nights differ, so that only the shares can be told as smaller or larger. */
    private static String share(ExperimentPhase phase, Messages messages) {
        return messages.formats().percent((double) phase.crampNights() / phase.recorded());
    }

    private static boolean clear(ExperimentFigures figures, Collection<ExperimentFigures> all) {
        Estimate difference = figures.difference();
        return difference != null
                && Direction.of(difference) != Direction.UNCLEAR
                && others(figures, all)
                        .noneMatch(other -> figures.runsBeside(other) || figures.startsFrom(other));
    }

    private static Stream<ExperimentFigures> others(
            ExperimentFigures figures, Collection<ExperimentFigures> all) {
        String id = figures.experiment().id();
        return all.stream().filter(other -> !other.experiment().id().equals(id));
    }

    private static List<String> notes(
            ExperimentFigures figures, Collection<ExperimentFigures> all, Messages messages) {
        List<String> notes = new ArrayList<>();
        if (figures.endedEarly()) {
            notes.add(messages.text("question.early"));
        }
        if (figures.stage() != Stage.OVER && figures.tooFewBefore()) {
            notes.add(messages.text("question.preview.too-few", figures.leastRecorded()));
        }
        others(figures, all)
                .forEach(other -> {
                    if (figures.runsBeside(other)) {
                        notes.add(
                                messages.text(
                                        "question.overlaps",
                                        title(other, messages),
                                        messages.formats().range(other.during().planned())));
                    } else if (figures.startsFrom(other)) {
                        notes.add(messages.text("question.before-was", title(other, messages)));
                    }
                });
        return notes;
    }

    private static @Nullable String detail(@Nullable Estimate difference, Messages messages) {
        return difference == null
                ? null
                : messages.text(
                        "question.detail",
                        points(difference.value(), messages),
                        points(difference.low(), messages),
                        points(difference.high(), messages));
    }

    /** Percentage points with a true minus. */
    private static String points(double share, Messages messages) {
        double points = Math.rint(share * PERCENT) + 0.0; // no negative zero
        return messages.formats().number(points, 0).replace('-', '−');
    }
}
