package org.crampdiary.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;

import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestingTest {

    /** Four cramp nights a fortnight, for two months. */
    private static final String STEADY = "xxxx---------- ".repeat(4);

    @ParameterizedTest(name = "visit {0} nights ago, rest {1} → rests {2}")
    @CsvSource({
        "5, 6, true",
        "5, 5, false",
        "27, , true",
        "28, , false",
        "0, 1, true",
        "0, 0, false",
        "-1, 0, true",
        "-1, 28, true",
        "-2, 28, false",
        "40, 365, true",
    })
    void restsForTheNightsThatTheVisitSet(int visit, Integer nights, boolean rests) {
        Sketch sketch = Sketch.blank().nights(STEADY).visit(visit, nights, RuleId.G08);
        Finding finding = sketch.finding(RuleId.G08);
        assertThat(finding.fired()).isTrue();
        assertThat(finding.discussed()).isEqualTo(rests ? ago(visit) : null);
        assertThat(finding.resting()).isEqualTo(rests);
        assertThat(sketch.check().level()).isEqualTo(rests ? Level.SELF_CARE : Level.APPOINTMENT);
    }

    @Test
    void aVisitAboutAnotherRuleRestsNothing() {
        Sketch sketch = Sketch.blank().nights(STEADY).visit(3, 28, RuleId.G07);
        assertThat(sketch.finding(RuleId.G08).resting()).isFalse();
    }

    @ParameterizedTest(name = "{0}, visit {1} nights ago → rests {2}")
    @CsvSource({
        // Level 2 now; level 1, 2 and none for the night before the visit.
        "xx----- xx-----, 5, false",
        "xx----- xx-----, 4, true",
        "-----xx xx-----, 9, false",
        // Level 1 now, 2 before.
        "xx--- xx------- -----xx, 7, true",
    })
    void doesNotRestAboveTheLevelBeforeTheVisit(String nights, int visit, boolean rests) {
        Sketch sketch = Sketch.blank().nights(nights).visit(visit, 28, RuleId.G08);
        assertThat(sketch.finding(RuleId.G08).resting()).isEqualTo(rests);
    }

    @Test
    void theLevelBeforeIsComputedWithoutAnyVisit() {
        Sketch sketch =
                Sketch.blank().nights(STEADY).visit(20, 1, RuleId.G08).visit(5, 28, RuleId.G08);
        assertThat(sketch.finding(RuleId.G08).discussed()).isEqualTo(ago(5));
    }

    @Test
    void aNewerVisitWithAShorterRestEndsAnOlderLongOne() {
        Sketch sketch =
                Sketch.blank().nights(STEADY).visit(20, 365, RuleId.G08).visit(5, 2, RuleId.G08);
        assertThat(sketch.finding(RuleId.G08).resting()).isFalse();
    }

    @ParameterizedTest(name = "{0} reported {1} nights ago → {2} rests {3}")
    @CsvSource({
        "WASTING, 3, G05, true",
        "WASTING, 2, G05, false",
        "WASTING, 1, G05, false",
        "DARK_URINE, 2, G05, true",
        "PAIN_BETWEEN_CRAMPS, 2, G05, false",
        "TINGLING, 2, G05, true",
        "DARK_URINE, 3, G06, true",
        "DARK_URINE, 2, G06, false",
        "WASTING, 2, G06, true",
        "WEAKNESS, 1, G07, true",
    })
    void aSignOfItsOwnReportedSinceTheVisitEndsTheRest(
            Symptom sign, int ago, RuleId rule, boolean rests) {
        Sketch sketch =
                Sketch.blank()
                        .medicine(MedicineClass.STATIN, null, null)
                        .cramp(5, cramp -> cramp.sorenessHours(30).woke(true))
                        .cramp(4, cramp -> cramp.sorenessHours(30).woke(true))
                        .cramp(3, cramp -> cramp.sorenessHours(30).woke(true))
                        .visit(2, 28, rule)
                        .answered(ago, sign)
                        .answered(0);
        Finding finding = sketch.finding(rule);
        assertThat(finding.level()).isIn(Level.MENTION, Level.APPOINTMENT);
        assertThat(finding.resting()).isEqualTo(rests);
    }

    @Test
    void levelsThreeAndFourNeverRest() {
        Sketch sketch =
                Sketch.blank()
                        .cramp(1, cramp -> cramp.durationSeconds(900).ongoing(true))
                        .visit(-1, 28, RuleId.G03);
        Finding finding = sketch.finding(RuleId.G03);
        assertThat(finding.level()).isEqualTo(Level.PROMPT);
        assertThat(finding.resting()).isFalse();
        assertThat(sketch.check().level()).isEqualTo(Level.PROMPT);
    }

    @Test
    void whatDoesNotRestDecidesTheLevel() {
        Sketch sketch =
                Sketch.blank()
                        .nights(STEADY)
                        .cramp(0, cramp -> cramp.severity(9))
                        .visit(5, 28, RuleId.G08, RuleId.G09, RuleId.G10);
        assertThat(sketch.check().level()).isEqualTo(Level.MENTION);
    }
}
