package org.crampdiary.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.RuleId;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is to be written is what makes the rules themselves able to tell, and no less does. */
final class StillNeededTest {

    private static List<StillNeeded> of(Sketch sketch) {
        return StillNeeded.of(sketch.diary(), Guidance.check(sketch.diary(), Sketch.AS_OF));
    }

    private static List<String> words(Sketch sketch, Language language) {
        Messages messages = new Messages(language);
        return of(sketch).stream().map(group -> messages.text(group.words())).toList();
    }

    private static Sketch excludedByNothing() {
        return Sketch.blank()
                .conditions(Condition.DIABETES)
                .pregnant(Pregnancy.YES)
                .medicine(MedicineClass.STATIN, null, null);
    }

    @Test
    void theChecksOfAWeekTakeItsHalf() {
        Sketch sketch = excludedByNothing().answered(1);
        for (int ago = 0; ago < 56; ago++) {
            sketch.night(ago, night -> night.status(NightStatus.NONE));
        }
        assertThat(words(sketch, Language.ENGLISH).getFirst())
                .isEqualTo("answer 3 more mornings → 4 checks can tell");
        assertThat(words(sketch, Language.DANISH).getFirst())
                .isEqualTo("svar 3 morgener til → 4 råd kan vurderes");
        assertThat(of(sketch).getFirst().findings())
                .extracting(Finding::rule)
                .containsExactly(RuleId.G01, RuleId.G02, RuleId.G05, RuleId.G19);
    }

    @Test
    void whatWasNeverAnsweredAboutThePersonIsOneThingToDo() {
        Sketch sketch = Sketch.answeredNone(56);
        for (int ago = 0; ago < 56; ago++) {
            sketch.night(ago, night -> night.status(NightStatus.NONE));
        }
        assertThat(words(sketch, Language.ENGLISH))
                .containsExactly("answer “About me” in Settings → 4 checks can tell");
    }

    /** What a rule says of its own stands beside what to write, and only that. */
    @ParameterizedTest
    @CsvSource({
        // recorded up to then, not recorded, recorded since, the sentences
        " 0, 0,  0, ",
        " 0, 0, 41, rule.G11.too-new",
        " 0, 0, 42, ",
        "72, 5, 23, rule.G11.fewer-recorded",
        "72, 4, 24, ",
        "21, 15, 13, ",
        "28, 14, 14, rule.G11.fewer-recorded"
    })
    void theRulesOwnSentences(int before, int not, int since, @Nullable String key) {
        Sketch sketch =
                Sketch.blank().nights("-".repeat(before) + ".".repeat(not) + "-".repeat(since));
        assertThat(of(sketch).stream().flatMap(group -> group.explained().stream()))
                .extracting(finding -> finding.why().key())
                .isEqualTo(key == null ? List.of() : List.of(key));
    }

    private static int ofWeek(Sketch sketch) {
        return of(sketch).stream()
                .filter(group -> group.findings().getFirst().rule() == RuleId.G01)
                .findFirst()
                .orElseThrow()
                .write()
                .nights();
    }

    @Test
    void aWindowThatMovesOnTakesMoreNightsThanAreMissing() {
        // Of the last 7 the three oldest are answered: each night to come pushes one of them out.
        Sketch sketch = excludedByNothing().answered(6).answered(5).answered(4);
        assertThat(ofWeek(sketch)).isOne();
        sketch.answered(0);
        assertThat(Guidance.check(sketch.diary(), Sketch.AS_OF).with(Status.CANNOT_TELL))
                .extracting(Finding::rule)
                .doesNotContain(RuleId.G01);
        assertThat(ofWeek(excludedByNothing().answered(6).answered(5))).isEqualTo(4);
    }

    private static Rule rule(RuleId id) {
        return Guidance.rules().stream().filter(rule -> rule.id() == id).findFirst().orElseThrow();
    }

    static IntStream seeds() {
        return IntStream.range(0, 12);
    }

    /** Writing what is asked for lets each rule tell; writing one night less does not. */
    @ParameterizedTest
    @MethodSource("seeds")
    void soManyNightsAndNoFewer(long seed) {
        Random random = new Random(seed);
        Sketch sketch = excludedByNothing();
        for (int ago = 0; ago < 60; ago++) {
            boolean answered = random.nextInt(3) == 0;
            boolean recorded = random.nextInt(3) == 0;
            if (answered) {
                sketch.answered(ago);
            }
            if (recorded) {
                sketch.night(ago, night -> night.status(NightStatus.NONE));
            }
        }
        for (StillNeeded group : of(sketch)) {
            int nights = group.write().nights();
            for (Finding finding : group.findings()) {
                Rule rule = rule(finding.rule());
                assertThat(tells(sketch.diary(), rule, nights)).as("%s", finding).isTrue();
                assertThat(tells(sketch.diary(), rule, nights - 1)).as("%s", finding).isFalse();
            }
        }
    }

    /** With so many nights more written from the as-of night on, seen from the last of them. */
    private static boolean tells(Diary diary, Rule rule, int nights) {
        boolean asked = rule.description().dataNeeded().basis() == DataNeeded.Basis.ASKED;
        Night now = diary.nightOrEmpty(Sketch.AS_OF);
        boolean known = asked ? now.asked() : now.status() != null;
        LocalDate last = Sketch.AS_OF.plusDays(known ? nights : nights - 1L);
        Diary written = diary;
        for (int ahead = 0; !Sketch.ago(-ahead).isAfter(last); ahead++) {
            Night night =
                    NightBuilder.of(written.nightOrEmpty(Sketch.ago(-ahead)))
                            .status(NightStatus.NONE)
                            .symptoms(List.of())
                            .build();
            written = written.apply(Change.of(new PutNight(night)));
        }
        LocalDate asOf = last.isBefore(Sketch.AS_OF) ? Sketch.AS_OF : last;
        return Guidance.check(written, asOf).findings().stream()
                .filter(finding -> finding.rule() == rule.id())
                .noneMatch(finding -> finding.status() == Status.CANNOT_TELL);
    }
}
