package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.crampdiary.ui.OnFx;
import org.crampdiary.ui.parts.session.Background;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

final class WindowIconsTest {

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
}
