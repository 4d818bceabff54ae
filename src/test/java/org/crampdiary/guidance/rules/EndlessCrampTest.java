package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;

import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.guidance.Uses;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EndlessCrampTest {

    @ParameterizedTest(name = "{1} s, {0} nights ago, ongoing {2}, effect {3} → {4}")
    @CsvSource({
        "0, 600,   ,      ,          -",
        "0, 600.5, ,      ,          2",
        "6, 601,   ,      ,          2",
        "7, 601,   ,      ,          -",
        "0, 601, true,    ,          3",
        "1, 601, true,    ,          3",
        "2, 601, true,    ,          2",
        "0, 601, false,   ,          2",
        "0, 600, true,    ,          -",
        "1, 601, ,        NONE,      3",
        "2, 601, ,        NONE,      2",
        "0, 601, ,        A_LITTLE,  2",
    })
    void aLongCrampFires(int ago, double seconds, Boolean ongoing, Effect effect, String answer) {
        Sketch sketch =
                Sketch.quiet(8)
                        .cramp(
                                ago,
                                cramp ->
                                        cramp.durationSeconds(seconds)
                                                .ongoing(ongoing)
                                                .remedies(
                                                        effect == null
                                                                ? null
                                                                : Uses.rated(effect)));
        assertThat(sketch.answer(RuleId.G03)).isEqualTo(answer);
    }

    @Test
    void aCrampThatStillRunsFiresNothing() {
        Sketch running =
                Sketch.quiet(7)
                        .cramp(0, cramp -> cramp.ongoing(true).remedies(Uses.rated(Effect.NONE)));
        assertThat(running.answer(RuleId.G03)).isEqualTo("-");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "NONE NONE, 3",
        "NONE A_LITTLE, 2",
        "NONE A_LOT, 2",
        "NONE ENDED_IT, 2",
        "NONE unrated, 3",
        "unrated, 2",
    })
    void nothingHelpedWhenEveryRatedRemedyDidNothing(String effects, String answer) {
        List<RemedyUse> uses =
                Stream.of(effects.split(" ", -1))
                        .map(name -> name.equals("unrated") ? null : Effect.valueOf(name))
                        .map(effect -> new RemedyUse(Remedy.MASSAGE, effect, null))
                        .toList();
        Sketch sketch =
                Sketch.quiet(7).cramp(0, cramp -> cramp.durationSeconds(601).remedies(uses));
        assertThat(sketch.answer(RuleId.G03)).isEqualTo(answer);
    }

    @Test
    void anotherCrampsRemedyOrStateDoesNotRaiseIt() {
        Sketch sketch =
                Sketch.quiet(7)
                        .cramp(0, cramp -> cramp.durationSeconds(601))
                        .cramp(0, cramp -> cramp.remedies(Uses.rated(Effect.NONE)))
                        .cramp(2, cramp -> cramp.durationSeconds(700).ongoing(true));
        assertThat(sketch.answer(RuleId.G03)).isEqualTo("2");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SWELLING_ONE_LEG", "SWELLING_BOTH_LEGS", "REDNESS", "WARMTH", "THROBBING_PAIN",
                "HARD_VEINS", "WEAKNESS", "WASTING", "NUMBNESS", "DARK_URINE"
            })
    void anOpenSignRaisesAFreshOne(Symptom sign) {
        assertThat(longCramp(1).answered(27, sign).answer(RuleId.G03)).isEqualTo("3");
        assertThat(longCramp(2).answered(27, sign).answer(RuleId.G03)).isEqualTo("2");
        assertThat(longCramp(1).answered(28, sign).answer(RuleId.G03)).isEqualTo("2");
        assertThat(longCramp(1).answered(5, sign).answered(4).answer(RuleId.G03)).isEqualTo("2");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "SWELLING_ONE_LEG", "SWELLING_BOTH_LEGS", "REDNESS", "WARMTH", "THROBBING_PAIN",
                "HARD_VEINS", "WEAKNESS", "WASTING", "NUMBNESS", "DARK_URINE"
            })
    void otherSignsDoNot(Symptom sign) {
        assertThat(longCramp(0).answered(0, sign).answer(RuleId.G03)).isEqualTo("2");
    }

    @ParameterizedTest(name = "{0} dealt with by a visit about {1} → {2}")
    @CsvSource({
        "SWELLING_ONE_LEG, G02, 2",
        "SWELLING_ONE_LEG, G03, 3",
        "WEAKNESS, G05, 2",
        "WEAKNESS, G06, 3",
        "DARK_URINE, G19, 2",
        "DARK_URINE, G06, 3",
    })
    void signsAreDealtWithAtVisitsAboutTheirOwnRule(Symptom sign, RuleId visit, String answer) {
        Sketch sketch = longCramp(0).answered(4, sign).visit(3, 0, visit);
        assertThat(sketch.answer(RuleId.G03)).isEqualTo(answer);
    }

    @Test
    void longCrampsAndOpenSignsAreEvidence() {
        Finding finding =
                longCramp(0)
                        .cramp(0, cramp -> cramp.durationSeconds(599))
                        .answered(9, Symptom.SWELLING_ONE_LEG)
                        .answered(10, Symptom.NUMBNESS)
                        .finding(RuleId.G03);
        assertThat(finding.nights()).containsExactly(ago(9), ago(0));
        assertThat(finding.cramps()).containsExactly("c0-0");
    }

    @ParameterizedTest(name = "{0} of 7 nights recorded → {1}")
    @CsvSource({"3, ?", "4, -"})
    void tellsFromFourRecordedNightsOn(int recorded, String answer) {
        assertThat(Sketch.quiet(recorded).answer(RuleId.G03)).isEqualTo(answer);
    }

    private static Sketch longCramp(int ago) {
        return Sketch.quiet(7).cramp(ago, cramp -> cramp.durationSeconds(601));
    }
}
