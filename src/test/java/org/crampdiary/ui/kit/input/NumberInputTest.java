package org.crampdiary.ui.kit.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Unit;
import org.crampdiary.text.Language;
import org.junit.jupiter.api.Test;

final class NumberInputTest {

    private final NumberInput millilitres =
            new NumberInput(new FieldKind.Decimal(0, 10_000, Unit.ML));

    private void type(Language language, String text) {
        millilitres.typedIn(language);
        millilitres.textProperty().set(text);
    }

    @Test
    void aPointBeforeThreeDigitsIsReadInDanishAndAskedAfterInEnglish() {
        type(Language.DANISH, "1.500");
        assertThat(millilitres.validate()).isTrue();
        assertThat(millilitres.value()).isEqualTo(1500);
        type(Language.ENGLISH, "1.500");
        assertThat(millilitres.validate()).isFalse();
        assertThat(millilitres.value()).isNull();
        assertThat(millilitres.errorProperty().get())
                .isEqualTo(Phrase.of("field.number-unclear", "1500"));
    }

    @Test
    void lettersAndExponentsAreNoNumbers() {
        for (String typed : new String[] {"6.5f", "1e3", "0x1p3", "NaN"}) {
            type(Language.ENGLISH, typed);
            assertThat(millilitres.validate()).as(typed).isFalse();
            assertThat(millilitres.value()).as(typed).isNull();
        }
    }

    @Test
    void theFactorIsThatOfTheTypedUnit() {
        NumberInput minutes = new NumberInput(new FieldKind.Decimal(1, 86_400, Unit.SECONDS), 60);
        minutes.textProperty().set("1,5");
        assertThat(minutes.value()).isEqualTo(90);
        minutes.set(217.0);
        assertThat(minutes.value()).isEqualTo(217.0);
        assertThat(minutes.validate()).isTrue();
    }
}
