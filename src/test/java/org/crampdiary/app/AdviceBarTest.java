package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.awaitility.Awaitility;
import org.crampdiary.text.Language;
import org.crampdiary.ui.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Advice to ring somebody stands above every room until it was seen, and survives a restart. */
final class AdviceBarTest {

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 12));

    @TempDir private Path folder;

    private ProgramWindow open() {
        return new ProgramWindow(folder.resolve("diary.cramps"), folder, Language.ENGLISH, clock);
    }

    @Test
    void itStaysInEveryRoomUntilSeenAndComesBackWithANewSign() {
        try (ProgramWindow window = open()) {
            window.click("tonight-more");
            window.click("tonight-more-weakness");
            window.awaitText("advice-bar-heading", "today");
            window.click("room-summary");
            window.await("advice-bar-heading");
            window.picture("advice-bar-light-en");
        }
        try (ProgramWindow window = open()) {
            window.awaitText("advice-bar-heading", "today");
            window.click("advice-bar-seen");
            Awaitility.await().until(() -> !window.shown("advice-bar-heading"));
        }
        try (ProgramWindow window = open()) {
            window.awaitText("tonight-answer", "today");
            assertThat(window.shown("advice-bar-heading")).isFalse();
            window.click("tonight-more");
            window.click("tonight-more-chest-pain");
            window.awaitText("advice-bar-heading", "now");
            window.click("advice-bar-why");
            window.awaitText("guidance-level", "now");
            window.await("sign-chest-pain-seen");
            Awaitility.await().until(() -> !window.shown("advice-bar-heading"));
        }
    }
}
