package org.crampdiary.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    @ParameterizedTest
    @CsvSource({
        "this page’s figures, this |page’s |figures|",
        "Parkinson’s disease, Parkinson’s |disease|",
        "‘it’ came, ‘it’ |came|",
        "it’, it’|",
        "a/b 2–3, a|/b |2–|3|",
    })
    void aWordWithAnApostropheIsNotBroken(String text, String broken) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        StringBuilder parts = new StringBuilder();
        int from = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            parts.append(text, from, at).append('|');
            from = at;
        }
        assertThat(parts).hasToString(broken);
    }
}
