package org.crampdiary.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuidanceTest {

    @Test
    void rulesStandOnceInTheOrderOfTheirIds() {
        List<RuleId> ids = Guidance.rules().stream().map(Rule::id).toList();
        assertThat(ids).containsExactly(RuleId.values());
        Assessment assessment = Guidance.check(Diary.EMPTY, Sketch.AS_OF);
        assertThat(assessment.findings()).extracting(Finding::rule).isEqualTo(ids);
        assertThat(assessment.asOf()).isEqualTo(Sketch.AS_OF);
        assertThat(assessment.rulesVersion()).isEqualTo(Guidance.RULES_VERSION);
    }

    @Test
    void anEmptyDiaryCannotTellAnything() {
        Assessment assessment = Sketch.blank().check();
        assertThat(assessment.level()).isEqualTo(Level.SELF_CARE);
        assertThat(assessment.findings())
                .allSatisfy(finding -> {
                    assertThat(finding.status()).isEqualTo(Status.CANNOT_TELL);
                    assertThat(finding.level()).isNull();
                    assertThat(finding.nights()).isEmpty();
                    assertThat(finding.cramps()).isEmpty();
                    assertThat(finding.discussed()).isNull();
                });
    }

    @Test
    void theHighestLevelIsTheAnswer() {
        assertThat(Sketch.blank().nights("xx").check().level()).isEqualTo(Level.MENTION);
        assertThat(Sketch.blank().nights("xxxx").check().level()).isEqualTo(Level.APPOINTMENT);
    }

    @Test
    void aFindingBearsTheNameOfItsRule() {
        assertThat(Sketch.blank().finding(RuleId.G08).title()).isEqualTo(Phrase.of("rule.G08"));
    }

    @Test
    void aLevelBelongsToAFiredRule() {
        assertThatThrownBy(() ->
                        new Finding(
                                RuleId.G08,
                                Status.NOT_FIRED,
                                Level.MENTION,
                                Phrase.of("rule.G08"),
                                List.of(),
                                List.of(),
                                null))
                .hasMessageContaining("G08");
        assertThatThrownBy(() -> new Match(Level.SELF_CARE, Phrase.of("rule.G08"), Evidence.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static List<Rule> rules() {
        return Guidance.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void namesItsLevelsHighestFirstAndItsSources(Rule rule) {
        RuleDescription description = rule.description();
        assertThat(description.levels())
                .isNotEmpty()
                .doesNotContain(Level.SELF_CARE)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(description.sources()).isNotEmpty();
    }
}
