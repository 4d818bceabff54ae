package org.crampdiary.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.crampdiary.model.Symptom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DangerSignsTest {

    /** Asks the rules of a diary that reports one sign and nothing else. */
    private static Level alone(Symptom sign) {
        return Sketch.blank().answered(0, sign).check().level();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROMPT", "EMERGENCY"})
    void areExactlyTheSignsThatGiveTheLevelAlone(Level level) {
        List<Symptom> found =
                Arrays.stream(Symptom.values()).filter(sign -> alone(sign) == level).toList();
        assertThat(DangerSigns.of(level)).isNotEmpty().isEqualTo(found);
    }

    @Test
    void everyRuleOfTheHighestLevelHasSomeAmongThem() {
        assertThat(Guidance.rules())
                .filteredOn(rule -> rule.description().levels().contains(Level.EMERGENCY))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.signsAlone(Level.EMERGENCY)).isNotEmpty());
    }

    @Test
    void noRuleDeclaresALevelThatItCannotGive() {
        for (Rule rule : Guidance.rules()) {
            for (Level level : Level.values()) {
                assertThat(
                                rule.signsAlone(level).isEmpty()
                                        || rule.description().levels().contains(level))
                        .as("%s, %s", rule.id(), level)
                        .isTrue();
            }
        }
    }
}
