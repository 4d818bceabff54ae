package org.crampdiary.ui.parts.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

    /** One wrong line takes nothing else with it, and nobody's form refuses to open for it. */
    @Test
    void aLineThatIsNotUnderstoodIsLeftOut() {
        Draft draft =
                Draft.read("note=ømme \\\\u lægge\\nin bed\nfluid=\\u12\n\\uzz=1\nseverity=7");
        assertThat(draft.textOf("note")).isEqualTo("ømme \\u lægge\nin bed");
        assertThat(draft.textOf("severity")).isEqualTo("7");
        assertThat(draft.text()).isEqualTo("note=ømme \\\\u lægge\\nin bed\nseverity=7");
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "999999999, 999999999", "9999999999, ", "-1, ", "x, ", "'', "})
    void aNumberThatIsTooLargeIsNone(String written, Integer number) {
        assertThat(Draft.read("severity=" + written).number("severity")).isEqualTo(number);
    }
}
