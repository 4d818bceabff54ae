package org.crampdiary.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final Messages DANISH = new Messages(Language.DANISH);

    @Test
    void whyHasThePersonsOwnNumbers() {
        Sketch sketch = Sketch.blank().nights("..xx-- x--x-- x-");
        Finding finding = sketch.finding(RuleId.G08);
        assertThat(ENGLISH.text(finding.why()))
                .isEqualTo("5 cramp nights in the last 14 nights (12 recorded)");
        assertThat(DANISH.text(finding.why()))
                .isEqualTo("5 nætter med krampe i de seneste 14 nætter (12 noteret)");
    }

    @Test
    void cannotTellSaysWhatToRecord() {
        assertThat(ENGLISH.text(Sketch.quiet(5).finding(RuleId.G08).why()))
                .isEqualTo(
                        "Only 5 of the last 14 nights are recorded; it can tell from 7 on."
                                + " Record each night, also those without cramps.");
    }

    @Test
    void notFiredCountsAndNeverSaysThatNothingWasFound() {
        assertThat(ENGLISH.text(Sketch.quiet(13).nights("x").finding(RuleId.G08).why()))
                .isEqualTo("1 cramp night in the last 14 nights (13 recorded)");
        assertThat(ENGLISH.text(Sketch.quiet(14).finding(RuleId.G08).why()))
                .isEqualTo("0 cramp nights in the last 14 nights (14 recorded)");
    }

    @Test
    void signsWithTheSameLastNightHaveItOnce() {
        Finding finding =
                Sketch.quiet(13)
                        .answered(2, Symptom.BREATHLESSNESS, Symptom.CHEST_PAIN)
                        .answered(0, Symptom.STROKE_SIGNS)
                        .finding(RuleId.G01);
        assertThat(ENGLISH.text(finding.why()))
                .isEqualTo(
                        "You reported breathlessness, chest pain (both last on 17 March 2026, gone"
                                + " since), a sudden weak arm or leg, a drooping face, or trouble"
                                + " speaking (last on 19 March 2026)");
        assertThat(DANISH.text(finding.why()))
                .contains("(begge senest den 17. marts 2026, nu væk)");
    }

    /** Every sentence of many diaries can be put into both languages, with all its arguments. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceExistsWhole(Language language) {
        Messages messages = new Messages(language);
        for (long seed = 1; seed <= 200; seed++) {
            Assessment assessment =
                    Guidance.check(new RandomDiary(new Random(seed)).diary(), Sketch.AS_OF);
            for (Finding finding : assessment.findings()) {
                assertWhole(messages, finding.why());
                assertWhole(messages, finding.title());
            }
        }
        for (Rule rule : Guidance.rules()) {
            assertWhole(messages, rule.description().condition());
            assertWhole(messages, rule.description().basis());
            assertWhole(messages, rule.description().ours());
            assertThat(messages.text(rule.description().basis()))
                    .as("what the sources say")
                    .doesNotContainPattern("this diary|[Dd]enne dagbog|dagbogens");
            assertThat(messages.text(rule.description().ours()))
                    .as("what is our own is labelled so")
                    .containsPattern("(?i)this diary.*choice|own choice|denne dagbog.*eget valg");
            rule.description().sources().forEach(source -> messages.name(source));
            rule.description().levels().forEach(level -> messages.name(level));
            messages.name(rule.id());
        }
    }

    private static void assertWhole(Messages messages, Phrase phrase) {
        assertThat(messages.text(phrase))
                .as(phrase.key())
                .isNotBlank()
                .doesNotContain("{")
                .doesNotContain("null")
                .doesNotContain("[");
    }
}
