package org.crampdiary.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.crampdiary.summary.Samples.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.crampdiary.guidance.Assessment;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Status;
import org.crampdiary.model.Change;
import org.crampdiary.model.Condition;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Profile;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Side;
import org.crampdiary.model.Symptom;
import org.crampdiary.trends.Trends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryModelTest {

    private static final LocalDate LAST = Diaries.LAST;
    private static final NightRange TWO_WEEKS = NightRange.ending(LAST, 14);

    private static SummaryModel page(Diary diary) {
        return Samples.page(diary, TWO_WEEKS, SummaryOptions.USUAL);
    }

    private static Diary with(Edit... edits) {
        return Diary.EMPTY.apply(Change.of(edits));
    }

    private static Edit cramp(int nightsAgo, String id) {
        return new Edit.PutCramp(builder(nightsAgo, id).build());
    }

    private static CrampBuilder builder(int nightsAgo, String id) {
        return CrampBuilder.inNight(id, LAST.minusDays(nightsAgo));
    }

    private static Edit put(CrampBuilder builder) {
        return new Edit.PutCramp(builder.build());
    }

    private static NightBuilder night(int nightsAgo) {
        return new NightBuilder(LAST.minusDays(nightsAgo));
    }

    private static Edit put(NightBuilder builder) {
        return new Edit.PutNight(builder.build());
    }

    private static Diary withProfile(Profile profile) {
        return with(new Edit.PutProfile(profile));
    }

    @Test
    void theFiguresAreThoseHandedOver() {
        var figures = Trends.summarise(Diaries.usual(), Diaries.TWELVE_WEEKS);
        SummaryModel model =
                SummaryModel.of(
                        Diaries.usual(),
                        figures,
                        Samples.findings(),
                        SummaryOptions.USUAL,
                        Samples.MADE_ON,
                        "1.0");
        assertThat(model.figures()).isSameAs(figures);
        assertThat(model.range()).isEqualTo(Diaries.TWELVE_WEEKS);
        assertThat(model.advice().asOf()).isEqualTo(LAST);
        assertThat(model.advice().rulesVersion()).isEqualTo(1);
    }

    @Test
    void mostUrgentComesFirstAndWhatRestsLast() {
        LocalDate visit = LAST.minusDays(3);
        Assessment assessment =
                new Assessment(
                        LAST,
                        1,
                        Level.EMERGENCY,
                        List.of(
                                finding(RuleId.G01, Status.FIRED, Level.EMERGENCY, null),
                                finding(RuleId.G03, Status.NOT_FIRED, null, null),
                                finding(RuleId.G07, Status.FIRED, Level.MENTION, visit),
                                finding(RuleId.G08, Status.FIRED, Level.MENTION, null),
                                finding(RuleId.G10, Status.CANNOT_TELL, null, null)),
                        false);
        Advice advice = Advice.of(assessment, Profile.EMPTY);
        assertThat(advice.fired())
                .extracting(Advice.Group::level)
                .containsExactly(Level.EMERGENCY, Level.MENTION);
        assertThat(advice.fired().getLast().findings())
                .extracting(Finding::rule)
                .containsExactly(RuleId.G08, RuleId.G07);
        assertThat(advice.notMatched()).extracting(Finding::rule).containsExactly(RuleId.G03);
        assertThat(advice.cannotTell()).extracting(Finding::rule).containsExactly(RuleId.G10);
        assertThat(advice.rules()).isEqualTo(5);
    }

    @Test
    void symptomsKeepEachNightOnceWhereverTheyWereEntered() {
        Diary diary =
                with(
                        put(night(1).symptoms(List.of(Symptom.TINGLING, Symptom.FEVER))),
                        put(builder(1, "a").symptoms(List.of(Symptom.TINGLING))),
                        put(builder(5, "b").symptoms(List.of(Symptom.TINGLING))),
                        put(night(6).symptoms(List.of())),
                        put(night(7).status(NightStatus.NONE)),
                        put(builder(8, "c")),
                        put(night(14).symptoms(List.of(Symptom.WEAKNESS))));
        Reported reported = page(diary).reported();
        assertThat(reported.symptoms())
                .containsExactly(
                        new Reported.Nights(
                                Symptom.TINGLING, List.of(LAST.minusDays(5), LAST.minusDays(1))),
                        new Reported.Nights(Symptom.FEVER, List.of(LAST.minusDays(1))));
        assertThat(reported.askedNights()).isEqualTo(3);
        assertThat(reported.outOf()).isEqualTo(14);
    }

    @Test
    void situationsAreCountedMostFirst() {
        Diary diary =
                with(
                        put(builder(1, "a").context(CrampContext.RESTING)),
                        put(builder(2, "b").context(CrampContext.ASLEEP)),
                        put(builder(3, "c").context(CrampContext.WALKING)),
                        put(builder(4, "d").context(CrampContext.WALKING)),
                        cramp(5, "e"));
        assertThat(page(diary).situations())
                .containsExactly(
                        new Situation(CrampContext.WALKING, 2),
                        new Situation(CrampContext.ASLEEP, 1),
                        new Situation(CrampContext.RESTING, 1));
    }

    @Test
    void sidesOfOneMuscleStandTogether() {
        Diary diary =
                with(
                        put(builder(1, "a").site(Muscle.CALF, Side.LEFT)),
                        put(builder(2, "b").site(Muscle.CALF, Side.LEFT)),
                        put(builder(3, "c").site(Muscle.TOES, null)),
                        put(builder(4, "d").site(Muscle.CALF, Side.RIGHT)),
                        put(builder(5, "e").site(null, Side.LEFT)));
        assertThat(page(diary).places().shown())
                .extracting(Place::muscle, place -> place.sides().size())
                .containsExactly(tuple(Muscle.CALF, 2), tuple(Muscle.TOES, 1), tuple(null, 1));
    }

    @Test
    void notesComeLatestFirstAndOnlyWhenWanted() {
        Diary diary =
                with(
                        put(night(3).note("from the night")),
                        put(builder(1, "a").note("from the cramp")),
                        put(night(2).note("  ")),
                        put(night(5).note("third")),
                        put(night(6).note("fourth")),
                        put(night(20).note("before the period")));
        assertThat(page(diary).notes().shown())
                .extracting(Note::text)
                .containsExactly("from the cramp", "from the night", "third");
        assertThat(page(diary).notes().more()).isEqualTo(1);
        SummaryOptions without = SummaryOptions.USUAL.with(PageChoice.NOTES, false);
        assertThat(Samples.page(diary, TWO_WEEKS, without).notes().isEmpty()).isTrue();
    }

    @Test
    void neverAskedDiffersFromNone() {
        Health unasked = page(Diary.EMPTY).health();
        assertThat(unasked.medicines()).isNull();
        assertThat(unasked.conditions()).isNull();
        Health none =
                page(withProfile(
                                new Profile(
                                        Instant.EPOCH,
                                        null,
                                        null,
                                        null,
                                        List.of(),
                                        List.of(),
                                        null)))
                        .health();
        assertThat(none.medicines()).isEqualTo(new Listed<>(List.of(), 0));
        assertThat(none.conditions()).isEmpty();
    }

    @Test
    void onlyMedicinesOfThePeriodAreListedLatestBegunFirst() {
        Medicine before = medicine("ended before", LAST.minusDays(60), LAST.minusDays(20));
        Medicine long1 = medicine("for years", LAST.minusDays(900), null);
        Medicine unknown = medicine("start unknown", null, null);
        Medicine begun = medicine("begun", LAST.minusDays(5), null);
        SummaryModel model = page(withMedicines(before, long1, unknown, begun));
        assertThat(model.health().medicines())
                .isEqualTo(new Listed<>(List.of(begun, long1, unknown), 0));
        assertThat(model.changes()).extracting(MedicineChange::medicine).containsExactly(begun);
    }

    @Test
    void nightsSinceAMedicineStandBesideThoseBefore() {
        Diary diary =
                withMedicines(
                                medicine("begun", LAST.minusDays(5), null),
                                medicine("with the period", TWO_WEEKS.from(), null),
                                medicine("tomorrow", LAST.plusDays(1), null))
                        .apply(
                                Change.of(
                                        cramp(0, "a"),
                                        cramp(5, "b"),
                                        cramp(6, "c"),
                                        put(night(7).status(NightStatus.NONE))));
        MedicineChange begun = page(diary).changes().getFirst();
        assertThat(page(diary).changes()).hasSize(1);
        assertThat(begun.begun()).isTrue();
        assertThat(begun.day()).isEqualTo(LAST.minusDays(5));
        assertThat(begun.since().crampNights()).isEqualTo(2);
        assertThat(begun.since().recorded()).isEqualTo(2);
        assertThat(begun.before().crampNights()).isEqualTo(1);
        assertThat(begun.before().recorded()).isEqualTo(2);
    }

    @Test
    void nightsWithoutAMedicineStandBesideThoseWithIt() {
        Diary diary =
                withMedicines(medicine("stopped", LAST.minusDays(900), LAST.minusDays(6)))
                        .apply(Change.of(cramp(5, "a"), cramp(6, "b"), cramp(7, "c")));
        MedicineChange stopped = page(diary).changes().getFirst();
        assertThat(stopped.begun()).isFalse();
        assertThat(stopped.day()).isEqualTo(LAST.minusDays(5));
        assertThat(stopped.since().crampNights()).isOne();
        assertThat(stopped.before().crampNights()).isEqualTo(2);
    }

    /** Taken for three nights of the period: the nights around it count for neither side twice. */
    @Test
    void aMedicineOfAFewNightsIsComparedWithTheNightsAroundIt() {
        Diary diary =
                withMedicines(medicine("short", LAST.minusDays(5), LAST.minusDays(3)))
                        .apply(
                                Change.of(
                                        cramp(0, "a"),
                                        put(night(1).status(NightStatus.NONE)),
                                        cramp(3, "b"),
                                        cramp(4, "c"),
                                        put(night(5).status(NightStatus.NONE)),
                                        cramp(6, "d")));
        assertThat(page(diary).changes())
                .extracting(MedicineChange::begun, MedicineChange::since, MedicineChange::before)
                .containsExactly(
                        tuple(true, new NightCount(2, 3), new NightCount(1, 1)),
                        tuple(false, new NightCount(1, 2), new NightCount(2, 3)));
    }

    /** What cannot concern a person tells the doctor only that the page does not know them. */
    @ParameterizedTest
    @CsvSource({"1951, false", "1966, false", "1967, true", ", true"})
    void aRuleThatCannotConcernThePersonIsNotListed(Integer born, boolean listed) {
        Assessment assessment =
                new Assessment(
                        LAST,
                        2,
                        Level.SELF_CARE,
                        List.of(finding(RuleId.G18, Status.CANNOT_TELL, null, null)),
                        false);
        Advice advice = Advice.of(assessment, person(null, born));
        assertThat(advice.cannotTell()).hasSize(listed ? 1 : 0);
    }

    /** The same with what the profile excludes; the rule was compared all the same. */
    @Test
    void aRuleThatTheProfileExcludesIsNotListed() {
        Assessment real = Guidance.check(withMedicines(), LAST);
        Advice advice = Advice.of(real, withMedicines().profile());
        assertThat(real.findings()).anyMatch(f -> f.why().key().equals("rule.G13.excluded"));
        assertThat(advice.notMatched()).extracting(Finding::rule).doesNotContain(RuleId.G13);
        assertThat(advice.rules()).isEqualTo(real.findings().size());
    }

    @Test
    void nameAndBirthYearCanBeLeftOut() {
        Diary diary = withProfile(Diaries.profile("Karen"));
        assertThat(page(diary).person()).isEqualTo(new Person("Karen", 1957));
        SummaryOptions without = SummaryOptions.USUAL.with(PageChoice.NAME, false);
        assertThat(Samples.page(diary, TWO_WEEKS, without).person()).isNull();
        assertThat(page(Diary.EMPTY).person()).isNull();
        assertThat(page(withProfile(person(" ", null))).person()).isNull();
        assertThat(page(withProfile(person(" ", 1960))).person()).isEqualTo(new Person(null, 1960));
        assertThat(page(withProfile(person("Bo", null))).person())
                .isEqualTo(new Person("Bo", null));
    }

    @Test
    void ofManyQuestionsTheFirstArePrinted() {
        Edit[] questions =
                IntStream.range(0, 11)
                        .mapToObj(i -> Diaries.question("q" + (10 + i), i == 2 ? " " : "Why " + i))
                        .map(Edit.PutQuestion::new)
                        .toArray(Edit[]::new);
        Listed<String> shown = page(with(questions)).questions();
        assertThat(shown.shown()).hasSize(8).startsWith("Why 0", "Why 1", "Why 3");
        assertThat(shown.more()).isEqualTo(2);
    }

    private static Profile person(String name, Integer year) {
        return new Profile(Instant.EPOCH, year, name, null, List.of(Condition.CANCER), null, null);
    }

    private static Medicine medicine(String name, LocalDate start, LocalDate end) {
        return new Medicine(name, null, null, start, end);
    }

    private static Diary withMedicines(Medicine... medicines) {
        return withProfile(
                new Profile(Instant.EPOCH, null, null, null, null, List.of(medicines), null));
    }
}
