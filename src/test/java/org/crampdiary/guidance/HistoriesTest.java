package org.crampdiary.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.History.month;
import static org.crampdiary.guidance.Sketch.ago;

import java.util.List;
import java.util.Random;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.PhoneNumbers;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Profile;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Side;
import org.crampdiary.model.Symptom;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** People as a doctor meets them, and the one answer that a good one would want them to read. */
final class HistoriesTest {

    private static final PhoneNumbers NUMBERS = new PhoneNumbers("112", "1813");

    private static final List<Effect> RATINGS =
            List.of(Effect.NONE, Effect.A_LITTLE, Effect.A_LOT, Effect.ENDED_IT);

    static List<History> histories() {
        return History.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("histories")
    void oneAnswerWithItsReasonAndFewLinesMore(History history) {
        Assessment assessment = history.sketch().check();
        LevelAdvice advice = LevelAdvice.of(assessment, NUMBERS);
        assertThat(text(Language.ENGLISH, advice.heading()))
                .isEqualTo(history.answer().in(Language.ENGLISH));
        assertThat(text(Language.DANISH, advice.heading()))
                .isEqualTo(history.answer().in(Language.DANISH));
        String reason = new Messages(Language.ENGLISH).sentences(advice.reason());
        if (history.reason().isEmpty()) {
            assertThat(reason).isEmpty();
        } else {
            assertThat(reason).startsWith("Because: " + history.reason());
        }
        assertThat(others(assessment)).isLessThanOrEqualTo(history.others());
    }

    /** Such a person is told one thing, and can read everything at a glance. */
    @Test
    void anOrdinaryMonthIsOneAnswerAndAtMostThreeLines() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Sketch sketch = ordinaryMonth(random);
            Assessment assessment = sketch.check();
            assertThat(assessment.level().number())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(Level.APPOINTMENT.number());
            assertThat(others(assessment)).as("seed %d", seed).isLessThanOrEqualTo(3);
        }
    }

    /** Two to four cramps, each as most are: a few minutes, middling, often felt awake. */
    private static Sketch ordinaryMonth(Random random) {
        Sketch sketch = month();
        for (int cramp = 2 + random.nextInt(3); cramp > 0; cramp--) {
            sketch.cramp(
                    random.nextInt(28),
                    values ->
                            values.severity(2 + random.nextInt(6))
                                    .durationSeconds(10 + random.nextInt(400))
                                    .woke(random.nextInt(3) > 0)
                                    .sorenessHours(random.nextInt(12))
                                    .site(Muscle.CALF, Side.LEFT)
                                    .remedies(
                                            Uses.rated(
                                                    RATINGS.get(random.nextInt(RATINGS.size())))));
        }
        return sketch;
    }

    private static int others(Assessment assessment) {
        return Math.max(0, assessment.counted().size() - 1);
    }

    @Test
    void aHeatWaveWithTwoWaterTabletsNamesThem() {
        List<Medicine> tablets =
                List.of(
                        new Medicine(
                                "Furosemide", null, MedicineClass.LOOP_DIURETIC, ago(90), null),
                        new Medicine(
                                "Bendro", null, MedicineClass.THIAZIDE_DIURETIC, ago(90), null));
        Sketch sketch = month(0, 1, 3, 5);
        for (int night = 0; night < 6; night++) {
            sketch.night(night, day -> day.heat(true).fluidMl(800));
        }
        Assessment assessment =
                sketch.profile(
                                new Profile(
                                        null, null, null, Pregnancy.NO, List.of(), tablets, null))
                        .check();
        assertThat(assessment.level()).isEqualTo(Level.APPOINTMENT);
        Finding medicines =
                assessment.counted().stream()
                        .filter(finding -> finding.rule() == RuleId.G13)
                        .findFirst()
                        .orElseThrow();
        assertThat(text(Language.ENGLISH, medicines.why()))
                .startsWith(
                        "Furosemide (loop diuretic), Bendro (thiazide diuretic); 4 cramp nights");
        assertThat(text(Language.DANISH, medicines.why()))
                .startsWith("Furosemide: vanddrivende (loop), Bendro: vanddrivende (thiazid);");
        Phrase answer = LevelAdvice.of(assessment, NUMBERS).heading();
        assertThat(text(Language.ENGLISH, answer))
                .isEqualTo(History.Answer.BOOK.in(Language.ENGLISH));
        assertThat(text(Language.DANISH, answer))
                .isEqualTo(History.Answer.BOOK.in(Language.DANISH));
    }

    /** Its medicine is asked about once: by the advice on statins. */
    @Test
    void aStatinIsNamedOnce() {
        Assessment assessment = month(1, 6).medicine(MedicineClass.STATIN, 800, null).check();
        assertThat(assessment.counted())
                .extracting(Finding::rule)
                .containsExactly(RuleId.G06, RuleId.G08);
    }

    /** Nobody is asked about a next dose of what has been stopped. */
    @ParameterizedTest
    @CsvSource({"3, false", "0, true"})
    void onlyAStatinThatIsTakenHasANextDose(int endAgo, boolean nextDose) {
        Assessment assessment =
                month().medicine(MedicineClass.STATIN, 60, endAgo)
                        .answered(0, Symptom.WEAKNESS)
                        .check();
        assertThat(assessment.level()).isEqualTo(Level.PROMPT);
        LevelAdvice advice = LevelAdvice.of(assessment, NUMBERS);
        String said = new Messages(Language.ENGLISH).sentences(advice.body());
        Finding statin =
                assessment.counted().stream()
                        .filter(finding -> finding.rule() == RuleId.G06)
                        .findFirst()
                        .orElseThrow();
        String why = text(Language.ENGLISH, statin.why());
        assertThat(said.contains("next dose")).isEqualTo(nextDose);
        assertThat(why)
                .endsWith(
                        nextDose
                                ? "Ring today, before your next dose, and ask whether to take it."
                                : "You have taken a statin in the last 28 nights. Ring today, and"
                                        + " say so.");
    }

    private static String text(Language language, Phrase phrase) {
        return new Messages(language).text(phrase);
    }
}
