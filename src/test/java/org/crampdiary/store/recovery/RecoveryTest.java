package org.crampdiary.store.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampdiary.model.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryTest {

    /** What may be whole is not called damaged. */
    @ParameterizedTest
    @CsvSource({
        "refusal.damaged, true, true",
        "refusal.empty-file, true, true",
        "refusal.newer-version, true, true",
        "refusal.copy-damaged, false, true",
        "refusal.in-use, false, false",
        "refusal.disk-full-at-opening, false, false",
        "refusal.no-permission, false, false"
    })
    void onlyWhatIsWrongWithTheContentMakesACopyUseless(
            String key, boolean mayHelp, boolean useless) {
        Refusal refusal = Refusal.notOpened(key, "diary.cramps");
        assertThat(Recovery.mayHelp(refusal)).isEqualTo(mayHelp);
        assertThat(Recovery.isUseless(refusal)).isEqualTo(useless);
    }
}
