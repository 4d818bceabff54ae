package org.crampdiary.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.crampdiary.exchange.Imported;
import org.crampdiary.model.Diary;
import org.crampdiary.model.RandomDiaries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was changed since it was exported is read, and tells so. */
class ChangedSinceTest {

    private static final Instant NOW = Instant.parse("2026-03-20T09:00:00Z");
    private static final Diary DIARY = RandomDiaries.entries(3);

    private static String written(Instant exportedAt) {
        return new String(JsonDiary.write(DIARY, exportedAt), StandardCharsets.UTF_8);
    }

    private static void assertReadAsItWas(String file) {
        assertThat(ExampleFile.read(file)).isEqualTo(ExampleFile.read(written(NOW)));
    }

    /** As the schema describes it, so that any program can make one. */
    @Test
    void itIsTheHashOfAllButItselfAndTheTime() throws Exception {
        ObjectNode file = (ObjectNode) ExampleFile.tree(written(NOW));
        String told = file.remove("sha256").textValue();
        file.remove("exportedAt");
        byte[] text = file.toString().getBytes(StandardCharsets.UTF_8);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
        assertThat(told).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void everyChangedDigitIsTold() {
        String file = written(NOW);
        int told = 0;
        for (int i = file.indexOf("\"profile\""); i < file.length(); i++) {
            if (!Character.isDigit(file.charAt(i))) {
                continue;
            }
            char other = file.charAt(i) == '1' ? '2' : '1';
            String changed = file.substring(0, i) + other + file.substring(i + 1);
            if (ExampleFile.refusals(changed).isEmpty()) {
                assertThat(ExampleFile.read(changed).changed()).as("at %d", i).isTrue();
                told++;
            }
        }
        assertThat(told).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0000"})
    void aChangedChecksumIsToldToo(String other) {
        String changed = written(NOW).replaceFirst("[0-9a-f]{64}", other);
        Imported read = ExampleFile.read(changed);
        assertThat(read.changed()).isTrue();
        assertThat(read).isEqualTo(ExampleFile.read(written(NOW)).asChanged());
    }

    /** Line ends of another system, or all in one line. */
    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n\t\t", " "})
    void layingItOutAnewChangesNothing(String lineEnd) {
        assertReadAsItWas(written(NOW).replace("\n", lineEnd));
    }

    @Test
    void aMarkOfTheEncodingChangesNothing() {
        assertReadAsItWas("\ufeff" + written(NOW));
    }

    @Test
    void anotherTimeOfExportIsTheSameFile() {
        Instant later = Instant.parse("2026-11-29T09:00:00Z");
        assertReadAsItWas(written(later));
        assertThat(written(later).lines().skip(4))
                .containsExactlyElementsOf(written(NOW).lines().skip(4).toList());
    }

    /** Who changes it on purpose takes the line out. */
    @Test
    void withoutItNothingIsTold() {
        String file = written(NOW).replaceFirst(" *\"sha256\": \"[0-9a-f]{64}\",\n", "");
        assertThat(file).doesNotContain("sha256");
        assertReadAsItWas(file);
        assertThat(ExampleFile.read(file.replaceFirst("calf", "toes")).changed()).isFalse();
        assertThat(ExampleFile.read(ExampleFile.TEXT).changed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"null,", "7, sha256: must be a text in quotation marks."})
    void itIsATextOrNothing(String value, String sentence) {
        String file = written(NOW).replaceFirst("\"[0-9a-f]{64}\"", value);
        if (sentence == null) {
            assertReadAsItWas(file);
        } else {
            assertThat(ExampleFile.refusals(file)).containsExactly(sentence);
        }
    }
}
