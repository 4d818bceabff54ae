package org.crampdiary.ui.rooms.trends;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightRange;
import org.crampdiary.report.ChartReport;
import org.crampdiary.report.TrendsReport;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.charts.ComparedChoice;
import org.crampdiary.ui.parts.period.PeriodChoice;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * The period that is looked at and what it shows. The newest request wins: the result of an older
 * one is dropped. For the FX thread.
 */
final class TrendsViewModel {

    private final ReadOnlyObjectProperty<Diary> diary;
    private final ObservableValue<LocalDate> tonight;
    private final LatestTask latest;
    private final Messages messages;
    private final Clock clock;
    private final PeriodChoice choice;
    private final ComparedChoice compared = new ComparedChoice();
    private final ReadOnlyObjectWrapper<@Nullable TrendsReport> report =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ChartReport> charts =
            new ReadOnlyObjectWrapper<>();
    private @Nullable Question answered;
    private Subscription listening = Subscription.EMPTY;

    TrendsViewModel(
            ReadOnlyObjectProperty<Diary> diary,
            ObservableValue<LocalDate> tonight,
            Tasks tasks,
            Messages messages,
            Clock clock) {
        this.diary = diary;
        this.tonight = tonight;
        this.latest = new LatestTask(tasks);
        this.messages = messages;
        this.clock = clock;
        choice = new PeriodChoice(diary, clock);
        choice.onOtherNights(this::refresh);
        compared.onOtherNights(this::refresh);
    }

    /** Which nights are looked at. */
    PeriodChoice choice() {
        return choice;
    }

    /** Which other nights these are compared with. */
    ComparedChoice compared() {
        return compared;
    }

    /** The figures; null before the first are there and while the period is not a valid one. */
    ReadOnlyObjectProperty<@Nullable TrendsReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /**
     * What the cards say; comes after the figures, and until then it is that of another period. It
     * stays so while nothing of the period is recorded.
     */
    ReadOnlyObjectProperty<@Nullable ChartReport> chartsProperty() {
        return charts.getReadOnlyProperty();
    }

    /** Computes, and from now on again after every change of the diary and in every new night. */
    void listen() {
        listening =
                Subscription.combine(
                        diary.subscribe(_ -> refresh()), tonight.subscribe((_, _) -> refresh()));
    }

    void stopListening() {
        listening.unsubscribe();
    }

    private void refresh() {
        Diary present = diary.get();
        NightRange range = choice.resolve();
        if (range == null) {
            latest.forget();
            report.set(null);
            return;
        }
        LocalDate tonight = Night.now(clock);
        compared.tell(range, tonight);
        Question question =
                new Question(present.revision(), range, compared.range(range, tonight).range());
        if (report.get() != null && question.equals(answered)) {
            latest.forget();
            return;
        }
        latest.compute(
                () -> TrendsReport.of(present, question.range(), messages),
                figures -> {
                    answered = null;
                    report.set(figures);
                    if (figures.missing() == null) {
                        charts(present, figures, question);
                    } else {
                        answered = question;
                    }
                });
    }

    /** After the figures are on their way to the screen, because the charts take longer. */
    private void charts(Diary diary, TrendsReport figures, Question question) {
        latest.compute(
                () -> figures.charts(diary, question.other(), messages),
                answer -> {
                    answered = question;
                    charts.set(answer);
                });
    }

    /** What a report depends on; the same one is not asked again when the room is entered again. */
    private record Question(long revision, NightRange range, @Nullable NightRange other) {}
}
