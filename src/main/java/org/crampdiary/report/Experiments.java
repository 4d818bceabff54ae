package org.crampdiary.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.ExperimentFigures;
import org.crampdiary.trends.ExperimentFigures.Stage;

/**
 * All experiments, the newest first.
 *
 * @param current those that are not over; when there is none, the one begun last
 * @param older all others
 */
public record Experiments(List<ExperimentReport> current, List<ExperimentReport> older) {

    public Experiments {
        current = List.copyOf(current);
        older = List.copyOf(older);
    }

    /** Of the diary as it is on the night {@code tonight}. */
    public static Experiments of(Diary diary, LocalDate tonight, Messages messages) {
        List<ExperimentFigures> all =
                diary.experiments().reversed().stream()
                        .map(experiment -> ExperimentFigures.of(diary, experiment, tonight))
                        .toList();
        List<ExperimentReport> current = new ArrayList<>();
        List<ExperimentReport> older = new ArrayList<>();
        for (ExperimentFigures figures : all) {
            (figures.stage() == Stage.OVER ? older : current)
                    .add(ExperimentReport.of(figures, all, messages));
        }
        if (current.isEmpty() && !older.isEmpty()) {
            current.add(older.removeFirst());
        }
        return new Experiments(current, older);
    }

    /** Whether one waits or runs: then no other is begun, since two cannot be told apart. */
    public boolean goingOn() {
        return current.stream().anyMatch(report -> report.stage() != Stage.OVER);
    }

    /**
     * Those that are over and whose nights reach into a period, the newest first.
     *
     * @param all of the diary
     */
    public static List<ExperimentReport> over(
            List<ExperimentFigures> all, NightRange period, Messages messages) {
        return all.stream()
                .filter(figures -> figures.stage() == Stage.OVER)
                .filter(figures -> figures.during().planned().overlaps(period))
                .sorted(
                        Comparator.comparing(
                                        (ExperimentFigures figures) -> figures.experiment().start())
                                .reversed())
                .map(figures -> ExperimentReport.of(figures, all, messages))
                .toList();
    }
}
