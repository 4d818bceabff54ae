package org.crampdiary.summary.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.summary.Samples.finding;
import static org.crampdiary.summary.html.PageText.words;

import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.guidance.Assessment;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Status;
import org.crampdiary.model.Diary;
import org.crampdiary.model.RuleId;
import org.crampdiary.summary.Diaries;
import org.crampdiary.summary.Samples;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.summary.SummaryOptions;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.Trends;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceSectionTest {

    @Test
    void findingsStandUnderTheirLevelsWithTheirReasons() throws Exception {
        String words = words(Samples.page(Diaries.usual(), SummaryOptions.USUAL));
        assertThat(words)
                .containsSubsequence("Appointment", "Frequent:", "Sleep disturbed:", "Mention")
                .contains(
                        "Frequent: 5 cramp nights in the last 14 nights (12 recorded).",
                        "Sleep disturbed: 5 cramp nights",
                        "What the sources say",
                        "Frequent" + "nidirect: frequent cramps.")
                .contains("Discussed on 20 Feb 2026.")
                .contains("5 rules from: ", "does not diagnose")
                .contains("How many nights count is our own choice.");
    }

    @Test
    void everyLevelHasItsWords() throws Exception {
        assertThat(words(with(finding(RuleId.G08, Status.FIRED, Level.EMERGENCY, null))))
                .contains("Emergency");
        assertThat(words(with(finding(RuleId.G08, Status.FIRED, Level.PROMPT, null))))
                .contains("Same day");
    }

    @Test
    void withoutFindingsIllnessIsNotRuledOut() throws Exception {
        Finding[] unknown =
                Stream.of(RuleId.G03, RuleId.G07, RuleId.G08, RuleId.G09)
                        .map(rule -> finding(rule, Status.CANNOT_TELL, null, null))
                        .toArray(Finding[]::new);
        assertThat(words(with(unknown)))
                .contains("This does not rule out illness.")
                .contains("Cannot tell" + "Cramp over 10 minutes: 4 of the last 14 nights recorded")
                .doesNotContain("No match");
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, rules from:, On this page that comparison is switched off.",
        "DANISH, regler fra:, På denne side er den sammenligning slået fra."
    })
    void nothingIsSaidOfAdviceWhileThatIsSwitchedOff(
            Language language, String sources, String instead) throws Exception {
        assertThat(words(page(null), language))
                .contains(instead)
                .doesNotContain(sources, new Messages(language).text("summary.compared"));
        assertThat(words(page(assessment()), language)).contains(sources).doesNotContain(instead);
    }

    private static SummaryModel with(Finding... findings) {
        return page(assessment(findings));
    }

    private static Assessment assessment(Finding... findings) {
        return new Assessment(Diaries.LAST, 1, Level.SELF_CARE, List.of(findings), false);
    }

    private static SummaryModel page(@Nullable Assessment assessment) {
        return SummaryModel.of(
                Diary.EMPTY,
                Trends.summarise(Diary.EMPTY, Diaries.TWELVE_WEEKS),
                assessment,
                SummaryOptions.USUAL,
                Samples.MADE_ON,
                "1.0");
    }
}
