package org.crampdiary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutExperiment;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Visit;
import org.crampdiary.report.Bars.Marker;
import org.crampdiary.report.TimeLine.Event;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TimeLineTest {

    private static final NightRange MARCH =
            new NightRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    private static @Nullable LocalDate march(int day) {
        return day == 0 ? null : MARCH.from().plusDays(day - 1);
    }

    /** A medicine of these days of March; 0 is unknown. */
    private static Medicine medicine(
            @Nullable String name, @Nullable MedicineClass group, int start, int end) {
        return new Medicine(name, null, group, march(start), march(end));
    }

    private static TimeLine timeLine(List<Visit> visits, Medicine... medicines) {
        List<Edit> edits = new ArrayList<>();
        edits.add(
                new PutProfile(
                        new Profile(null, null, null, null, null, Arrays.asList(medicines), null)));
        visits.forEach(visit -> edits.add(new PutVisit(visit)));
        return TimeLine.of(
                Diary.EMPTY.apply(new Change(edits)), MARCH, new Messages(Language.ENGLISH));
    }

    /** March as one bar of so many weeks. */
    private static List<WeekBar> bars(int weeks) {
        return List.of(new WeekBar(MARCH, weeks, 0, 31, 0, 0, 0));
    }

    private static List<String> words(TimeLine timeLine) {
        return timeLine.events().stream().map(Event::words).toList();
    }

    @Test
    void whatBeganAndStoppedIsNamedInTheOrderOfItsDays() {
        TimeLine timeLine =
                timeLine(
                        List.of(
                                new Visit(
                                        "a",
                                        LocalDate.of(2026, 3, 9),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null),
                                new Visit(
                                        "b",
                                        LocalDate.of(2026, 3, 5),
                                        "Dr Lund",
                                        null,
                                        null,
                                        null,
                                        null)),
                        medicine("Furosemide", null, 4, 20),
                        medicine(null, MedicineClass.STATIN, 2, 0));
        assertThat(words(timeLine))
                .containsExactly(
                        "2 March 2026: statin begun",
                        "4 March 2026: Furosemide begun",
                        "5 March 2026: visit, Dr Lund",
                        "9 March 2026: visit",
                        "20 March 2026: Furosemide stopped");
        assertThat(timeLine.markers(bars(1)))
                .extracting(Marker::styleClass)
                .containsExactly(
                        "marker-started",
                        "marker-started",
                        "marker-visit",
                        "marker-visit",
                        "marker-stopped");
        assertThat(timeLine.markers(bars(1)).getFirst().at()).isEqualTo(1.0 / 31);
    }

    @Test
    void aVisitWithoutANameIsWithNobodyInParticular() {
        Visit visit = new Visit("a", LocalDate.of(2026, 3, 9), null, null, null, null, null);
        Diary diary = Diary.EMPTY.apply(new Change(List.of(new PutVisit(visit))));
        assertThat(words(TimeLine.of(diary, MARCH, new Messages(Language.DANISH))))
                .containsExactly("9. marts 2026: lægebesøg");
    }

    @Test
    void theNextOneOfTheSameGroupOrNameIsAChange() {
        assertThat(
                        words(
                                timeLine(
                                        List.of(),
                                        medicine("Simvastatin", MedicineClass.STATIN, 0, 9),
                                        medicine("Atorvastatin", MedicineClass.STATIN, 10, 0))))
                .containsExactly("10 March 2026: changed to Atorvastatin");
        assertThat(
                        words(
                                timeLine(
                                        List.of(),
                                        medicine("Magnesium", null, 0, 9),
                                        medicine("magnesium", null, 9, 0))))
                .containsExactly("9 March 2026: changed to magnesium");
        assertThat(
                        words(
                                timeLine(
                                        List.of(),
                                        medicine("One", MedicineClass.OTHER, 0, 9),
                                        medicine("Two", MedicineClass.OTHER, 10, 0))))
                .containsExactly("9 March 2026: One stopped", "10 March 2026: Two begun");
        assertThat(
                        words(
                                timeLine(
                                        List.of(),
                                        medicine("One", MedicineClass.STATIN, 0, 9),
                                        medicine("Two", MedicineClass.STATIN, 11, 0))))
                .containsExactly("9 March 2026: One stopped", "11 March 2026: Two begun");
    }

    @Test
    void aChangedDoseIsAChange() {
        Medicine before = new Medicine("Furix", "40 mg", null, null, march(9));
        Medicine after = new Medicine("Furix", "20 mg", null, march(10), null);
        assertThat(words(timeLine(List.of(), before, after)))
                .containsExactly("10 March 2026: changed to Furix 20 mg");
    }

    @Test
    void aMedicineOfOneDayBeginsAndStopsAndIsNoChange() {
        assertThat(words(timeLine(List.of(), medicine("Iron drip", null, 15, 15))))
                .containsExactly(
                        "15 March 2026: Iron drip begun", "15 March 2026: Iron drip stopped");
    }

    @Test
    void ofTwoOnTheSameDayTheFirstBeginsAndTheLastStops() {
        assertThat(
                        words(
                                timeLine(
                                        List.of(),
                                        medicine("Iron drip", null, 15, 15),
                                        medicine("Iron drip", null, 15, 15))))
                .containsExactly(
                        "15 March 2026: Iron drip begun",
                        "15 March 2026: changed to Iron drip",
                        "15 March 2026: Iron drip stopped");
        assertThat(
                        words(
                                timeLine(
                                        List.of(),
                                        medicine("Iron drip", null, 15, 15),
                                        medicine("Iron drip", null, 16, 16))))
                .containsExactly(
                        "15 March 2026: Iron drip begun",
                        "16 March 2026: changed to Iron drip",
                        "16 March 2026: Iron drip stopped");
    }

    @Test
    void severalEventsInABarOfManyWeeksAreOneMarker() {
        Medicine one = medicine("One", null, 4, 20);
        TimeLine two = timeLine(List.of(), one);
        assertThat(two.markers(bars(4))).containsExactly(new Marker(0.5, "marker-several"));
        assertThat(two.joined(bars(4))).isTrue();
        assertThat(two.joined(bars(1))).isFalse();
        TimeLine single = timeLine(List.of(), medicine("One", null, 4, 0));
        assertThat(single.markers(bars(4))).containsExactly(new Marker(3 / 31.0, "marker-started"));
        assertThat(single.joined(bars(4))).isFalse();
    }

    @Test
    void whatLiesOutsideThePeriodIsLeftOut() {
        Medicine before =
                new Medicine(
                        "Old", null, null, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 4, 1));
        assertThat(timeLine(List.of(), before).events()).isEmpty();
        assertThat(TimeLine.of(Diary.EMPTY, MARCH, new Messages(Language.ENGLISH)).events())
                .isEmpty();
    }

    @Test
    void theWordsOfAWeekAreThoseOfItsDays() {
        TimeLine timeLine =
                timeLine(List.of(), medicine("One", null, 8, 0), medicine("Two", null, 14, 15));
        NightRange week = new NightRange(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 14));
        assertThat(timeLine.words(week))
                .isEqualTo("8 March 2026: One begun; 14 March 2026: Two begun");
        assertThat(timeLine.words(week.previous())).isEmpty();
    }

    @Test
    void whatIsTriedOutIsNamedInFewWordsOnTheDayItBegan() {
        String change = "stretching the calves before bed, both legs, three times each, and a walk";
        Experiment experiment =
                new Experiment("e", change, LocalDate.of(2026, 3, 4), 14, LocalDate.of(2026, 3, 9));
        Experiment earlier = new Experiment("f", "tea", LocalDate.of(2026, 2, 28), 14, null);
        TimeLine timeLine =
                TimeLine.of(
                        Diary.EMPTY.apply(
                                new Change(
                                        List.of(
                                                new PutExperiment(experiment),
                                                new PutExperiment(earlier)))),
                        MARCH,
                        new Messages(Language.ENGLISH));
        assertThat(words(timeLine))
                .containsExactly(
                        "4 March 2026: began trying: stretching the calves before bed, both legs,"
                                + " three times…");
        assertThat(timeLine.markers(bars(1)).getFirst().styleClass()).isEqualTo("marker-tried");
    }
}
