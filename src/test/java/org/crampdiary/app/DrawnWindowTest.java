package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.crampdiary.SharedDisplay;
import org.crampdiary.text.Language;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Scrolls every long room and form in a real window, and compares what is drawn with what should
 * be. Without a display there is nothing to compare: {@code .ci/window} runs it on a display of its
 * own.
 */
@ExtendWith(SharedDisplay.class)
@EnabledIfSystemProperty(named = "glass.platform", matches = "gtk")
final class DrawnWindowTest {

    private static final int STEPS = 6;

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void whatIsDrawnIsWhatShouldBe(Place place) {
        try (ProgramWindow window = new ProgramWindow(null, folder, Language.ENGLISH, clock)) {
            List<String> wrong = new ArrayList<>();
            place.open(window);
            for (int step = 0; step <= 2 * STEPS; step++) {
                double share = (double) Math.min(step, 2 * STEPS - step) / STEPS;
                double drawnWrong = window.drawnWrong(share);
                if (drawnWrong > DrawnWindow.ALLOWED) {
                    wrong.add("at %.2f: %.4f".formatted(share, drawnWrong));
                }
            }
            if (!wrong.isEmpty()) {
                window.screenPicture("drawn-wrong-" + place);
            }
            assertThat(wrong).as(place.name()).isEmpty();
        }
    }

    @Test
    void whatIsDrawnAfterEveryChangeOfLooksIsWhatShouldBe() {
        try (ProgramWindow window = new ProgramWindow(null, folder, Language.ENGLISH, clock)) {
            window.go(Room.SETTINGS);
            for (String chosen :
                    List.of(
                            "text-150",
                            "text-200",
                            "text-100",
                            "theme-night",
                            "theme-dark",
                            "theme-light",
                            "text-200",
                            "theme-night",
                            "text-125",
                            "theme-light",
                            "text-100")) {
                window.press("settings-" + chosen);
                Node pressed = window.await("settings-" + chosen);
                window.robot.interact(pressed::requestFocus);
                for (double place : new double[] {0, 0.3, 0}) {
                    double wrong = window.drawnWrong(place);
                    if (wrong > DrawnWindow.ALLOWED) {
                        window.screenPicture("drawn-wrong-" + chosen);
                    }
                    assertThat(wrong)
                            .as("%s at %.1f", chosen, place)
                            .isLessThanOrEqualTo(DrawnWindow.ALLOWED);
                }
            }
        }
    }
}
