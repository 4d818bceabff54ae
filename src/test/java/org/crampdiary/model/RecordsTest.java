package org.crampdiary.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Records are valid from birth. */
final class RecordsTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T12:00, 2026-03-03",
        "2026-03-03T23:59, 2026-03-03",
        "2026-03-04T00:00, 2026-03-03",
        "2026-03-04T11:59:59, 2026-03-03",
        "2026-03-04T12:00, 2026-03-04",
        "2026-01-01T03:00, 2025-12-31"
    })
    void aNightRunsFromNoonToNoon(LocalDateTime moment, LocalDate night) {
        assertThat(Night.containing(moment)).isEqualTo(night);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "200, true", "201, false"})
    void anIdHasOneToTwoHundredCharacters(int length, boolean allowed) {
        assertThat(TextLimit.ID.allows("x".repeat(length))).isEqualTo(allowed);
    }

    @Test
    void aCrampRefusesWhatIsOutOfRange() {
        CrampBuilder cramp = CrampBuilder.inNight("a", NIGHT);
        assertThatIllegalArgumentException().isThrownBy(() -> cramp.severity(11).build());
        cramp.severity(10);
        assertThatIllegalArgumentException().isThrownBy(() -> cramp.durationSeconds(0.5).build());
        cramp.durationSeconds(86_400);
        assertThatIllegalArgumentException().isThrownBy(() -> cramp.minutesToResleep(601).build());
        cramp.minutesToResleep(600);
        assertThatIllegalArgumentException().isThrownBy(() -> cramp.sorenessHours(169).build());
        cramp.sorenessHours(168);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cramp.note("x".repeat(10_001)).build());
        assertThat(cramp.note("x".repeat(10_000)).build().severity()).isEqualTo(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrampBuilder.inNight("", NIGHT).build());
    }

    @Test
    void theNightOfACrampFollowsFromItsStart() {
        OffsetDateTime start = OffsetDateTime.parse("2026-03-04T03:12:00+01:00");
        ZoneId copenhagen = ZoneId.of("Europe/Copenhagen");
        Cramp cramp = CrampBuilder.startingAt("a", start, copenhagen).build();
        assertThat(cramp.night()).isEqualTo(NIGHT);
        assertThat(cramp.localStart()).isEqualTo(LocalDateTime.of(2026, 3, 4, 3, 12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrampBuilder.of(cramp).night(NIGHT.plusDays(1)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrampBuilder.of(cramp).zone(ZoneId.of("Asia/Tokyo")).build());
        assertThat(CrampBuilder.of(cramp).start(null).night(NIGHT.plusDays(1)).build().night())
                .isEqualTo(NIGHT.plusDays(1));
        assertThat(CrampBuilder.of(cramp).zone(null).build().zone()).isNull();
    }

    @Test
    void whatIsUnknownCountsAsNo() {
        Cramp unknown = CrampBuilder.inNight("a", NIGHT).build();
        assertThat(unknown.wokeThePerson()).isFalse();
        assertThat(unknown.hasSymptom(Symptom.FEVER)).isFalse();
        assertThat(unknown.remedyUses()).isEmpty();
        assertThat(unknown.inTrash()).isFalse();
        assertThat(unknown.localStart()).isNull();
        Night empty = Night.empty(NIGHT);
        assertThat(empty.asked()).isFalse();
        assertThat(empty.hasSymptom(Symptom.FEVER)).isFalse();
    }

    @Test
    void anEmptyAnswerIsAnAnswer() {
        Night answered = NightBuilder.of(Night.empty(NIGHT)).symptoms(List.of()).build();
        assertThat(answered.asked()).isTrue();
        assertThat(answered).isNotEqualTo(Night.empty(NIGHT));
        Cramp told =
                CrampBuilder.inNight("a", NIGHT)
                        .symptoms(List.of(Symptom.FEVER))
                        .remedies(List.of(new RemedyUse(Remedy.HEAT, null, null)))
                        .woke(true)
                        .deletedAt(Instant.EPOCH)
                        .build();
        assertThat(told.hasSymptom(Symptom.FEVER)).isTrue();
        assertThat(told.hasSymptom(Symptom.WARMTH)).isFalse();
        assertThat(told.remedyUses()).hasSize(1);
        assertThat(told.wokeThePerson()).isTrue();
        assertThat(told.inTrash()).isTrue();
    }

    @Test
    void aNightRefusesWhatIsOutOfRange() {
        Stream.<Runnable>of(
                        () -> new NightBuilder(NIGHT).fluidMl(10_001).build(),
                        () -> new NightBuilder(NIGHT).alcoholUnits(31).build(),
                        () -> new NightBuilder(NIGHT).caffeineCups(-1).build(),
                        () -> new NightBuilder(NIGHT).sittingHours(25).build(),
                        () -> new NightBuilder(NIGHT).stress(4).build(),
                        () -> new NightBuilder(NIGHT).sleepHours(24.5).build(),
                        () -> new NightBuilder(NIGHT).sleepDisturbance(11).build(),
                        () -> new NightBuilder(NIGHT).interference(-1).build(),
                        () -> new NightBuilder(NIGHT).note("x".repeat(10_001)).build(),
                        () -> new Activity(ActivityType.WALKING, 1441.0, null),
                        () -> new RemedyUse(Remedy.HEAT, null, 1441.0))
                .forEach(wrong -> assertThatIllegalArgumentException().isThrownBy(wrong::run));
    }

    @Test
    void listsCannotBeChangedAfterwards() {
        List<Symptom> symptoms = new ArrayList<>(List.of(Symptom.FEVER));
        Night night = NightBuilder.of(Night.empty(NIGHT)).symptoms(symptoms).build();
        symptoms.clear();
        assertThat(night.hasSymptom(Symptom.FEVER)).isTrue();
        assertThat(night.hasSymptom(Symptom.WARMTH)).isFalse();
    }

    @Test
    void aMedicineDoesNotEndBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Medicine("x", null, null, NIGHT, NIGHT.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Medicine("x".repeat(201), null, null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Medicine("x", "x".repeat(201), null, null, null));
        assertThat(new Medicine("x", "x".repeat(200), null, NIGHT, NIGHT).end()).isEqualTo(NIGHT);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, true",
                "2026-03-10, -, true",
                "2026-03-11, -, false",
                "-, 2026-03-01, true",
                "-, 2026-02-28, false",
                "2026-02-01, 2026-03-05, true"
            })
    void aMedicineIsActiveFromItsFirstToItsLastDay(LocalDate start, LocalDate end, boolean active) {
        NightRange window = new NightRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 10));
        assertThat(new Medicine("x", null, MedicineClass.STATIN, start, end).activeIn(window))
                .isEqualTo(active);
    }

    @Test
    void aProfileKeepsUnansweredAndNoneApart() {
        Profile none = new Profile(null, null, null, Pregnancy.NO, List.of(), List.of(), null);
        assertThat(none).isNotEqualTo(Profile.EMPTY);
        assertThat(none.withUpdatedAt(Instant.EPOCH).updatedAt()).isEqualTo(Instant.EPOCH);
        assertThat(Profile.EMPTY.conditions()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Profile(null, 1899, null, null, null, null, null));
        assertThat(new Profile(null, 1900, null, null, null, null, null).birthYear())
                .isEqualTo(1900);
    }

    @Test
    void aVisitKnowsWhatWasDiscussed() {
        Visit visit = new Visit("v", NIGHT, "GP", List.of(RuleId.G08), null, null, null);
        assertThat(visit.discussed(RuleId.G08)).isTrue();
        assertThat(visit.discussed(RuleId.G07)).isFalse();
        assertThat(new Visit("v", NIGHT, null, null, null, null, null).discussed(RuleId.G08))
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Visit("v", NIGHT, null, null, 366, null, null));
    }

    @Test
    void anExperimentLastsOneNightToAYear() {
        assertThat(new Experiment("e", "more water", NIGHT, 14, null).nights()).isEqualTo(14);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Experiment("e", "", NIGHT, 0, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Experiment("e", "", NIGHT, 366, null));
    }

    @Test
    void aRangeCountsBothItsEnds() {
        NightRange fortnight = NightRange.ending(NIGHT, 14);
        assertThat(fortnight.from()).isEqualTo(LocalDate.of(2026, 2, 18));
        assertThat(fortnight.length()).isEqualTo(14);
        assertThat(fortnight.previous().to()).isEqualTo(LocalDate.of(2026, 2, 17));
        assertThat(fortnight.previous().length()).isEqualTo(14);
        assertThat(fortnight.contains(NIGHT)).isTrue();
        assertThat(fortnight.contains(NIGHT.plusDays(1))).isFalse();
        assertThat(fortnight.contains(NIGHT.minusDays(14))).isFalse();
        assertThat(fortnight.nights()).hasSize(14).startsWith(fortnight.from()).endsWith(NIGHT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NightRange(NIGHT, NIGHT.minusDays(1)));
    }

    @Test
    void codesAreThoseOfTheExchangeFormat() {
        assertThat(Muscle.FOOT_SOLE.code()).isEqualTo("foot-sole");
        assertThat(RuleId.G08.code()).isEqualTo("G08");
        assertThat(RuleId.G08.family()).isEqualTo("rule");
        assertThat(Coded.of(Effect.class, "a-lot")).contains(Effect.A_LOT);
        assertThat(Coded.of(Effect.class, "A_LOT")).isEmpty();
        assertThat(Coded.of(RuleId.class, "G19")).contains(RuleId.G19);
    }

    @Test
    void familiesAreDistinct() {
        List<Coded> one =
                List.of(
                        Muscle.CALF,
                        Side.LEFT,
                        CrampContext.ASLEEP,
                        Symptom.FEVER,
                        Remedy.HEAT,
                        Effect.NONE,
                        Prevention.PACING,
                        ActivityType.NONE,
                        Intensity.LIGHT,
                        ComparedWithUsual.LESS,
                        Pregnancy.NO,
                        NightStatus.NONE,
                        Condition.CANCER,
                        MedicineClass.STATIN,
                        Region.ELSEWHERE,
                        RuleId.G01);
        assertThat(one.stream().map(Coded::family)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Region.class)
    void everyRegionHasAnEmergencyNumber(Region region) {
        assertThat(region.numbers().emergency()).matches("\\d{3}");
    }

    @Test
    void aRefusalSaysWhy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Refusal(Refusal.Kind.NOT_DONE, List.of(), null));
        assertThat(Refusal.notOpened("a", 1).kind()).isEqualTo(Refusal.Kind.NOT_OPENED);
        assertThat(Refusal.notDone("a", 1).sentences()).containsExactly(Phrase.of("a", 1));
    }
}
