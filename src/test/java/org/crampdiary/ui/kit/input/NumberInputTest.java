package org.crampdiary.ui.kit.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Unit;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "4, 240", ">10, 601", "'1,5', 90", "3:33, 213", " 0:01 , 1", "75:20, 4520",
                "1440:00, 86400",
        "3:60, ", ">11, ", "0:00, ", "1440:01, ", "3:3, ", "-3:33, ", ":33, "
    })
    void aDurationIsTypedInMinutesOrInMinutesAndSeconds(String typed, @Nullable Double seconds) {
        NumberInput duration = duration();
        duration.textProperty().set(typed);
        assertThat(duration.validate()).isEqualTo(seconds != null);
        assertThat(duration.value()).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({
        "213, 3:33",
        "240, 4",
        "601, >10",
        "602, 10:02",
        "270.5, 4:31",
        "45, 0:45",
        "4520, 75:20",
        "217.4, 3:37"
    })
    void aDurationIsShownInMinutesAndSeconds(double seconds, String shown) {
        NumberInput duration = duration();
        duration.set(seconds);
        assertThat(duration.textProperty().get()).isEqualTo(shown);
        assertThat(duration.value()).isEqualTo(seconds);
        assertThat(duration.validate()).isTrue();
    }

    @Test
    void whatIsShownIsOfTheLanguageAndKeptInNone() {
        NumberInput hours = new NumberInput(new FieldKind.Decimal(0, 24, Unit.HOURS));
        hours.set(6.5);
        hours.typedIn(Language.DANISH);
        assertThat(hours.textProperty().get()).isEqualTo("6,5");
        assertThat(hours.draft()).isEqualTo("6.5");
        hours.textProperty().set("7,5");
        hours.typedIn(Language.ENGLISH);
        assertThat(hours.textProperty().get()).as("as it was typed").isEqualTo("7,5");
        assertThat(hours.draft()).isEqualTo("7,5");
        hours.restore("6.5");
        assertThat(hours.textProperty().get()).isEqualTo("6.5");
        hours.typedIn(Language.DANISH);
        assertThat(hours.textProperty().get()).isEqualTo("6,5");
        assertThat(hours.value()).isEqualTo(6.5);
    }

    @ParameterizedTest
    @CsvSource({"8, 237, 8", "64, 1893, 64", "'7.5', 222, 8", "0, 0, 0", "338, 9996, 338"})
    void fluidIsTypedInThePersonsOunces(String typed, double stored, String shown) {
        millilitres.typedIn(new Messages(Language.ENGLISH, true));
        millilitres.textProperty().set(typed);
        assertThat(millilitres.validate()).isTrue();
        assertThat(millilitres.value()).isEqualTo(stored);
        NumberInput again = new NumberInput(new FieldKind.Decimal(0, 10_000, Unit.ML));
        again.restore(millilitres.draft()); // a form is restored before it is shown
        again.typedIn(new Messages(Language.DANISH, true));
        assertThat(again.textProperty().get()).isEqualTo(shown);
        assertThat(again.value()).isEqualTo(stored);
        again.restore(millilitres.draft());
        assertThat(again.value()).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({"500, 17", "'250,5', 8", "10000, 338", "'', ''", "a lot, a lot"})
    void whatWasTypedInMillilitresIsShownInOunces(String typed, String shown) {
        millilitres.typedIn(new Messages(Language.DANISH, false));
        millilitres.textProperty().set(typed);
        Double stored = millilitres.value();
        NumberInput again = new NumberInput(new FieldKind.Decimal(0, 10_000, Unit.ML));
        again.restore(millilitres.draft());
        again.typedIn(new Messages(Language.ENGLISH, true));
        assertThat(again.textProperty().get()).isEqualTo(shown);
        assertThat(again.value()).isEqualTo(stored);
    }

    @Test
    void moreOuncesThanAllowedAreRefusedInOunces() {
        millilitres.typedIn(new Messages(Language.ENGLISH, true));
        millilitres.textProperty().set("339");
        assertThat(millilitres.validate()).isFalse();
        assertThat(millilitres.errorProperty().get())
                .isEqualTo(Phrase.of("field.number", 0.0, 338.0));
    }

    private static NumberInput duration() {
        return NumberInput.ofMinutes(new FieldKind.Decimal(1, 86_400, Unit.SECONDS));
    }
}
