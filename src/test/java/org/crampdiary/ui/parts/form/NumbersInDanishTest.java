package org.crampdiary.ui.parts.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.store.sqlite.RandomEntries;
import org.crampdiary.text.Language;
import org.crampdiary.ui.kit.input.NumberInput;
import org.junit.jupiter.api.Test;

/** Every number of a form is shown as Danes write it, and showing it so edits nothing. */
final class NumbersInDanishTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneId.of("Europe/Copenhagen"));

    private static <E extends Record> List<NumberInput> numbers(
            EntryShape<E> shape, EntryFormModel<E> form) {
        return shape.declared().stream()
                .filter(field ->
                        field.kind() instanceof FieldKind.Decimal
                                || field.kind() instanceof FieldKind.Whole)
                .map((EntryField<E, ?> field) -> form.number(field))
                .toList();
    }

    private static <E extends Record> void shown(
            E entry, EntryFormModel<E> form, EntryFormModel<E> again, List<NumberInput> numbers) {
        numbers.forEach(number -> number.typedIn(Language.DANISH));
        assertThat(numbers)
                .isNotEmpty()
                .allSatisfy(number -> assertThat(number.textProperty().get()).doesNotContain("."));
        assertThat(form.edited()).isFalse();
        assertThat(form.validated()).contains(entry);
        again.restore(form.toDraft());
        assertThat(again.edited()).isFalse();
    }

    @Test
    void numbersOfACramp() {
        for (long seed = 1; seed <= 200; seed++) {
            Cramp cramp = new RandomEntries(seed).cramp("c" + seed);
            CrampFormModel form = new CrampFormModel(CLOCK, cramp);
            shown(cramp, form, new CrampFormModel(CLOCK, cramp), numbers(CrampFields.SHAPE, form));
        }
    }

    @Test
    void numbersOfADay() {
        for (long seed = 1; seed <= 200; seed++) {
            Night night = new RandomEntries(seed).night(LocalDate.of(2026, 3, 17));
            DayFormModel form = new DayFormModel(night, List.of());
            List<NumberInput> numbers = new ArrayList<>(numbers(NightFields.SHAPE, form));
            form.activities().rows().forEach(row -> numbers.add(row.minutes()));
            shown(night, form, new DayFormModel(night, List.of()), numbers);
        }
    }
}
