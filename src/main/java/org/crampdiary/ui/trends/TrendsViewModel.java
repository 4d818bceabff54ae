package org.crampdiary.ui.trends;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Phrase;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.common.Background;
import org.crampdiary.ui.common.DiaryFeed;
import org.crampdiary.ui.common.Failures;
import org.jspecify.annotations.Nullable;

/**
 * The period that is looked at and what it shows. The newest request wins: the result of an older
 * one is dropped. For the FX thread.
 */
final class TrendsViewModel {

    private final DiaryFeed feed;
    private final Background background;
    private final Failures failures;
    private final Messages messages;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Period> period =
            new ReadOnlyObjectWrapper<>(this, "period", Period.NINETY_DAYS);
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Phrase> rangeError =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TrendsReport> report =
            new ReadOnlyObjectWrapper<>();
    private final IntegerProperty room = new SimpleIntegerProperty(this, "room");
    private final ReadOnlyObjectWrapper<WeeklyChart> chart =
            new ReadOnlyObjectWrapper<>(WeeklyChart.NONE);
    private Subscription listening = Subscription.EMPTY;
    private long requests;

    TrendsViewModel(
            DiaryFeed feed,
            Background background,
            Failures failures,
            Messages messages,
            Clock clock) {
        this.feed = feed;
        this.background = background;
        this.failures = failures;
        this.messages = messages;
        this.clock = clock;
        from.subscribe(_ -> datesChanged());
        to.subscribe(_ -> datesChanged());
        room.subscribe(_ -> draw());
        report.subscribe(_ -> draw());
    }

    ReadOnlyObjectProperty<Period> periodProperty() {
        return period.getReadOnlyProperty();
    }

    /** The first night of a custom period; null while it is not a date. */
    ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    /** The last night of a custom period; null while it is not a date. */
    ObjectProperty<@Nullable LocalDate> toProperty() {
        return to;
    }

    /** What is wrong with the custom period; null when nothing is. */
    ReadOnlyObjectProperty<@Nullable Phrase> rangeErrorProperty() {
        return rangeError.getReadOnlyProperty();
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

    /** Looks at another period; a custom one begins with the nights that are looked at now. */
    void choose(Period next) {
        if (next == Period.CUSTOM && from.get() == null && to.get() == null) {
            NightRange now = period.get().range(feed.diary(), tonight());
            from.set(now.from());
            to.set(now.to());
        }
        period.set(next);
        refresh();
    }

    private void datesChanged() {
        if (period.get() == Period.CUSTOM) {
            refresh();
        }
    }

    private LocalDate tonight() {
        return Night.containing(LocalDateTime.now(clock));
    }

    private void refresh() {
        long request = ++requests;
        Diary diary = feed.diary();
        LocalDate tonight = tonight();
        rangeError.set(period.get() == Period.CUSTOM ? error(from.get(), to.get(), tonight) : null);
        if (rangeError.get() != null) {
            report.set(null);
            return;
        }
        NightRange range = range(diary, tonight);
        background.compute(
                () -> TrendsReport.of(diary, range, messages),
                result -> {
                    if (request == requests) {
                        report.set(result);
                    }
                },
                failure -> failures.report(failure, this::refresh));
    }

    private NightRange range(Diary diary, LocalDate tonight) {
        LocalDate first = from.get();
        LocalDate last = to.get();
        return period.get() == Period.CUSTOM && first != null && last != null
                ? new NightRange(first, last)
                : period.get().range(diary, tonight);
    }

    private static @Nullable Phrase error(
            @Nullable LocalDate first, @Nullable LocalDate last, LocalDate tonight) {
        if (first == null || last == null) {
            return Phrase.of("trends.range.incomplete");
        }
        if (first.isAfter(last)) {
            return Phrase.of("trends.range.reversed", first, last);
        }
        return last.isAfter(tonight) ? Phrase.of("trends.range.future", tonight) : null;
    }

    private void draw() {
        TrendsReport now = report.get();
        chart.set(
                now == null || room.get() == 0
                        ? WeeklyChart.NONE
                        : WeeklyChart.of(
                                now.summary().range(),
                                now.summary().weeks(),
                                room.get(),
                                messages));
    }
}
