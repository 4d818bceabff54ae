package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.RuleId;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusuallySevereTest {

    /** As "nights ago:severity", separated by spaces; with e during and a after exercise. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "0:9 13:9, 2",
        "0:10 0:9, 2",
        "0:9 14:9, 1",
        "0:9 13:8, 1",
        "13:9, 1",
        "14:9, -",
        "0:8 1:8 13:8, 2",
        "0:8 0:8 0:8, 2",
        "0:8 1:8 14:8, -",
        "0:8 1:8 13:7, -",
        "0:8 1:8 13:9, 2",
        "0:7, -",
        "0:9 1:9e, 1",
        "0:9 1:9a, 1",
        "0:9e, 1",
        "13:10a, 1",
        "14:10a, -",
        "0:8 1:8 2:8e, -",
        "0:8 1:8 2:9e, 1",
        "0:8 1:8 2:9, 2",
    })
    void countsSevereCramps(String cramps, String answer) {
        assertThat(sketch(cramps).answer(RuleId.G09)).isEqualTo(answer);
    }

    /** Never "1 of them" of one, "0 of them", or all of them. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "0:7, No cramp of severity 8 or more",
        "0:8, '1 cramp of severity 8, and none of 9 or 10,'",
        "0:8 1:8 2:8, '3 cramps of severity 8, and none of 9 or 10,'",
        "0:8e, 'No cramp of severity 8 or more, but during or after exercise,'",
        "0:8 1:8e, 1 cramp of severity 8",
        "0:9, 1 cramp of severity 9 or 10",
        "0:9 1:10, 2 cramps of severity 9 or 10",
        "0:9 1:8, '2 cramps of severity 8 or more, 1 of them 9 or 10,'",
    })
    void itIsCountedInWordsForOneForNoneAndForAll(String cramps, String words) {
        assertThat(why(cramps)).isEqualTo(words + " in the last 14 nights (14 recorded)");
    }

    @Test
    void whatCameWithExerciseIsCountedByItself() {
        assertThat(why("0:9e 1:10a"))
                .isEqualTo(
                        "2 cramps of severity 9 or 10 during or after exercise in the last 14"
                                + " nights (14 recorded)");
        assertThat(why("0:9 1:9a"))
                .isEqualTo(
                        "1 cramp of severity 9 or 10 in the last 14 nights (14 recorded); 1 more"
                                + " of severity 9 or 10 during or after exercise");
    }

    private static String why(String cramps) {
        return new Messages(Language.ENGLISH).text(sketch(cramps).finding(RuleId.G09).why());
    }

    @Test
    void anUnknownSeverityCountsAsNone() {
        assertThat(Sketch.quiet(14).nights("xxxx").answer(RuleId.G09)).isEqualTo("-");
    }

    @Test
    void tooFewRecordedNightsCannotTellButFireAllTheSame() {
        assertThat(Sketch.quiet(6).answer(RuleId.G09)).isEqualTo("?");
        Sketch fired = Sketch.blank().cramp(0, cramp -> cramp.severity(9));
        assertThat(fired.answer(RuleId.G09)).isEqualTo("1");
    }

    @Test
    void crampsOfSeverityEightAreEvidenceToo() {
        Finding finding = sketch("0:9 3:8 3:7 14:10").finding(RuleId.G09);
        assertThat(finding.nights()).containsExactly(ago(3), ago(0));
        assertThat(finding.cramps()).containsExactly("c3-1", "c0-0");
        assertThat(sketch("0:9a 3:8e 4:8").finding(RuleId.G09).nights())
                .containsExactly(ago(4), ago(0));
    }

    private static Sketch sketch(String cramps) {
        Sketch sketch = Sketch.quiet(15);
        Matcher one = Pattern.compile("(\\d+):(\\d+)([ea]?)").matcher(cramps);
        while (one.find()) {
            int severity = Integer.parseInt(one.group(2));
            CrampContext context =
                    switch (one.group(3)) {
                        case "e" -> CrampContext.EXERCISING;
                        case "a" -> CrampContext.AFTER_EXERCISE;
                        default -> null;
                    };
            sketch.cramp(
                    Integer.parseInt(one.group(1)),
                    cramp -> cramp.severity(severity).context(context));
        }
        return sketch;
    }
}
