package org.crampdiary.ui.trends;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightRange;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.charts.Compared;
import org.crampdiary.ui.charts.ComparedChoice;
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
    private final ComparedChoice compared = new ComparedChoice();
    private final ReadOnlyObjectWrapper<@Nullable TrendsReport> report =
            new ReadOnlyObjectWrapper<>();
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
        choice.onOtherNights(this::refresh);
        compared.withProperty().subscribe((_, _) -> refresh());
        compared.fromProperty().subscribe(_ -> otherDatesChanged());
        compared.toProperty().subscribe(_ -> otherDatesChanged());
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

    private void otherDatesChanged() {
        if (compared.withProperty().get() == Compared.CHOSEN) {
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
        NightRange other = compared.range(range.get()).orElse(null);
        latest.compute(() -> TrendsReport.of(diary, range.get(), other, messages), report::set);
    }
}
