package org.crampdiary.ui.kit.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.TimeoutException;
import org.crampdiary.model.RoughDate;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Dates in a line: in English with the month in words, in Danish as digits. */
final class TextLineTest {

    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 2026-01-10, 10 Jan 2026",
        "ENGLISH, 2026-09-01, 1 Sept 2026",
        "DANISH, 2026-01-10, 10.01.2026",
        "DANISH, 2026-09-01, 01.09.2026",
    })
    void aDateIsShownInTheLanguageAndWhatIsTypedStays(
            Language language, LocalDate date, String shown) {
        robot.interact(() -> {
            DateInput input = new DateInput();
            input.set(date);
            TextLine line = TextLine.ofDate("day", "Day", input, new Messages(language));
            assertThat(line.getText()).isEqualTo(shown);
            line.setText(shown);
            assertThat(input.value()).isEqualTo(date);
            for (String typed : new String[] {"1.2.2026", "1/2", "soon", "3 Mar 2026", ""}) {
                line.setText(typed);
                assertThat(line.getText()).isEqualTo(typed);
                assertThat(input.textProperty().get()).isEqualTo(typed);
            }
            input.set(date);
            assertThat(line.getText()).isEqualTo(shown);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 2026-01-10, 10 Jan 2026",
        "ENGLISH, 2024-03, Mar 2024",
        "ENGLISH, 2024, 2024",
        "DANISH, 2026-01-10, 10.01.2026",
        "DANISH, 2024-03, 03.2024",
        "DANISH, 2024, 2024",
    })
    void aRoughDateIsShownAsExactlyAsItIsKnown(Language language, String iso, String shown) {
        RoughDate date = RoughDate.parse(iso).orElseThrow();
        robot.interact(() -> {
            RoughDateInput input = new RoughDateInput();
            input.set(date);
            TextLine line = TextLine.ofDate("since", "Since", input, new Messages(language));
            assertThat(line.getText()).isEqualTo(shown);
            line.setText("soon");
            line.setText(shown);
            assertThat(input.value()).isEqualTo(date);
        });
    }
}
