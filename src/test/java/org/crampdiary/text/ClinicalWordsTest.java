package org.crampdiary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Phrase;
import org.junit.jupiter.api.Test;

class ClinicalWordsTest {

    private static String english(Phrase phrase) {
        return new ClinicalWords(new Messages(Language.ENGLISH)).of(phrase);
    }

    @Test
    void phrasesWithinAPhraseAreSaidForADoctorToo() {
        Phrase reported = Phrase.of("guidance.reported", List.of(Phrase.of("rule.G13")));
        assertThat(english(Phrase.of("rule.G12.fired", "diabetes", reported)))
                .isEqualTo("diabetes; Medicine");
    }

    @Test
    void datesAreShort() {
        Phrase sign = Phrase.of("guidance.sign", "fever", LocalDate.of(2026, 3, 3), 1);
        assertThat(english(Phrase.of("guidance.reported", List.of(sign))))
                .isEqualTo("fever (last on 3 Mar 2026)");
    }

    @Test
    void whatHasNoWordsOfItsOwnStaysAsItIs() {
        assertThat(english(Phrase.of("guidance.cramp-nights", 5, 14, 12)))
                .isEqualTo("5 cramp nights in the last 14 nights (12 recorded)");
    }
}
