package org.crampdiary.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.LongStream;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Marks;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.RuleId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every diary; the seed of a failing one stands in the test's name. */
class GuidancePropertyTest {

    private static final List<Optional<NightStatus>> STATUSES =
            List.of(
                    Optional.empty(),
                    Optional.of(NightStatus.NONE),
                    Optional.of(NightStatus.CRAMPS));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    static LongStream fewSeeds() {
        return LongStream.rangeClosed(1, 70);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void missingNightsNeverSuppressARule(long seed) {
        RandomDiary before = new RandomDiary(new Random(seed));
        Assessment expected = Guidance.check(before.diary(), Sketch.AS_OF);
        Set<LocalDate> written = new HashSet<>();
        before.nights.forEach(night -> written.add(night.night()));
        for (int ago = 0; ago < 70; ago++) {
            if (written.add(Sketch.ago(ago))) {
                before.nights.add(Night.empty(Sketch.ago(ago)));
            }
        }
        assertThat(Guidance.check(before.diary(), Sketch.AS_OF)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfEntriesChangesNothing(long seed) {
        RandomDiary random = new RandomDiary(new Random(seed));
        Assessment expected = Guidance.check(random.diary(), Sketch.AS_OF);
        Random order = new Random(seed + 1);
        Diary shuffled =
                new Diary(
                        0,
                        random.profile,
                        shuffled(random.nights, order),
                        shuffled(random.cramps, order),
                        shuffled(random.visits, order),
                        Pauses.NONE,
                        List.of(),
                        List.of(),
                        Marks.NONE);
        assertThat(Guidance.check(shuffled, Sketch.AS_OF)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theZoneOfTheMachineChangesNothing(long seed) {
        TimeZone here = TimeZone.getDefault();
        try {
            List<Assessment> answers = new ArrayList<>();
            for (String zone : List.of("Pacific/Kiritimati", "Pacific/Niue", "Europe/Copenhagen")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                Diary diary = new RandomDiary(new Random(seed)).diary();
                answers.add(Guidance.check(diary, Sketch.AS_OF));
            }
            assertThat(new HashSet<>(answers)).hasSize(1);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    /**
     * Time passes, and nothing is entered but records that answer nothing, and cramps, some of them
     * with the answer that there were no signs, which closes nothing: what asks for help today goes
     * on doing so while all that it counted is within its window. A level 3 that two rules give
     * together ends with the window of the comparison (G11) and is left out.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void helpTodayDoesNotEndByItself(long seed) {
        RandomDiary random = new RandomDiary(new Random(seed));
        random.nights.removeIf(night -> night.night().isAfter(Sketch.AS_OF));
        random.cramps.removeIf(cramp -> cramp.night().isAfter(Sketch.AS_OF));
        random.visits.removeIf(visit -> visit.date().isAfter(Sketch.AS_OF.plusDays(1)));
        Assessment now = Guidance.check(random.diary(), Sketch.AS_OF);
        Random more = new Random(seed + 2);
        for (int later = 1; later <= 28; later++) {
            LocalDate night = Sketch.ago(-later);
            random.nights.add(
                    new NightBuilder(night)
                            .fluidMl(1500)
                            .status(STATUSES.get(more.nextInt(3)).orElse(null))
                            .build());
            if (more.nextInt(3) == 0) {
                random.cramps.add(
                        CrampBuilder.inNight("later" + later, night)
                                .symptoms(more.nextBoolean() ? List.of() : null)
                                .build());
            }
            Assessment then = Guidance.check(random.diary(), night);
            for (Finding finding : now.with(Status.FIRED)) {
                if (finding.level().number() >= 3
                        && !raised(now, finding)
                        && inWindow(finding, random, night)) {
                    assertThat(finding(then, finding.rule()).level())
                            .as("%s after %d nights", finding.rule(), later)
                            .isGreaterThanOrEqualTo(finding.level());
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void evidenceIsSortedAndFromTheDiary(long seed) {
        Diary diary = new RandomDiary(new Random(seed)).diary();
        for (Finding finding : Guidance.check(diary, Sketch.AS_OF).findings()) {
            List<Cramp> cramps = finding.cramps().stream().map(diary::cramp).toList();
            assertThat(cramps).isSortedAccordingTo(Cramp.ORDER).doesNotHaveDuplicates();
            assertThat(finding.nights()).isSorted().doesNotHaveDuplicates();
            assertThat(finding.nights())
                    .containsAll(cramps.stream().map(Cramp::night).toList())
                    .allMatch(night -> !night.isAfter(Sketch.AS_OF));
            assertThat(finding.nights().isEmpty()).isEqualTo(!finding.fired());
            if (finding.fired()) {
                assertThat(description(finding.rule()).levels()).contains(finding.level());
            }
        }
    }

    private static boolean raised(Assessment assessment, Finding finding) {
        return finding.rule() == RuleId.G11
                || (finding.rule() == RuleId.G05
                        && assessment.findings().stream()
                                .anyMatch(one -> one.rule() == RuleId.G11 && one.fired()));
    }

    private static boolean inWindow(Finding finding, RandomDiary diary, LocalDate asOf) {
        int nights =
                switch (finding.rule()) {
                    // Below 4 it is a sign that was answered: closed, and counted for 7 nights.
                    case G01 -> finding.level() == Level.EMERGENCY ? 28 : 7;
                    case G03 -> 2;
                    case G04 -> 14;
                    default -> 28;
                };
        LocalDate from = asOf.minusDays(nights - 1L);
        return !finding.nights().getFirst().isBefore(from)
                && (finding.rule() != RuleId.G02 || diary.journeys().allMatch(from::isBefore));
    }

    private static Finding finding(Assessment assessment, RuleId rule) {
        return assessment.findings().stream()
                .filter(one -> one.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static RuleDescription description(RuleId rule) {
        return Guidance.rules().stream()
                .map(Rule::description)
                .filter(description -> description.id() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> shuffled(List<T> list, Random order) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, order);
        return copy;
    }
}
