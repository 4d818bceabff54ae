package org.crampdiary.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.crampdiary.model.RuleId;
import org.crampdiary.text.ClinicalWords;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On the page for a doctor no finding speaks to the person. */
class ClinicalFindingsTest {

    private static final int DIARIES = 300;

    private static final Pattern TO_THE_PERSON =
            Pattern.compile(
                    "\\b(you|your|du|dig|din|dit|dine|keep|record each|ring|ask|spørg|notér)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Whatever the rules say of a diary; nearly all of them fire in some of these. */
    @ParameterizedTest
    @EnumSource
    void aDoctorIsNeitherAddressedNorToldWhatToDo(Language language) {
        ClinicalWords words = new ClinicalWords(new Messages(language));
        Set<RuleId> fired = EnumSet.noneOf(RuleId.class);
        for (int seed = 0; seed < DIARIES; seed++) {
            Assessment answer =
                    Guidance.check(new RandomDiary(new Random(seed)).diary(), Sketch.AS_OF);
            answer.fired().forEach(finding -> fired.add(finding.rule()));
            for (Finding finding : answer.findings()) {
                if (!finding.why().key().endsWith(".excluded")) {
                    String said = words.of(finding.title()) + ": " + words.of(finding.why());
                    assertThat(TO_THE_PERSON.matcher(said).find()).as(said).isFalse();
                }
            }
        }
        assertThat(fired).hasSizeGreaterThan(RuleId.values().length - 3);
    }
}
