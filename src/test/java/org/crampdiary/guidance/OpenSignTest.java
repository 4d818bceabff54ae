package org.crampdiary.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.AS_OF;
import static org.crampdiary.guidance.Sketch.ago;
import static org.crampdiary.model.Symptom.BACK_PAIN;
import static org.crampdiary.model.Symptom.CHEST_PAIN;
import static org.crampdiary.model.Symptom.FEVER;
import static org.crampdiary.model.Symptom.NUMBNESS;
import static org.crampdiary.model.Symptom.PAIN_ON_WALKING;
import static org.crampdiary.model.Symptom.SWELLING_BOTH_LEGS;
import static org.crampdiary.model.Symptom.TINGLING;
import static org.crampdiary.model.Symptom.WEAKNESS;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OpenSignTest {

    private static List<Symptom> open(Sketch sketch) {
        return OpenSign.of(sketch.diary(), AS_OF).stream().map(OpenSign::sign).toList();
    }

    @Test
    void theMostUrgentSignIsAskedAboutFirst() {
        assertThat(open(Sketch.blank().answered(3, NUMBNESS, FEVER, CHEST_PAIN)))
                .containsExactly(CHEST_PAIN, FEVER, NUMBNESS);
    }

    @Test
    void itNamesTheNewestReportAndTheRulesThatCountIt() {
        Sketch sketch =
                Sketch.blank()
                        .medicine(MedicineClass.STATIN, null, null)
                        .answered(9, WEAKNESS)
                        .cramp(4, cramp -> cramp.symptoms(List.of(WEAKNESS)));
        assertThat(OpenSign.of(sketch.diary(), AS_OF))
                .containsExactly(new OpenSign(WEAKNESS, ago(4), Set.of(RuleId.G05, RuleId.G06)));
    }

    @Test
    void aSignIsAskedAboutForTheRulesThatNoVisitDealtWith() {
        Sketch sketch =
                Sketch.blank()
                        .medicine(MedicineClass.STATIN, null, null)
                        .answered(9, WEAKNESS)
                        .visit(3, null, RuleId.G05);
        assertThat(OpenSign.of(sketch.diary(), AS_OF))
                .containsExactly(new OpenSign(WEAKNESS, ago(9), Set.of(RuleId.G06)));
        assertThat(open(sketch.visit(2, null, RuleId.G06))).isEmpty();
    }

    @Test
    void signsCountedByTheirNightsAreNotAskedAbout() {
        assertThat(open(Sketch.blank().answered(3, TINGLING, PAIN_ON_WALKING))).isEmpty();
    }

    @Test
    void somePeopleAreAskedAboutMore() {
        Sketch sketch = Sketch.blank().answered(3, BACK_PAIN, SWELLING_BOTH_LEGS);
        assertThat(open(sketch)).containsExactly(SWELLING_BOTH_LEGS);
        assertThat(open(sketch.conditions(Condition.CANCER)))
                .containsExactly(SWELLING_BOTH_LEGS, BACK_PAIN);
        sketch.pregnant(Pregnancy.YES).visit(2, 0, RuleId.G02);
        assertThat(OpenSign.of(sketch.diary(), AS_OF))
                .contains(new OpenSign(SWELLING_BOTH_LEGS, ago(3), Set.of(RuleId.G18)));
    }

    @Test
    void onlyWhatWasReportedEarlierIsAskedAbout() {
        Diary diary = Sketch.blank().answered(3, FEVER).answered(0, FEVER, NUMBNESS).diary();
        assertThat(OpenSign.before(AS_OF, diary))
                .containsExactly(new OpenSign(FEVER, ago(3), Set.of(RuleId.G02)));
        assertThat(OpenSign.before(AS_OF.plusDays(1), diary)).hasSize(2);
        assertThat(OpenSign.before(ago(3), diary)).isEmpty();
    }

    @Test
    void anAnswerClosesOnlyWhatItSaysIsGone() {
        List<OpenSign> open =
                OpenSign.of(Sketch.blank().answered(3, FEVER, NUMBNESS).diary(), AS_OF);
        assertThat(OpenSign.carried(null, open, List.of())).isNull();
        assertThat(OpenSign.carried(List.of(), open, List.of())).containsExactly(FEVER, NUMBNESS);
        assertThat(OpenSign.carried(null, open, List.of(FEVER))).containsExactly(NUMBNESS);
        assertThat(OpenSign.carried(List.of(TINGLING), open, List.of(FEVER, NUMBNESS)))
                .containsExactly(TINGLING);
        assertThat(OpenSign.carried(List.of(NUMBNESS), open, List.of(FEVER)))
                .containsExactly(NUMBNESS);
    }

    @Test
    void whatStandsIsWhatWasSaidOrElseWhatIsOpen() {
        Sketch sketch = Sketch.blank().answered(3, FEVER);
        assertThat(OpenSign.standing(AS_OF, sketch.diary())).containsExactly(FEVER);
        assertThat(OpenSign.standing(AS_OF, sketch.answered(0, TINGLING).diary()))
                .containsExactly(TINGLING);
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noneOfTheseTakesBackNoHelpThatIsDueToday(long seed) {
        Diary diary = new RandomDiary(new Random(seed)).diary();
        Night record = diary.nightOrEmpty(AS_OF);
        List<Symptom> said =
                OpenSign.carried(
                        record.symptoms() == null ? List.of() : record.symptoms(),
                        OpenSign.of(diary, AS_OF),
                        List.of());
        Diary answered =
                diary.apply(
                        Change.of(new PutNight(NightBuilder.of(record).symptoms(said).build())));
        List<Finding> before = Guidance.check(diary, AS_OF).findings();
        List<Finding> after = Guidance.check(answered, AS_OF).findings();
        for (Finding finding : before) {
            if (finding.fired() && finding.level().number() >= Level.PROMPT.number()) {
                Finding now = after.get(before.indexOf(finding));
                assertThat(now.fired()).as(finding.rule().code()).isTrue();
                assertThat(now.level()).isGreaterThanOrEqualTo(finding.level());
            }
        }
    }

    /** In a person for whom every rule counts as much as it can. */
    @ParameterizedTest
    @EnumSource
    void aSignThatFiresARuleForAsLongAsItIsOpenIsAskedAbout(Symptom sign) {
        Diary diary =
                Sketch.blank()
                        .conditions(Condition.CANCER)
                        .pregnant(Pregnancy.YES)
                        .medicine(MedicineClass.STATIN, null, null)
                        .answered(20, sign)
                        .diary();
        Recent recent = new Recent(diary, AS_OF, diary.visits());
        for (Rule rule : Guidance.rules()) {
            if (rule.match(recent) != null && rule.id() != RuleId.G14) {
                assertThat(rule.signsToAsk(recent)).as("%s", rule.id()).contains(sign);
            }
        }
    }
}
