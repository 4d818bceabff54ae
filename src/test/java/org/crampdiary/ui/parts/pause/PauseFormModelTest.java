package org.crampdiary.ui.parts.pause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Pause;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Phrase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PauseFormModelTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 10);
    private static final Pause EARLIER =
            new Pause("e", FIRST.minusDays(9), FIRST.minusDays(5), null);

    private static String key(@Nullable Phrase phrase) {
        return phrase == null ? "" : phrase.key();
    }

    @ParameterizedTest
    @CsvSource({
        // from, to, error at from, error at to
        "10.04.2026, '', '', ''",
        "10.4.2026, 12.4.2026, '', ''",
        "10.04.2026, 10.04.2026, '', ''",
        "06.04.2026, '', '', ''",
        "05.04.2026, '', pause.overlaps, ''",
        "01.03.2026, 01.04.2026, pause.overlaps, ''",
        "01.03.2026, 31.03.2026, '', ''",
        "'', '', pause.from-needed, ''",
        "soon, '', pause.from-needed, ''",
        "10.04.2026, later, '', field.date",
        "10.04.2026, 09.04.2026, '', pause.ends-before",
        "'', later, pause.from-needed, field.date"
    })
    void whatIsWrongIsSaidBesideItsField(String from, String to, String atFrom, String atTo) {
        PauseFormModel model = new PauseFormModel(FIRST, new Pauses(List.of(EARLIER)));
        model.from().textProperty().set(from);
        model.to().textProperty().set(to);
        assertThat(model.validated().isPresent()).isEqualTo(atFrom.isEmpty() && atTo.isEmpty());
        assertThat(key(model.from().errorProperty().get())).isEqualTo(atFrom);
        assertThat(key(model.to().errorProperty().get())).isEqualTo(atTo);
    }

    @Test
    void itBeginsWithTheNightThatComesAndNoEnd() {
        PauseFormModel model = new PauseFormModel(FIRST, Pauses.NONE);
        assertThat(model.edited()).isFalse();
        Pause pause = model.validated().orElseThrow();
        assertThat(pause.from()).isEqualTo(FIRST);
        assertThat(pause.to()).isNull();
    }

    @Test
    void aPauseMayBeLengthenedOverItsOwnNights() {
        PauseFormModel model = new PauseFormModel(EARLIER, new Pauses(List.of(EARLIER)));
        model.to().textProperty().set("07.04.2026");
        assertThat(model.validated())
                .contains(new Pause("e", EARLIER.from(), LocalDate.of(2026, 4, 7), null));
    }

    @Test
    void whatIsTypedIsKeptAsADraftRightOrWrong() {
        PauseFormModel model = new PauseFormModel(EARLIER, Pauses.NONE);
        model.from().textProperty().set("whenever");
        model.to().textProperty().set("");
        PauseFormModel again = new PauseFormModel(EARLIER, Pauses.NONE);
        again.restore(model.toDraft());
        assertThat(again.from().textProperty().get()).isEqualTo("whenever");
        assertThat(again.to().textProperty().get()).isEmpty();
        assertThat(again.edited()).isTrue();
    }
}
