package org.crampdiary.ui.trends;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.util.Subscription;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightRange;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.common.Background;
import org.crampdiary.ui.common.DiaryFeed;
import org.crampdiary.ui.common.Failures;
import org.crampdiary.ui.common.Latest;
import org.crampdiary.ui.common.Period;
import org.crampdiary.ui.common.PeriodChoice;
import org.jspecify.annotations.Nullable;

/**
 * The period that is looked at and what it shows. The newest request wins: the result of an older
 * one is dropped. For the FX thread.
 */
final class TrendsViewModel {

    private final DiaryFeed feed;
    private final Latest latest;
    private final Messages messages;
    private final Clock clock;
    private final PeriodChoice choice = new PeriodChoice();
    private final ReadOnlyObjectWrapper<@Nullable TrendsReport> report =
            new ReadOnlyObjectWrapper<>();
    private final IntegerProperty room = new SimpleIntegerProperty(this, "room");
    private final ReadOnlyObjectWrapper<WeeklyChart> chart =
            new ReadOnlyObjectWrapper<>(WeeklyChart.NONE);
    private Subscription listening = Subscription.EMPTY;

    TrendsViewModel(
            DiaryFeed feed,
            Background background,
            Failures failures,
            Messages messages,
            Clock clock) {
        this.feed = feed;
        this.latest = new Latest(background, failures);
        this.messages = messages;
        this.clock = clock;
        choice.fromProperty().subscribe(_ -> datesChanged());
        choice.toProperty().subscribe(_ -> datesChanged());
        room.subscribe(_ -> draw());
        report.subscribe(_ -> draw());
    }

    /** Which nights are looked at. */
    PeriodChoice choice() {
        return choice;
    }

    /** The figures; null before the first are there and while the period is not a valid one. */
    ReadOnlyObjectProperty<@Nullable TrendsReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** The width of the chart in heights of the text. */
    IntegerProperty roomProperty() {
        return room;
    }

    /** The weekly chart of {@link #reportProperty}, for {@link #roomProperty}. */
    ReadOnlyObjectProperty<WeeklyChart> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    /** Computes, and from now on again after every change of the diary. */
    void listen() {
        listening = feed.diaryProperty().subscribe(_ -> refresh());
    }

    void stopListening() {
        listening.unsubscribe();
    }

    /** Looks at another period. */
    void choose(Period next) {
        choice.choose(next, feed.diary(), tonight());
        refresh();
    }

    private void datesChanged() {
        if (choice.periodProperty().get() == Period.CUSTOM) {
            refresh();
        }
    }

    private LocalDate tonight() {
        return Night.containing(LocalDateTime.now(clock));
    }

    private void refresh() {
        Diary diary = feed.diary();
        Optional<NightRange> range = choice.range(diary, tonight());
        if (range.isEmpty()) {
            latest.forget();
            report.set(null);
            return;
        }
        latest.compute(() -> TrendsReport.of(diary, range.get(), messages), report::set);
    }

    private void draw() {
        TrendsReport now = report.get();
        chart.set(
                now == null || room.get() == 0
                        ? WeeklyChart.NONE
                        : WeeklyChart.of(
                                now.summary().range(),
                                now.summary().weeks(),
                                now.charts().trendLine(),
                                room.get(),
                                messages));
    }
}
