package org.crampdiary.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ToldPlacesTest {

    private static Path diary(int number) {
        return Path.of("/home/anna/diary-" + number + ".cramps");
    }

    @Test
    void theLastTwentyAreKnown() {
        ToldPlaces told = ToldPlaces.NONE;
        for (int i = 0; i <= 20; i++) {
            told = told.with(diary(i));
        }
        assertThat(told.toldPlaces()).hasSize(20);
        assertThat(told.has(diary(0))).isFalse();
        assertThat(told.has(diary(1))).isTrue();
        assertThat(told.has(diary(20))).isTrue();
    }

    @Test
    void aFileThatWasChangedByHandIsTaken() {
        assertThat(new ToldPlaces(null)).isEqualTo(ToldPlaces.NONE);
        assertThat(new ToldPlaces(Arrays.asList("a", null)).toldPlaces()).containsExactly("a");
    }
}
