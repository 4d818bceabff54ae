package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.CutOff;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** What nobody foresaw is told with a code and details that can be handed on. */
class ErrorWindowTest {

    private static final String CANARY = "my left calf at three";

    private final FxRobot robot = new FxRobot();

    @ParameterizedTest
    @EnumSource(Language.class)
    void detailsAreCopiedWithoutTheWordsOfAnEntry(Language language) throws Exception {
        FxToolkit.registerPrimaryStage();
        Throwable error = new IllegalStateException(CANARY, new IOException(CANARY));
        robot.interact(() ->
                ErrorWindow.show(
                        error,
                        new Messages(language),
                        new WindowTheme(new Settings(Preferences.DEFAULT), Clock.systemUTC())));
        Scene[] shown = new Scene[1];
        robot.interact(() -> {
            shown[0] =
                    Window.getWindows().stream()
                            .map(Window::getScene)
                            .filter(scene -> scene.lookup("#error-copy") != null)
                            .findFirst()
                            .orElseThrow();
            ((Button) shown[0].lookup("#error-copy")).fire();
        });
        robot.interact(() -> {
            String copied = Objects.requireNonNull(Clipboard.getSystemClipboard().getString());
            assertThat(copied)
                    .contains(ErrorWindow.code(error))
                    .contains("java.lang.IllegalStateException")
                    .contains("java.io.IOException")
                    .doesNotContain(CANARY);
            assertThat(shown[0].lookup("#error-copied").isVisible()).isTrue();
            assertThat(CutOff.under(shown[0].getRoot())).isEmpty();
            ProgramWindow.write(shown[0].snapshot(null), "error-window-" + language.code());
            ((Button)
                            ((DialogPane) shown[0].getRoot())
                                    .lookupButton(
                                            ((DialogPane) shown[0].getRoot())
                                                    .getButtonTypes()
                                                    .getFirst()))
                    .fire();
        });
    }
}
