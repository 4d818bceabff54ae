package org.crampdiary.ui.rooms.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a passphrase while it is chosen. */
final class PassphraseHintTest {

    @ParameterizedTest
    @CsvSource({
        "'', short",
        "seven77, short",
        "eight888, weak",
        "aaaaaaaaaaaaaaaaaaaa, weak",
        "two cosy cats, fair",
        "three mild winters, good"
    })
    void lengthCounts(String typed, String hint) {
        assertThat(PassphraseHint.of(typed.toCharArray()).key()).isEqualTo("protect.hint-" + hint);
    }
}
