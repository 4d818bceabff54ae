package org.crampdiary.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.AS_OF;
import static org.crampdiary.guidance.Sketch.ago;
import static org.crampdiary.model.Symptom.FEVER;
import static org.crampdiary.model.Symptom.WEAKNESS;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignsTest {

    @Test
    void aSignStaysOpenFor28NightsWhenNobodyAnswers() {
        assertThat(signs(Sketch.blank().answered(27, WEAKNESS)).open(WEAKNESS)).isTrue();
        assertThat(signs(Sketch.blank().answered(28, WEAKNESS)).open(WEAKNESS)).isFalse();
    }

    @Test
    void aLaterAnswerWithoutTheSignClosesIt() {
        assertThat(signs(reported(5).answered(4)).open(WEAKNESS)).isFalse();
        assertThat(signs(reported(5).answered(0, FEVER)).open(WEAKNESS)).isFalse();
        assertThat(signs(reported(5).answered(6)).open(WEAKNESS)).isTrue();
    }

    @Test
    void anAnswerWithTheSignKeepsItOpen() {
        Sketch sketch = reported(9).answered(8).answered(5, FEVER, WEAKNESS);
        assertThat(signs(sketch).open(WEAKNESS)).isTrue();
    }

    @Test
    void aRecordWithoutAnAnswerAndACrampsAnswerCloseNothing() {
        Sketch sketch =
                reported(5)
                        .night(4, night -> night.fluidMl(1500))
                        .cramp(3, cramp -> cramp.symptoms(List.of()))
                        .cramp(2, cramp -> {});
        assertThat(signs(sketch).open(WEAKNESS)).isTrue();
    }

    @Test
    void aCrampReportsASignAndTheSameNightsRecordDoesNotCloseIt() {
        Sketch sketch =
                Sketch.blank().cramp(5, cramp -> cramp.symptoms(List.of(WEAKNESS))).answered(5);
        assertThat(signs(sketch).open(WEAKNESS)).isTrue();
        assertThat(signs(sketch.answered(4)).open(WEAKNESS)).isFalse();
    }

    @ParameterizedTest(name = "reported {0}, visit {1} nights ago about {2} → open {3}")
    @CsvSource({
        "5, 4, G05, true",
        "5, 4, G19, false",
        "5, 5, G19, true",
        "5, 6, G19, true",
        "0, -1, G19, false",
        "0, -2, G19, true",
    })
    void aVisitAfterTheNightDealsWithTheSignForItsRule(
            int ago, int visit, RuleId rule, boolean open) {
        Sketch sketch = reported(ago).visit(visit, 0, rule);
        assertThat(signs(sketch).open(WEAKNESS)).isEqualTo(open);
    }

    @ParameterizedTest(name = "reported at {0}, by a cramp at {1}, visit written at {2} → open {3}")
    @CsvSource({
        "09:00, , 09:01, false",
        "09:00, , 09:00, true",
        "09:01, , 09:00, true",
        "09:00, , , true",
        ", , 09:00, false",
        ", , , true",
        "09:00, 09:30, 09:29, true",
        "09:00, 09:30, 09:31, false",
    })
    void aVisitOnTheDateOfTheNightDealsWithWhatWasWrittenBefore(
            LocalTime record, LocalTime cramp, LocalTime visit, boolean open) {
        Sketch sketch = reported(5).night(5, night -> night.updatedAt(at(record)));
        if (cramp != null) {
            sketch.cramp(5, one -> one.symptoms(List.of(WEAKNESS)).updatedAt(at(cramp)));
        }
        sketch.visit(5, 0, at(visit), RuleId.G19);
        assertThat(signs(sketch).open(WEAKNESS)).isEqualTo(open);
    }

    private static Instant at(LocalTime time) {
        return time == null ? null : ago(5).atTime(time).toInstant(ZoneOffset.UTC);
    }

    @Test
    void reportsBeforeTheVisitStayDealtWithWhenTheSignComesBack() {
        Sketch sketch = reported(9).answered(5, WEAKNESS).visit(7, 0, RuleId.G19);
        Signs signs = signs(sketch);
        assertThat(signs.open(WEAKNESS)).isTrue();
        assertThat(signs.evidence(List.of(WEAKNESS), 7).nights()).containsExactly(ago(5));
    }

    @ParameterizedTest(name = "reported {0} nights ago, answered {1} nights ago → {2}")
    @CsvSource({"6, 5, true", "7, 5, false", "7, , true", "0, , true"})
    void aClosedSignCountsWhileItWasReportedInTheLastNights(
            int ago, Integer answered, boolean counts) {
        Sketch sketch = reported(ago);
        if (answered != null) {
            sketch.answered(answered);
        }
        assertThat(signs(sketch).openOrClosedWithin(7, List.of(FEVER, WEAKNESS)))
                .isEqualTo(counts ? List.of(WEAKNESS) : List.of());
    }

    @Test
    void evidenceIsAllReportsOfAnOpenSignAndTheLastOnesOfAClosedOne() {
        Sketch open = reported(20).cramp(8, cramp -> cramp.symptoms(List.of(WEAKNESS, FEVER)));
        Evidence all = signs(open).evidence(List.of(WEAKNESS, FEVER), 7);
        assertThat(all.nights()).containsExactly(ago(20), ago(8));
        assertThat(all.crampIds()).containsExactly("c8-0");

        Sketch closed = reported(8).answered(6, WEAKNESS).answered(2);
        assertThat(signs(closed).evidence(List.of(WEAKNESS), 7).nights()).containsExactly(ago(6));
        assertThat(signs(closed).evidence(List.of(WEAKNESS), 0)).isEqualTo(Evidence.NONE);
    }

    private static Sketch reported(int ago) {
        return Sketch.blank().answered(ago, WEAKNESS);
    }

    /** The signs as G19 counts them. */
    private static Signs signs(Sketch sketch) {
        Diary diary = sketch.diary();
        return new Recent(diary, AS_OF, diary.visits()).signs(RuleId.G19);
    }
}
