package org.crampdiary.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Profile;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.model.RandomValues;
import org.crampdiary.model.Visit;
import org.crampdiary.model.VisitFields;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.form.CrampFormModel;
import org.crampdiary.ui.parts.form.DayFormModel;
import org.crampdiary.ui.parts.form.FormModel;
import org.crampdiary.ui.parts.form.ProfileFormModel;
import org.crampdiary.ui.parts.visit.VisitFormModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is recorded in a field that has an answer of its own stands in the draft and comes back out
 * of it.
 */
final class EveryFieldIsAskedTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final int THIS_YEAR = 2026;
    private static final LocalDate TODAY = LocalDate.of(THIS_YEAR, 12, 31);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC);
    private static final Visit VISIT = new Visit("v", DAY, null, null, null, null, null);

    static Stream<EntryField<Profile, ?>> fieldsOfThePerson() {
        return ProfileFields.SHAPE.fields().stream()
                .filter(field -> field != ProfileFields.UPDATED_AT);
    }

    static Stream<EntryField<Visit, ?>> fieldsOfAVisit() {
        return VisitFormModel.asked().stream();
    }

    @ParameterizedTest
    @MethodSource("fieldsOfThePerson")
    void theFormOfThePersonKeeps(EntryField<Profile, ?> field) {
        Profile answered = answered(ProfileFields.SHAPE, Profile.EMPTY, field);
        keeps(
                field,
                new ProfileFormModel(answered, TODAY),
                new ProfileFormModel(Profile.EMPTY, TODAY));
    }

    @ParameterizedTest
    @MethodSource("fieldsOfAVisit")
    void theFormOfAVisitKeeps(EntryField<Visit, ?> field) {
        Visit answered = answered(VisitFields.SHAPE, VISIT, field);
        keeps(
                field,
                new VisitFormModel(ENGLISH, CLOCK, answered),
                new VisitFormModel(ENGLISH, CLOCK, VISIT));
    }

    /** Else saving it would be a change that nobody made. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anUntouchedFormSaysWhatIsRecorded(long seed) {
        RandomValues values = values(seed, "some words", " words ", "");
        Night night = values.entry(NightFields.SHAPE);
        assertThat(new DayFormModel(night, List.of()).validated()).contains(night);
        Cramp cramp = values.entry(CrampFields.SHAPE);
        assertThat(new CrampFormModel(CLOCK, cramp).validated()).contains(cramp);
        Visit visit = values.entry(VisitFields.SHAPE);
        assertThat(new VisitFormModel(ENGLISH, CLOCK, visit).validated()).contains(visit);
        Profile profile =
                values(seed, "some words")
                        .entry(
                                ProfileFields.SHAPE,
                                fixed -> fixed.set(ProfileFields.BIRTH_YEAR, THIS_YEAR));
        assertThat(new ProfileFormModel(profile, TODAY).validated()).contains(profile);
    }

    private static <E> void keeps(
            EntryField<E, ?> field, FormModel<E> left, FormModel<E> restored) {
        assertThat(left.toDraft()).isNotEqualTo(restored.toDraft());
        restored.restore(left.toDraft());
        assertThat(restored.validated().map(field::of))
                .isEqualTo(left.validated().map(field::of))
                .isPresent();
    }

    /** An entry in which this field alone differs from {@code empty}. */
    private static <E extends Record, V> E answered(
            EntryShape<E> shape, E empty, EntryField<E, V> field) {
        for (long seed = 1; ; seed++) {
            V value = values(seed, "some words").value(field.kind());
            boolean future = value instanceof Integer year && year > THIS_YEAR;
            boolean several = value instanceof List<?> list && list.size() != 1;
            if (value != null && !several && !future) {
                return shape.with(empty, field, value);
            }
        }
    }

    private static RandomValues values(long seed, String... texts) {
        return new RandomValues(
                new Random(seed), DAY.minusDays(60), 60, List.of(ZoneOffset.UTC), List.of(texts));
    }
}
