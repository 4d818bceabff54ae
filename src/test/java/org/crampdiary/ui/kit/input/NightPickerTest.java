package org.crampdiary.ui.kit.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A date as a person types it and ends with Enter. */
final class NightPickerTest {

    private final FxRobot robot = new FxRobot();
    private Stage stage;

    @BeforeEach
    void registerStage() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        robot.interact(() -> stage = new Stage());
    }

    @AfterEach
    void closeWindow() {
        robot.interact(stage::hide);
    }

    private DatePicker typed(Language language, String text) {
        DatePicker[] picker = new DatePicker[1];
        robot.interact(() -> {
            picker[0] = NightPicker.of("night", "Night", new Messages(language).formats());
            stage.setScene(new Scene(picker[0], 300, 100));
            stage.show();
            picker[0].setValue(LocalDate.of(2025, 12, 24));
            picker[0].requestFocus();
            picker[0].getEditor().setText(text);
        });
        robot.push(KeyCode.ENTER);
        return picker[0];
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 1/1/2026, 2026-01-01, 1 Jan 2026",
        "ENGLISH, 1.1.2026, 2026-01-01, 1 Jan 2026",
        "ENGLISH, 01.01.2026, 2026-01-01, 1 Jan 2026",
        "ENGLISH, 01/01/2026, 2026-01-01, 1 Jan 2026",
        "ENGLISH, 2026-02-13, 2026-02-13, 13 Feb 2026",
        "ENGLISH, ' 13 / 2 / 2026 ', 2026-02-13, 13 Feb 2026",
        "ENGLISH, 13 February 2026, 2026-02-13, 13 Feb 2026",
        "ENGLISH, 1 sep 2026, 2026-09-01, 1 Sept 2026",
        "DANISH, 13. oktober 2026, 2026-10-13, 13.10.2026",
        "DANISH, 1/1/2026, 2026-01-01, 01.01.2026",
        "DANISH, 1.1.2026, 2026-01-01, 01.01.2026",
        "DANISH, 01.01.2026, 2026-01-01, 01.01.2026",
        "DANISH, 1. 2. 2026, 2026-02-01, 01.02.2026",
        "DANISH, 2026-02-13, 2026-02-13, 13.02.2026",
    })
    void aDateIsUnderstoodHoweverItIsWritten(
            Language language, String text, LocalDate date, String shown) {
        DatePicker picker = typed(language, text);
        assertThat(picker.getValue()).isEqualTo(date);
        assertThat(picker.getEditor().getText()).isEqualTo(shown);
        assertThat(picker.getConverter().fromString(shown)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 01/01/26",
        "ENGLISH, 31/02/2026",
        "ENGLISH, tonight",
        "ENGLISH, ''",
        "DANISH, 01.01.26",
        "DANISH, 1.13.2026",
        "DANISH, i nat",
    })
    void anythingElseIsNoDate(Language language, String text) {
        assertThat(typed(language, text).getValue()).isNull();
    }
}
