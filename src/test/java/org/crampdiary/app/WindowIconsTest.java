package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.awaitility.Awaitility;
import org.crampdiary.text.Language;
import org.crampdiary.ui.OnFx;
import org.crampdiary.ui.parts.session.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

final class WindowIconsTest {

    @TempDir private Path folder;

    @Test
    void theWindowGetsItsPictureInEverySizeFromAnotherThread() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        Background here =
                new Background(Runnable::run, Runnable::run, Runnable::run, Platform::runLater);
        OnFx.look(() -> stage.getIcons().removeAll(List.copyOf(stage.getIcons())));
        WindowIcons.give(stage, here);
        assertThat(OnFx.look(() -> List.copyOf(stage.getIcons())))
                .extracting(Image::getWidth)
                .containsExactly(16.0, 32.0, 48.0, 128.0, 256.0);
    }

    /** A window with another way in has it, too. */
    @Test
    void aWindowWhoseDiaryDoesNotOpenHasIt() throws IOException {
        Path file = Files.writeString(folder.resolve("diary.cramps"), "no diary");
        Clock clock = Clock.systemUTC();
        try (ProgramWindow _ = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            Awaitility.await().until(() -> OnFx.look(() -> !icons().isEmpty()));
        }
    }

    private static List<Image> icons() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .flatMap(window -> ((Stage) window).getIcons().stream())
                .toList();
    }
}
