package org.crampdiary.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crampdiary.model.PhoneNumbers;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LevelAdviceTest {

    private static final PhoneNumbers CAPITAL = new PhoneNumbers("112", "1813");
    private static final PhoneNumbers NO_LOCAL = new PhoneNumbers("911", null);
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    @Test
    void selfCareSaysHowMuchIsNotKnown() {
        assertThat(text(Sketch.blank().check(), CAPITAL))
                .startsWith(
                        "Nothing you recorded matches the advice we compare with"
                                + " This does not rule out illness. ")
                .contains(Guidance.rules().size() + " pieces of advice cannot be judged yet")
                .endsWith("ring 1813, whatever this page says. Emergency: 112.")
                .doesNotContain("rest");
    }

    @Test
    void whatRestsIsNeitherHiddenNorDenied() {
        Sketch sketch = Sketch.blank().nights("xxxx---------- ".repeat(4)).visit(5, 28, RuleId.G08);
        assertThat(text(sketch.check(), CAPITAL))
                .startsWith(ENGLISH.text("advice.self-care.resting"))
                .contains("One piece of advice rests, because you discussed it at a visit.");
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void belowRingingTodayItSaysWhatWouldChangeThat(Level level) {
        String sentence = "New breathlessness, swelling of one leg, weakness or dark urine: ring";
        String text = text(assessment(level), CAPITAL);
        assertThat(text.contains(sentence)).isEqualTo(level.number() < Level.PROMPT.number());
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void whereThereIsNoLocalNumberTheWordsLeaveItOut(Level level) {
        String text = text(assessment(level), NO_LOCAL);
        assertThat(text).doesNotContain("null").doesNotContain("{").doesNotContain("1813");
        assertThat(text.contains("911")).isEqualTo(level != Level.PROMPT);
    }

    @Test
    void headingsSayWhatToDo() {
        assertThat(heading(Level.MENTION)).isEqualTo("Mention it at your next visit");
        assertThat(heading(Level.APPOINTMENT)).isEqualTo("Book an appointment with your doctor");
        assertThat(heading(Level.PROMPT)).isEqualTo("Ring your doctor or 1813 today");
        assertThat(heading(Level.EMERGENCY)).isEqualTo("If you have this now, ring 112 now");
    }

    @Test
    void anEmergencySaysWhatToDoWhenItHasGone() {
        assertThat(text(assessment(Level.EMERGENCY), CAPITAL))
                .contains("Do not wait for it to pass, do not drive.")
                .endsWith("If it has gone, ring 1813 today and say what happened.");
    }

    @Test
    void tenMinutesNameTheirSource() {
        assertThat(ENGLISH.text(LevelAdvice.overTenMinutes()))
                .isEqualTo(
                        "Published advice (NHS) is to seek an urgent appointment"
                                + " when a cramp lasts longer than 10 minutes.");
    }

    private static Assessment assessment(Level level) {
        return new Assessment(
                Sketch.AS_OF, 1, level, Sketch.blank().nights("xx").check().findings());
    }

    private static String heading(Level level) {
        return ENGLISH.text(LevelAdvice.of(assessment(level), CAPITAL).heading());
    }

    private static String text(Assessment assessment, PhoneNumbers numbers) {
        LevelAdvice advice = LevelAdvice.of(assessment, numbers);
        StringBuilder text = new StringBuilder(ENGLISH.text(advice.heading()));
        for (Phrase phrase : List.copyOf(advice.body())) {
            text.append(' ').append(ENGLISH.text(phrase));
        }
        return text.toString();
    }
}
