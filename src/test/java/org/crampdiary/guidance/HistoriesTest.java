package org.crampdiary.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crampdiary.model.Condition;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.CrampContext;
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
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** People as a doctor meets them, and the one answer that a good one would want them to read. */
final class HistoriesTest {

    private static final PhoneNumbers NUMBERS = new PhoneNumbers("112", "1813");
    private static final String NOTHING = "Nothing you recorded matches";
    private static final String MENTION = "Mention it at your next visit";
    private static final String BOOK = "Book an appointment with your doctor";
    private static final String RING = "Ring your doctor or 1813 today";

    /** Who it is, what it says, its Danish, the reason, and how many lines more at most. */
    static Stream<Arguments> histories() {
        return Stream.of(
                told(
                        "healthy, two cramps a month",
                        month().with(cramps(all -> {}, 3, 18)),
                        NOTHING + " the advice we compare with",
                        "Intet af det, du har noteret, passer på de råd, vi sammenligner med",
                        "",
                        0),
                told(
                        "one cramp of 11 minutes, eased a little",
                        month().with(
                                        cramps(
                                                one ->
                                                        one.durationSeconds(660)
                                                                .remedies(
                                                                        Uses.rated(
                                                                                Effect.A_LITTLE)),
                                                0)),
                        BOOK,
                        "Bestil tid hos din læge",
                        "1 cramp over 10 minutes in the last 7 nights",
                        0),
                told(
                        "one cramp of 11 minutes that nothing eased",
                        month().with(
                                        cramps(
                                                one ->
                                                        one.durationSeconds(660)
                                                                .remedies(Uses.rated(Effect.NONE)),
                                                0)),
                        RING,
                        "Ring til din læge eller 1813 i dag",
                        "1 cramp over 10 minutes in the last 7 nights",
                        0),
                told(
                        "pregnant, four cramps in a month",
                        month().pregnant(Pregnancy.YES).with(cramps(all -> {}, 2, 9, 16, 23)),
                        "Mention it to your midwife or doctor at the next check",
                        "Nævn det for din jordemoder eller læge ved næste besøg",
                        "4 cramp nights in the last 28 nights",
                        1),
                told(
                        "pregnant, both legs newly swollen",
                        month().pregnant(Pregnancy.YES)
                                .with(cramps(all -> {}, 2, 9, 16, 23))
                                .answered(0, Symptom.SWELLING_BOTH_LEGS),
                        "Ring your midwife, your maternity unit or 1813 today",
                        "Ring til din jordemoder, fødegangen eller 1813 i dag",
                        "You reported swelling of both legs",
                        2),
                told(
                        "a statin for three weeks, and weak",
                        month().medicine(MedicineClass.STATIN, 21, null)
                                .answered(0, Symptom.WEAKNESS),
                        RING,
                        "Ring til din læge eller 1813 i dag",
                        "You reported weakness",
                        1),
                told(
                        "dialysis, six cramps in the afternoon",
                        month().conditions(Condition.KIDNEY_DISEASE)
                                .with(
                                        cramps(
                                                all -> all.context(CrampContext.RESTING),
                                                0,
                                                2,
                                                4,
                                                7,
                                                9,
                                                11)),
                        BOOK,
                        "Bestil tid hos din læge",
                        "You live with kidney disease",
                        1),
                told(
                        "an athlete, four cramps while exercising",
                        month().with(
                                        cramps(
                                                all -> all.context(CrampContext.EXERCISING),
                                                1,
                                                4,
                                                8,
                                                12)),
                        MENTION,
                        "Nævn det ved dit næste besøg",
                        "4 cramp nights in the last 14 nights (14 recorded), 4 of them only",
                        0),
                told(
                        "diabetes, numb feet",
                        month().conditions(Condition.DIABETES).answered(1, Symptom.NUMBNESS),
                        BOOK,
                        "Bestil tid hos din læge",
                        "You reported numbness",
                        0),
                told(
                        "an urge to move, on three nights",
                        month().answered(1, Symptom.URGE_TO_MOVE)
                                .answered(4, Symptom.URGE_TO_MOVE)
                                .answered(6, Symptom.URGE_TO_MOVE),
                        MENTION,
                        "Nævn det ved dit næste besøg",
                        "An urge to move the legs on 3",
                        0),
                told(
                        "pain on walking",
                        month().answered(1, Symptom.PAIN_ON_WALKING)
                                .answered(5, Symptom.PAIN_ON_WALKING),
                        BOOK,
                        "Bestil tid hos din læge",
                        "Pain or a cramp on walking on 2",
                        0),
                told(
                        "a flight, one swollen warm calf",
                        month().journey(3, 600.0)
                                .answered(0, Symptom.SWELLING_ONE_LEG, Symptom.WARMTH),
                        RING,
                        "Ring til din læge eller 1813 i dag",
                        "You reported swelling of one leg",
                        0),
                told(
                        "a flight, a warm calf alone",
                        month().journey(3, 600.0).answered(0, Symptom.WARMTH),
                        RING,
                        "Ring til din læge eller 1813 i dag",
                        "You reported a warm spot",
                        0),
                told(
                        "wasting, twitching, cramps of the hands",
                        month().answered(1, Symptom.WASTING, Symptom.TWITCHING)
                                .with(
                                        cramps(
                                                all -> all.site(Muscle.HAND_FOREARM, Side.RIGHT),
                                                2,
                                                5)),
                        BOOK,
                        "Bestil tid hos din læge",
                        "You reported a muscle getting thinner",
                        1),
                told(
                        "alcohol, liver, numb",
                        month().conditions(Condition.LIVER_DISEASE)
                                .night(2, night -> night.alcoholUnits(8))
                                .answered(1, Symptom.NUMBNESS),
                        BOOK,
                        "Bestil tid hos din læge",
                        "You reported numbness",
                        0),
                told(
                        "twelve cramp nights in an ordinary month",
                        month().with(
                                        cramps(
                                                all -> all.severity(5).woke(true),
                                                0,
                                                2,
                                                5,
                                                7,
                                                9,
                                                12,
                                                14,
                                                17,
                                                20,
                                                22,
                                                24,
                                                27)),
                        BOOK,
                        "Bestil tid hos din læge",
                        "6 cramp nights in the last 14 nights",
                        1));
    }

    private static Arguments told(
            String who, Sketch sketch, String says, String danish, String reason, int others) {
        return Arguments.of(Named.of(who, sketch), says, danish, reason, others);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("histories")
    void oneAnswerWithItsReasonAndFewLinesMore(
            Sketch sketch, String says, String danish, String reason, int others) {
        Assessment assessment = sketch.check();
        LevelAdvice advice = LevelAdvice.of(assessment, NUMBERS);
        assertThat(text(Language.ENGLISH, advice.heading())).isEqualTo(says);
        assertThat(text(Language.DANISH, advice.heading())).isEqualTo(danish);
        assertThat(new Messages(Language.ENGLISH).sentences(advice.reason()))
                .startsWith(reason.isEmpty() ? "" : "Because: " + reason);
        assertThat(Math.max(0, assessment.counted().size() - 1)).isLessThanOrEqualTo(others);
    }

    @Test
    void aHeatWaveWithTwoWaterTabletsNamesThem() {
        List<Medicine> tablets =
                List.of(
                        new Medicine("Furosemide", MedicineClass.LOOP_DIURETIC, ago(90), null),
                        new Medicine("Bendro", MedicineClass.THIAZIDE_DIURETIC, ago(90), null));
        Sketch sketch = month().with(cramps(all -> {}, 0, 1, 3, 5));
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
    }

    /** Its medicine is asked about once: by the advice on statins. */
    @Test
    void aStatinIsNamedOnce() {
        Assessment assessment =
                month().medicine(MedicineClass.STATIN, 800, null)
                        .with(cramps(all -> {}, 1, 6))
                        .check();
        assertThat(assessment.counted())
                .extracting(Finding::rule)
                .containsExactly(RuleId.G06, RuleId.G08);
    }

    /** Six weeks recorded and asked, nothing in them, and a profile that was answered. */
    private static Sketch month() {
        return Sketch.answeredNone(42)
                .nights("-".repeat(42))
                .conditions()
                .noMedicines()
                .pregnant(Pregnancy.NO);
    }

    private static UnaryOperator<Sketch> cramps(Consumer<CrampBuilder> values, int... nights) {
        return sketch -> {
            IntStream.of(nights).forEach(night -> sketch.cramp(night, values));
            return sketch;
        };
    }

    private static String text(Language language, Phrase phrase) {
        return new Messages(language).text(phrase);
    }
}
