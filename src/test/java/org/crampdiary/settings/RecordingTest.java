package org.crampdiary.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Glass;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.RandomValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the person chose to record is asked; what has an answer is to be seen all the same. */
final class RecordingTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 17);
    private static final Night EMPTY = Night.empty(NIGHT);
    private static final Recording NOTHING = new Recording(Glass.ML_200, List.of());

    static Stream<EntryField<Night, ?>> optional() {
        return NightFields.optional().stream();
    }

    @ParameterizedTest
    @MethodSource("optional")
    void aFieldIsSeenWhereItIsAskedOrAnswered(EntryField<Night, ?> field) {
        assertThat(NOTHING.shows(field, EMPTY)).isFalse();
        assertThat(NOTHING.shows(field, answered(field))).isTrue();
        assertThat(NOTHING.with(field, true).shows(field, EMPTY)).isTrue();
        assertThat(NOTHING.with(field, true).with(field, false)).isEqualTo(NOTHING);
        assertThat(Recording.DEFAULT.asks(field)).isEqualTo(NightFields.usual().contains(field));
    }

    @Test
    void dangerSignsAndTheNoteCannotBeSwitchedOff() {
        List<EntryField<Night, ?>> always =
                NightFields.ofTheDay().stream()
                        .filter(field -> !NightFields.optional().contains(field))
                        .toList();
        assertThat(always).contains(NightFields.SYMPTOMS, NightFields.NOTE);
        for (EntryField<Night, ?> field : always) {
            assertThat(NOTHING.with(field, false).shows(field, EMPTY)).as("%s", field).isTrue();
        }
    }

    private static <V> Night answered(EntryField<Night, V> field) {
        RandomValues values =
                new RandomValues(new Random(1), NIGHT, 1, List.of(ZoneOffset.UTC), List.of("x"));
        V value = null;
        while (value == null) {
            value = values.value(field.kind());
        }
        return NightFields.SHAPE.with(EMPTY, field, value);
    }
}
