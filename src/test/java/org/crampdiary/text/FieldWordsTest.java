package org.crampdiary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.RandomValues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is recorded of a day can be read afterwards, in every language. */
final class FieldWordsTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 17);

    static Stream<Arguments> fieldsAndLanguages() {
        return NightFields.ofTheDay().stream()
                .filter(field -> field != NightFields.NOTE)
                .flatMap(field ->
                        Stream.of(Language.values())
                                .map(language -> Arguments.of(field, language)));
    }

    @ParameterizedTest
    @MethodSource("fieldsAndLanguages")
    void whatIsAnsweredHasItsLine(EntryField<Night, ?> field, Language language) {
        List<DayLine> lines = DayLine.of(answered(field), new Messages(language));
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().name()).isNotBlank();
        assertThat(lines.getFirst().value()).isNotBlank();
    }

    /** A record in which nothing else is answered. */
    private static <V> Night answered(EntryField<Night, V> field) {
        RandomValues values =
                new RandomValues(
                        new Random(1), NIGHT, 1, List.of(ZoneOffset.UTC), List.of("some words"));
        V value = null;
        while (value == null) {
            value = values.value(field.kind());
        }
        return NightFields.SHAPE.with(Night.empty(NIGHT), field, value);
    }
}
