package org.crampdiary.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.guidance.Sketch.ago;

import java.util.List;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Sketch;
import org.crampdiary.guidance.Uses;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Prevention;
import org.crampdiary.model.RuleId;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DespiteSelfCareTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            textBlock =
                    """
                    # r: a cramp with a remedy that was not rated, x: without any
                    '- rr----- -----rr rr----- -----rr',  2
                    '- rr----- -----rr rr----- ------r',  -
                    '- rr----- ------r rr----- -----rr',  -
                    'r r------ -----rr rr----- -----rr',  -
                    '- rr----- -----xx xx----- -----rr',  2
                    '- rr----- -----xx xx----- -----xr',  -
                    '- xx----- -----xx xx----- -----xx',  -
                    '. rr..... .....rr rr..... .....rr',  2
                    '. r...... .....rr rr..... .....rr',  ?
                    """)
    void troubledInBothFortnightsWithSelfCare(String nights, String answer) {
        assertThat(Sketch.blank().nights(nights).answer(RuleId.G10)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "effects {0}, {1} → {2}")
    @CsvSource({
        "NONE, A_LITTLE, 2",
        "NONE, A_LOT, -",
        "A_LITTLE, ENDED_IT, -",
        "A_LOT, ENDED_IT, -",
        "NONE, , 2",
        "A_LOT, , -",
    })
    void moreThanHalfOfTheRatedUsesHelpedLittle(Effect one, Effect two, String answer) {
        Sketch sketch =
                steady().cramp(0, cramp -> cramp.remedies(Uses.rated(one)))
                        .cramp(27, cramp -> cramp.remedies(two == null ? null : Uses.rated(two)))
                        .cramp(28, cramp -> cramp.remedies(Uses.rated(Effect.ENDED_IT)));
        assertThat(sketch.answer(RuleId.G10)).isEqualTo(answer);
    }

    @Test
    void aPreventiveMeasureIsSelfCareAndAnEmptyAnswerIsNot() {
        String nights = "- xx----- -----xx xx----- -----xx";
        Sketch measured = Sketch.blank().nights(nights);
        Sketch none = Sketch.blank().nights(nights);
        for (int ago : new int[] {27, 26, 15, 14}) {
            measured.night(ago, night -> night.prevention(List.of(Prevention.STRETCHING)));
            none.night(ago, night -> night.prevention(List.of()));
        }
        assertThat(measured.answer(RuleId.G10)).isEqualTo("2");
        assertThat(none.answer(RuleId.G10)).isEqualTo("-");
    }

    @ParameterizedTest(name = "tired {0} and {1} nights ago → {2}")
    @CsvSource({"14, 27, 2", "13, 14, -", "27, 28, -"})
    void tiredAndWokenIsTroubleToo(int tired, int again, String answer) {
        Sketch sketch =
                Sketch.quiet(29)
                        .nights("r-----------r w---r-----r-r-")
                        .cramp(20, cramp -> cramp.woke(true).remedies(Uses.unrated(1)))
                        .night(tired, night -> night.tiredByDay(true))
                        .night(again, night -> night.tiredByDay(true));
        assertThat(sketch.answer(RuleId.G10)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "tired {0} and {1}, woken {2} nights ago → {3}")
    @CsvSource({
        "0, 13, 0, 2",
        "0, 13, 13, 2",
        "0, 13, 14, -",
        "0, 14, 0, -",
        "13, 13, 0, -",
    })
    void theLastFortnightCountsItsOwnTiredDaysAndWokenNights(
            int tired, int again, int woken, String answer) {
        Sketch sketch =
                Sketch.quiet(28)
                        .nights("rrrr--------------")
                        .cramp(woken, cramp -> cramp.woke(true).remedies(Uses.unrated(1)))
                        .night(tired, night -> night.tiredByDay(true))
                        .night(again, night -> night.tiredByDay(true));
        assertThat(sketch.answer(RuleId.G10)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "woken {0} nights ago → {1}")
    @CsvSource({"13, -", "14, 2", "27, 2", "28, -"})
    void theFortnightBeforeCountsItsOwnWokenNights(int woken, String answer) {
        Sketch sketch =
                Sketch.quiet(29)
                        .nights("rrrr")
                        .cramp(woken, cramp -> cramp.woke(true).remedies(Uses.unrated(1)))
                        .night(20, night -> night.tiredByDay(true))
                        .night(21, night -> night.tiredByDay(true));
        assertThat(sketch.answer(RuleId.G10)).isEqualTo(answer);
    }

    @Test
    void crampNightsOfBothFortnightsAndTiredDaysAreEvidence() {
        Finding finding =
                steady().night(5, night -> night.tiredByDay(true))
                        .night(28, night -> night.tiredByDay(true))
                        .finding(RuleId.G10);
        assertThat(finding.nights())
                .containsExactly(
                        ago(27), ago(26), ago(15), ago(14), ago(13), ago(12), ago(5), ago(1),
                        ago(0));
        assertThat(finding.cramps()).hasSize(8);
    }

    @Test
    void whatIsNoneIsCalledSo() {
        Messages messages = new Messages(Language.ENGLISH);
        assertThat(messages.text(Sketch.quiet(28).finding(RuleId.G10).why()))
                .endsWith("; nothing tried on any of them; no remedy rated");
        assertThat(
                        messages.text(
                                Sketch.quiet(28)
                                        .cramp(0, cramp -> cramp.remedies(Uses.rated(Effect.NONE)))
                                        .finding(RuleId.G10)
                                        .why()))
                .endsWith("tried on 1 of them; 1 of 1 rated remedy helped little or not at all");
    }

    private static Sketch steady() {
        return Sketch.blank().nights("- rr----- -----rr rr----- -----rr");
    }
}
