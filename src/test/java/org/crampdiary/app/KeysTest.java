package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.crampdiary.text.Language;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys that work in every room. */
final class KeysTest {

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));

    @TempDir private Path folder;

    @Test
    void roomsNewEntryAndNightAreOneKeyAway() {
        try (ProgramWindow window =
                new ProgramWindow(folder.resolve("a.cramps"), folder, Language.ENGLISH, clock)) {
            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.awaitFocus("diary-calendar-4");
            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.await("trends-header");
            window.robot.push(KeyCode.CONTROL, KeyCode.N);
            window.await("diary-cramp-severity-8");
            window.robot.push(KeyCode.ESCAPE);
            assertThat(window.shown("diary-cramp-severity-8")).isFalse();
            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.await("tonight-over-3");
            window.robot.push(KeyCode.F11);
            window.await("tonight-night");
            assertThat(window.shown("room-diary")).isFalse();
            window.robot.push(KeyCode.F11);
            window.await("room-diary");
            assertThat(window.shown("tonight-night")).isFalse();
        }
    }

    /** Also where the Diary is built for it, and its night is read after the form is there. */
    @Test
    void aNewEntryHasTheKeyboardFromWhereverItIsAskedFor() {
        for (Room from : Room.values()) {
            try (ProgramWindow window =
                    new ProgramWindow(
                            folder.resolve(from + ".cramps"), folder, Language.ENGLISH, clock)) {
                window.go(from);
                window.robot.push(KeyCode.CONTROL, KeyCode.N);
                Parent form = (Parent) window.await("diary-form");
                window.rest();
                assertThat(form.isFocusWithin()).as("from " + from).isTrue();
            }
        }
    }

    @Test
    void theKeyboardComesAlongIntoEveryRoom() {
        try (ProgramWindow window =
                new ProgramWindow(folder.resolve("a.cramps"), folder, Language.ENGLISH, clock)) {
            for (Room room : Room.values()) {
                goByKey(window, room);
                Node sideBar = window.await("room-diary");
                window.robot.interact(sideBar::requestFocus);
                goByKey(window, room);
            }
        }
    }

    private static void goByKey(ProgramWindow window, Room room) {
        int number = List.of(Room.values()).indexOf(room) + 1;
        window.robot.push(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + number));
        Awaitility.await(room + " has the keyboard").until(() -> inRoom(window));
    }

    private static boolean inRoom(ProgramWindow window) {
        window.settle();
        Node up = window.stage().getScene().getFocusOwner();
        while (up != null && !up.getStyleClass().contains("room")) {
            up = up.getParent();
        }
        return up != null;
    }

    @Test
    void theNightScreenComesByItselfAndSpaceIsTheClocks() {
        try (ProgramWindow window =
                new ProgramWindow(folder.resolve("a.cramps"), folder, Language.ENGLISH, clock)) {
            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.await("trends-header");
            clock.set(LocalDateTime.of(2026, 3, 4, 22, 0));
            window.await("tonight-night");
            window.awaitFocus("tonight-start");
            window.robot.push(KeyCode.SPACE);
            window.await("tonight-not-a-cramp");
            clock.pass(Duration.ofSeconds(30));
            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.await("trends-header");
            Node tonight = window.await("room-tonight");
            window.robot.interact(tonight::requestFocus);
            window.robot.push(KeyCode.SPACE); // a trembling hand
            window.robot.push(KeyCode.SPACE);
            window.awaitFocus("tonight-start");
            assertThat(window.shown("tonight-not-a-cramp")).isTrue();
            clock.pass(Duration.ofSeconds(1));
            window.robot.push(KeyCode.SPACE);
            window.awaitText("tonight-clock-title", "31");
        }
    }
}
