package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javafx.stage.WindowEvent;
import org.awaitility.Awaitility;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Closing the window while something that was pressed is said not to be saved. */
final class ClosingTest {

    private static final String STAYS = "The window stays open";

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));

    @TempDir private Path folder;

    @BeforeEach
    void aDisk() throws IOException {
        Files.createDirectory(folder.resolve("disk"));
    }

    private ProgramWindow open() {
        return new ProgramWindow(diary(), folder, Language.ENGLISH, clock);
    }

    private Path diary() {
        return folder.resolve("disk/diary.cramps");
    }

    private void takeOut() throws IOException {
        Files.move(folder.resolve("disk"), folder.resolve("taken out"));
    }

    private void putBack() throws IOException {
        Files.move(folder.resolve("taken out"), folder.resolve("disk"));
    }

    private static void pressWithoutDisk(ProgramWindow window) {
        window.press("tonight-start");
        window.await("notice-action");
    }

    /** As the window's manager asks. */
    private static void close(ProgramWindow window) {
        WindowEvent event = new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST);
        window.robot.interact(() -> window.stage().getOnCloseRequest().handle(event));
    }

    private static void assertItCloses(ProgramWindow window) {
        close(window);
        Awaitility.await().until(() -> !window.stage().isShowing());
    }

    private int cramps() {
        try (DiaryStore store = SqliteDiaryStore.open(diary(), clock)) {
            return store.current().cramps().size();
        }
    }

    @Test
    void aStartThatIsNotSavedHoldsTheWindowAndCanBeTriedAgain() throws IOException {
        try (ProgramWindow window = open()) {
            takeOut();
            pressWithoutDisk(window);
            close(window);
            window.awaitText("notice-text", STAYS);
            assertThat(window.stage().isShowing()).isTrue();
            putBack();
            window.press("notice-action");
            window.awaitText("tonight-clock-hint", "20:00");
            assertItCloses(window);
        }
        assertThat(cramps()).isOne();
    }

    @Test
    void whoeverClosesItOnceMoreMeansIt() throws IOException {
        try (ProgramWindow window = open()) {
            takeOut();
            pressWithoutDisk(window);
            close(window);
            window.awaitText("notice-text", STAYS);
            assertItCloses(window);
            putBack();
        }
        assertThat(cramps()).isZero();
    }

    @Test
    void whatWasGivenUpHoldsNothing() throws IOException {
        try (ProgramWindow window = open()) {
            takeOut();
            pressWithoutDisk(window);
            window.press("notice-close");
            assertItCloses(window);
            putBack();
        }
        assertThat(cramps()).isZero();
    }
}
