package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.layout.BackgroundFill;
import org.crampdiary.text.Language;
import org.crampdiary.ui.Frames;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of the text size leaves behind. */
final class TextSizeTest {

    /** How far the layers of a button stand apart at most. */
    private static final double LAYERS_PX = 8;

    private static final int LOOKS = 40;

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));

    @TempDir private Path folder;

    private ProgramWindow open() {
        return new ProgramWindow(null, folder, Language.ENGLISH, clock);
    }

    /** A room once it is filled and does not change any more. */
    private static Image look(ProgramWindow window, Room room, String when) {
        window.go(room);
        window.await(RestingRooms.FILLED.get(room));
        Image last = null;
        for (int looks = 0; looks < LOOKS; looks++) {
            window.rest();
            window.robot.interact(() -> window.stage().getScene().getRoot().requestFocus());
            Frames.settle(window.stage().getScene());
            Image now = window.picture("size-" + room + "-" + when);
            if (last != null && DrawnWindow.different(last, now) == 0) {
                return now;
            }
            last = now;
        }
        throw new AssertionError(room + " does not rest");
    }

    private static void choose(ProgramWindow window, int percent) {
        window.go(Room.SETTINGS);
        window.press("settings-text-" + percent);
        Frames.settle(window.stage().getScene());
    }

    @Test
    void afterLargeTextEveryRoomLooksAsBefore() {
        try (ProgramWindow window = open()) {
            Map<Room, Image> before = new EnumMap<>(Room.class);
            for (Room room : Room.values()) {
                before.put(room, look(window, room, "before"));
            }
            choose(window, 200);
            for (Room room : Room.values()) {
                assertThat(DrawnWindow.different(before.get(room), look(window, room, "large")))
                        .as("at 200 %% in %s", room)
                        .isGreaterThan(DrawnWindow.ALLOWED);
            }
            choose(window, 100);
            for (Room room : Room.values()) {
                assertThat(DrawnWindow.different(before.get(room), look(window, room, "after")))
                        .as(room.name())
                        .isLessThanOrEqualTo(DrawnWindow.ALLOWED);
            }
        }
    }

    @Test
    void aPillIsRoundInEverySizeWithAndWithoutTheFocus() {
        try (ProgramWindow window = open()) {
            for (int percent : new int[] {100, 150, 200}) {
                choose(window, percent);
                Node elsewhere = window.await("settings-theme-dark");
                for (String id : new String[] {"settings-text-125", "settings-text-" + percent}) {
                    ToggleButton pill = (ToggleButton) window.await(id);
                    window.robot.interact(elsewhere::requestFocus);
                    assertRound(window, pill);
                    window.robot.interact(pill::requestFocus);
                    assertRound(window, pill);
                }
            }
        }
    }

    private static void assertRound(ProgramWindow window, ToggleButton pill) {
        Frames.next(window.stage().getScene());
        for (BackgroundFill layer : pill.getBackground().getFills()) {
            assertThat(layer.getRadii().getTopLeftHorizontalRadius())
                    .as(pill.getId() + (pill.isFocused() ? " with the focus" : ""))
                    .isGreaterThanOrEqualTo((pill.getHeight() - LAYERS_PX) / 2);
        }
    }
}
