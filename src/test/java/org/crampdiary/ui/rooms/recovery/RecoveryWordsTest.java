package org.crampdiary.ui.rooms.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampdiary.model.Refusal;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why the window shows what can be put back, in words that fit beside the buttons. */
class RecoveryWordsTest {

    /** Those of the command line send to it. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void nobodyIsSentToTheWindowInWhichTheyAre(Language language) {
        Messages messages = new Messages(language);
        assertThat(Recovery.CONTENT)
                .allSatisfy(key ->
                        assertThat(
                                        RecoveryView.why(
                                                Refusal.notOpened(key, "diary.cramps"), messages))
                                .doesNotContain("window", "vindue"));
    }
}
