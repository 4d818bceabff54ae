package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WindowSizeTest {

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, 1280, 800, 800, 600, false",
        "1280, 800,  1280, 800, 800, 600, true",
        "1440, 900,  1280, 800, 800, 600, false",
        "1366, 768,  1280, 768, 800, 600, true",
        "1366, 728,  1280, 728, 800, 600, true",
        "1024, 600,  1024, 600, 800, 600, true",
        "683,  384,  683,  384, 683, 384, true",
    })
    void theWindowFitsTheScreen(
            double screenWidth,
            double screenHeight,
            double width,
            double height,
            double leastWidth,
            double leastHeight,
            boolean full) {
        assertThat(WindowSize.within(new Rectangle2D(10, 40, screenWidth, screenHeight)))
                .isEqualTo(new WindowSize(width, height, leastWidth, leastHeight, full));
    }
}
