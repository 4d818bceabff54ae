package org.crampdiary.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampdiary.guidance.DataNeeded.Basis;
import org.crampdiary.model.Condition;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.RuleId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataNeededTest {

    /** All rules but G11, which needs more than half of its window. */
    @ParameterizedTest(name = "{0}: {1} of {2} nights {3}")
    @CsvSource({
        "G01, 4, 7, ASKED",
        "G02, 4, 7, ASKED",
        "G03, 4, 7, RECORDED",
        "G04, 7, 14, ASKED",
        "G05, 4, 7, ASKED",
        "G06, 7, 14, ASKED",
        "G07, 14, 28, RECORDED",
        "G08, 7, 14, RECORDED",
        "G09, 7, 14, RECORDED",
        "G10, 14, 28, RECORDED",
        "G12, 14, 28, RECORDED",
        "G13, 14, 28, RECORDED",
        "G14, 7, 14, RECORDED",
        "G15, 14, 28, ASKED",
        "G16, 7, 14, ASKED",
        "G17, 21, 42, RECORDED",
        "G18, 14, 28, RECORDED",
        "G19, 4, 7, ASKED",
    })
    void tellsWhenHalfOfTheWindowIsKnown(RuleId rule, int needed, int window, Basis basis) {
        assertThat(lastNights(needed, basis).answer(rule)).isEqualTo("-");
        assertThat(lastNights(needed - 1, basis).answer(rule)).isEqualTo("?");
        Sketch firstOfTheWindow = lastNights(needed - 1, basis);
        know(firstOfTheWindow, window - 1, basis);
        assertThat(firstOfTheWindow.answer(rule)).isEqualTo("-");
        Sketch before = lastNights(needed - 1, basis);
        know(before, window, basis);
        assertThat(before.answer(rule)).isEqualTo("?");
        Basis other = basis == Basis.ASKED ? Basis.RECORDED : Basis.ASKED;
        assertThat(lastNights(window, other).answer(rule)).isEqualTo("?");
    }

    /** The last nights of a person whose answered profile excludes no rule. */
    private static Sketch lastNights(int nights, Basis basis) {
        Sketch sketch =
                Sketch.blank()
                        .conditions(Condition.DIABETES)
                        .pregnant(Pregnancy.YES)
                        .medicine(MedicineClass.STATIN, null, null)
                        .medicine(MedicineClass.LABA, null, null);
        for (int ago = 0; ago < nights; ago++) {
            know(sketch, ago, basis);
        }
        return sketch;
    }

    private static void know(Sketch sketch, int ago, Basis basis) {
        switch (basis) {
            case ASKED -> sketch.answered(ago);
            case RECORDED -> sketch.night(ago, night -> night.status(NightStatus.NONE));
        }
    }
}
