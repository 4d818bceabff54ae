package org.crampdiary.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.Reader;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    /** The same sign for ever, after a beginning. */
    private static final class Endless extends Reader {

        private final String beginning;
        private int read;

        Endless(String beginning) {
            this.beginning = beginning;
        }

        @Override
        public int read(char[] into, int offset, int length) {
            int some = Math.min(length, 1_000);
            Arrays.fill(into, offset, offset + some, 'a');
            for (int i = read; i < Math.min(beginning.length(), read + some); i++) {
                into[offset + i - read] = beginning.charAt(i);
            }
            read += some;
            return some;
        }

        @Override
        public void close() {
            // nothing is held
        }
    }

    /** No more of it is held than a note may be long, whatever the size of the file. */
    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,\"", "a,b\n1,", "\""})
    void aCellWithoutEndIsGivenUpSoon(String beginning) {
        Endless text = new Endless(beginning);
        assertThatExceptionOfType(CsvParseException.class)
                .isThrownBy(() -> CsvText.records(text, ',').forEach(_ -> {}));
        assertThat(text.read).isLessThan(200_000);
    }
}
