package org.crampdiary.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.Condition;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.PhoneNumbers;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LevelAdviceTest {

    private static final PhoneNumbers CAPITAL = new PhoneNumbers("112", "1813");
    private static final PhoneNumbers NO_LOCAL = new PhoneNumbers("911", null);
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    private static final String NOTHING_TODAY =
            "Nothing you recorded matches advice to ring today.";

    @Test
    void selfCareSaysHowMuchIsNotKnown() {
        assertThat(text(Sketch.blank().check(), CAPITAL))
                .startsWith(
                        "Nothing you recorded matches the advice we compare with"
                                + " This does not rule out illness. ")
                .contains(Guidance.rules().size() + " pieces of advice cannot be judged yet")
                .endsWith(
                        "Nothing you recorded matches advice to ring today. Short of breath or"
                                + " chest pain: ring 112 now. One swollen leg, new weakness or"
                                + " dark urine: ring 1813 today.")
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
        String sentence = "One swollen leg, new weakness or dark urine: ring";
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
                .containsSubsequence(
                        "Because: You reported chest pain",
                        "If it has gone, ring 1813 today and say what happened.");
    }

    @Test
    void tenMinutesNameTheirSource() {
        assertThat(ENGLISH.text(LevelAdvice.overTenMinutes()))
                .isEqualTo(
                        "Published advice (NHS) is to seek an urgent appointment"
                                + " when a cramp lasts longer than 10 minutes.");
    }

    /** What a tick of {@code sign} leaves open is never called nothing. */
    @ParameterizedTest
    @EnumSource
    void nothingTodayIsNotSaidBesideAnOpenSign(Symptom sign) {
        Sketch open = Sketch.blank().answered(3, sign);
        boolean nothing = sign == Symptom.TINGLING || sign == Symptom.TWITCHING;
        assertThat(text(open.check(), CAPITAL).contains(NOTHING_TODAY)).isEqualTo(nothing);
        Sketch answered = Sketch.blank().answered(20, sign).answered(19);
        assertThat(text(answered.check(), CAPITAL)).contains(NOTHING_TODAY);
    }

    @Test
    void norBesideALongCramp() {
        Sketch sketch = Sketch.quiet(7).cramp(3, cramp -> cramp.durationSeconds(600));
        assertThat(text(sketch.check(), CAPITAL)).contains(NOTHING_TODAY);
        sketch.cramp(3, cramp -> cramp.durationSeconds(601));
        assertThat(text(sketch.check(), CAPITAL))
                .doesNotContain(NOTHING_TODAY)
                .contains("Short of breath or chest pain: ring 112 now.");
        sketch.visit(-1, 28, RuleId.G03);
        assertThat(sketch.check().level()).isEqualTo(Level.SELF_CARE);
        assertThat(text(sketch.check(), CAPITAL)).doesNotContain(NOTHING_TODAY);
    }

    @Test
    void aSignThatADoctorHasSeenIsNoLongerOpen() {
        Sketch sketch = Sketch.blank().answered(3, Symptom.FALL).visit(4, 0, RuleId.G14);
        assertThat(text(sketch.check(), CAPITAL)).doesNotContain(NOTHING_TODAY);
        sketch.visit(2, 0, RuleId.G14);
        assertThat(text(sketch.check(), CAPITAL)).contains(NOTHING_TODAY);
    }

    @Test
    void theFirstReasonIsTheMostSpecificAndTheOthersAreCounted() {
        Sketch sketch =
                Sketch.blank()
                        .nights("wwww")
                        .conditions(Condition.DIABETES)
                        .medicine(MedicineClass.LABA, null, null);
        assertThat(sketch.check().counted())
                .extracting(Finding::rule)
                .containsExactly(RuleId.G12, RuleId.G08, RuleId.G07, RuleId.G13);
        assertThat(text(sketch.check(), CAPITAL))
                .startsWith(
                        "Book an appointment with your doctor Because: You live with diabetes;"
                                + " 4 cramp nights in the last 28 nights")
                .contains("3 more pieces of advice match your diary.");
    }

    @Test
    void theOrderIsThatOfTheSpecification() {
        assertThat(RuleId.SPECIFIC_FIRST)
                .containsExactlyInAnyOrder(RuleId.values())
                .map(RuleId::code)
                .containsExactly(
                        ("G01 G02 G19 G05 G06 G04 G03 G18 G15 G16 G17 G12 G13 G11 G10 G09 G08 G14"
                                        + " G07")
                                .split(" ", -1));
    }

    @Test
    void beforeTheNextDoseIsSaidEvenWhenAnotherReasonComesFirst() {
        Sketch sketch =
                Sketch.blank()
                        .medicine(MedicineClass.STATIN, 21, null)
                        .answered(0, Symptom.WEAKNESS);
        assertThat(text(sketch.check(), CAPITAL))
                .startsWith("Ring your doctor or 1813 today Because: You reported weakness")
                .contains("Ring before your next dose of the statin, and ask whether to take it.")
                .containsOnlyOnce("1813");
    }

    @Test
    void inPregnancyItIsTheMidwifeWhoIsAsked() {
        Sketch sketch = Sketch.blank().pregnant(Pregnancy.YES).nights("x");
        assertThat(text(sketch.check(), CAPITAL))
                .startsWith("Mention it to your midwife or doctor at the next check Because: ");
        sketch.answered(0, Symptom.SWELLING_BOTH_LEGS);
        assertThat(text(sketch.check(), CAPITAL))
                .startsWith("Ring your midwife, your maternity unit or 1813 today Because: ");
        assertThat(text(sketch.check(), NO_LOCAL))
                .startsWith("Ring your midwife or maternity unit today Because: ");
    }

    @Test
    void someOfTheFindingsHaveALevelOfTheirOwn() {
        Assessment all = Sketch.blank().answered(0, Symptom.WEAKNESS, Symptom.CHEST_PAIN).check();
        Assessment some =
                all.of(all.counted().stream().filter(each -> each.rule() == RuleId.G05).toList());
        assertThat(some.level()).isEqualTo(Level.PROMPT);
        assertThat(text(some, CAPITAL)).startsWith("Ring your doctor or 1813 today Because: ");
    }

    private static Assessment assessment(Level level) {
        return switch (level) {
            case SELF_CARE -> Sketch.quiet(14).check();
            case MENTION -> Sketch.blank().nights("xx").check();
            case APPOINTMENT -> Sketch.blank().nights("xxxx").check();
            case PROMPT -> Sketch.blank().answered(0, Symptom.WEAKNESS).check();
            case EMERGENCY -> Sketch.blank().answered(0, Symptom.CHEST_PAIN).check();
        };
    }

    private static String heading(Level level) {
        return ENGLISH.text(LevelAdvice.of(assessment(level), CAPITAL).heading());
    }

    private static String text(Assessment assessment, PhoneNumbers numbers) {
        LevelAdvice advice = LevelAdvice.of(assessment, numbers);
        StringBuilder text = new StringBuilder(ENGLISH.text(advice.heading()));
        Stream.of(advice.reason(), advice.body())
                .flatMap(List::stream)
                .forEach(phrase -> text.append(' ').append(ENGLISH.text(phrase)));
        return text.toString();
    }
}
