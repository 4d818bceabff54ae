package org.crampdiary.ui.rooms.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Phrase;
import org.crampdiary.report.ChartReport;
import org.crampdiary.report.Compared;
import org.crampdiary.report.DiarySketch;
import org.crampdiary.report.TrendsReport;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.period.Period;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TrendsViewModelTest {

    private static final Clock MORNING =
            Clock.fixed(Instant.parse("2026-03-04T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 3);

    /** Computations that wait until the test lets them go, in any order. */
    private final List<Runnable> waiting = new ArrayList<>();

    private final ObjectProperty<Diary> feed =
            new SimpleObjectProperty<>(DiarySketch.ending(LAST, 400, _ -> 0.4));
    private final ObjectProperty<LocalDate> tonight = new SimpleObjectProperty<>(LAST);
    private final TrendsViewModel model = model(feed, new Messages(Language.ENGLISH));

    private TrendsViewModel model(ObjectProperty<Diary> diaries, Messages messages) {
        Background background =
                new Background(Runnable::run, waiting::add, Runnable::run, Runnable::run);
        Tasks tasks =
                new Tasks(
                        background,
                        (text, _, _) -> {
                            throw new AssertionError(text);
                        },
                        messages,
                        error -> {
                            throw new AssertionError(error);
                        });
        return new TrendsViewModel(diaries, tonight, tasks, messages, MORNING);
    }

    private void compute() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    private NightRange shown() {
        TrendsReport report = model.reportProperty().get();
        assertThat(report).isNotNull();
        return report.summary().range();
    }

    @ParameterizedTest
    @CsvSource({
        "FORTNIGHT, 14",
        "FOUR_WEEKS, 28",
        "NINETY_DAYS, 90",
        "YEAR, 365",
        "ALL, 400",
        "CUSTOM, 90",
    })
    void eachPeriodEndsTonight(Period period, int nights) {
        model.listen();
        model.choice().choose(period);
        compute();
        assertThat(shown()).isEqualTo(NightRange.ending(LAST, nights));
    }

    @Test
    void allOfAnEmptyDiaryIsTonight() {
        assertThat(Period.ALL.range(Diary.EMPTY, LAST)).isEqualTo(new NightRange(LAST, LAST));
    }

    @Test
    void theNewestRequestWinsInWhateverOrderTheResultsCome() {
        model.listen();
        model.choice().choose(Period.YEAR);
        model.choice().choose(Period.FORTNIGHT);
        List<Runnable> asked = List.copyOf(waiting);
        waiting.clear();
        asked.reversed().forEach(Runnable::run);
        compute();
        assertThat(shown()).isEqualTo(NightRange.ending(LAST, 14));
    }

    @Test
    void aRangeThatCannotBeIsSaidAndShowsNoFigures() {
        model.listen();
        model.choice().choose(Period.CUSTOM);
        model.choice().toProperty().set(LAST.minusDays(200));
        compute();
        assertError("trends.range.reversed");
        model.choice().toProperty().set(null);
        assertError("trends.range.incomplete");
        model.choice().toProperty().set(LAST.plusDays(1));
        assertError("trends.range.future");
        model.choice().toProperty().set(LAST.minusDays(1));
        compute();
        assertThat(model.choice().errorProperty().get()).isNull();
        assertThat(shown().to()).isEqualTo(LAST.minusDays(1));
    }

    private void assertError(String key) {
        assertThat(model.choice().errorProperty().get()).isNotNull();
        assertThat(model.choice().errorProperty().get().key()).isEqualTo(key);
        assertThat(model.reportProperty().get()).isNull();
    }

    @Test
    void datesOfAnotherPeriodAreKeptButNotLookedAt() {
        model.listen();
        model.choice().choose(Period.CUSTOM);
        model.choice().choose(Period.FORTNIGHT);
        compute();
        model.choice().fromProperty().set(LAST.plusDays(400));
        compute();
        assertThat(model.choice().errorProperty().get()).isNull();
        assertThat(shown()).isEqualTo(NightRange.ending(LAST, 14));
    }

    @Test
    void aNewNightIsCountedWhileTheRoomIsOpenOnly() {
        model.listen();
        compute();
        feed.set(Diary.EMPTY.withRevision(2));
        compute();
        assertThat(model.reportProperty().get().missing()).isNotNull();
        model.stopListening();
        feed.set(Diary.EMPTY.withRevision(3));
        assertThat(waiting).isEmpty();
    }

    @Test
    void otherNightsToCompareWithAreComputedAnew() {
        model.listen();
        compute();
        model.compared().choose(Compared.YEAR_EARLIER);
        assertThat(waiting).hasSize(1);
        compute();
        model.compared().choose(Compared.CHOSEN);
        compute();
        assertThat(model.compared().fromProperty().get()).isEqualTo(LAST.minusDays(179));
        model.compared().toProperty().set(LAST);
        compute();
        assertThat(model.compared().errorProperty().get())
                .extracting(Phrase::key)
                .isEqualTo("compared-with.overlap");
        assertThat(shown()).isEqualTo(NightRange.ending(LAST, 90));
    }

    @Test
    void datesOfOnesOwnAreAskedForOnceAndWithoutAnError() {
        List<Phrase> errors = new ArrayList<>();
        model.compared().errorProperty().subscribe(error -> errors.add(error));
        model.choice().errorProperty().subscribe(error -> errors.add(error));
        model.listen();
        assertThat(waiting).hasSize(1);
        model.compared().choose(Compared.CHOSEN);
        assertThat(waiting).hasSize(2);
        model.choice().choose(Period.CUSTOM);
        assertThat(waiting).hasSize(3);
        model.compared().choose(Compared.YEAR_EARLIER);
        assertThat(waiting).hasSize(4);
        assertThat(errors).containsOnlyNulls();
        compute();
        assertThat(shown()).isEqualTo(NightRange.ending(LAST, 90));
    }

    @Test
    void otherNightsThatHaveNotComeAreRefused() {
        model.listen();
        model.choice().choose(Period.CUSTOM);
        model.choice().toProperty().set(LAST.minusDays(30));
        model.compared().choose(Compared.CHOSEN);
        model.compared().fromProperty().set(LAST);
        model.compared().toProperty().set(LAST.plusDays(1));
        assertThat(model.compared().errorProperty().get())
                .isEqualTo(Phrase.of("trends.range.future", LAST));
    }

    @Test
    void withoutARecordedNightThereAreNoCharts() {
        ObjectProperty<Diary> nothing = new SimpleObjectProperty<>(Diary.EMPTY);
        TrendsViewModel empty = model(nothing, new Messages(Language.ENGLISH));
        empty.listen();
        waiting.removeFirst().run();
        assertThat(empty.reportProperty().get().missing()).isNotNull();
        assertThat(waiting).isEmpty();
        assertThat(empty.chartsProperty().get()).isNull();
        empty.stopListening();
        empty.listen();
        assertThat(waiting).isEmpty();
    }

    @Test
    void theChartsComeAfterTheFiguresAndAreOfTheSamePeriod() {
        model.listen();
        waiting.removeFirst().run();
        assertThat(shown()).isEqualTo(NightRange.ending(LAST, 90));
        assertThat(model.chartsProperty().get()).isNull();
        compute();
        ChartReport ninety = model.chartsProperty().get();
        assertThat(ninety).isNotNull();

        model.choice().choose(Period.FORTNIGHT);
        waiting.removeFirst().run();
        assertThat(shown()).isEqualTo(NightRange.ending(LAST, 14));
        model.choice().choose(Period.NINETY_DAYS);
        compute();
        assertThat(shown()).isEqualTo(NightRange.ending(LAST, 90));
        assertThat(model.chartsProperty().get()).isNotNull().isNotSameAs(ninety);
    }

    @Test
    void enteringTheRoomAgainAsksNothingThatIsAnswered() {
        model.listen();
        compute();
        model.stopListening();
        model.listen();
        assertThat(waiting).isEmpty();
        model.choice().choose(Period.YEAR);
        model.choice().choose(Period.NINETY_DAYS);
        compute();
        assertThat(shown()).isEqualTo(NightRange.ending(LAST, 90));
    }
}
