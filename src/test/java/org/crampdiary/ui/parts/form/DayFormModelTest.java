package org.crampdiary.ui.parts.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crampdiary.guidance.OpenSign;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Glass;
import org.crampdiary.model.Intensity;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.crampdiary.settings.Recording;
import org.crampdiary.store.sqlite.RandomEntries;
import org.crampdiary.ui.kit.input.NumberInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayFormModelTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 17);
    private static final Recording NOTHING = new Recording(Glass.ML_200, List.of());
    private static final Map<String, Function<DayFormModel, NumberInput>> NUMBERS =
            Map.of(
                    "fluid", form -> form.number(NightFields.FLUID_ML),
                    "alcohol", form -> form.number(NightFields.ALCOHOL_UNITS),
                    "caffeine", form -> form.number(NightFields.CAFFEINE_CUPS),
                    "sitting", form -> form.number(NightFields.SITTING_HOURS),
                    "sleep", form -> form.number(NightFields.SLEEP_HOURS),
                    "activity", form -> form.activities().rows().getFirst().minutes());

    @Test
    void anUntouchedFormGivesTheEqualRecord() {
        for (long seed = 1; seed <= 500; seed++) {
            Night night = new RandomEntries(seed).night(NIGHT);
            DayFormModel form = new DayFormModel(night, List.of());
            assertThat(form.validated()).as("seed %d", seed).contains(night);
            assertThat(form.edited()).as("seed %d", seed).isFalse();
        }
    }

    @Test
    void aDraftTypedIntoAnEmptyFormIsTheSameForm() {
        for (long seed = 1; seed <= 500; seed++) {
            DayFormModel left = new DayFormModel(new RandomEntries(seed).night(NIGHT), List.of());
            DayFormModel restored = new DayFormModel(Night.empty(NIGHT), List.of());
            restored.restore(left.toDraft());
            assertThat(restored.toDraft()).as("seed %d", seed).isEqualTo(left.toDraft());
        }
    }

    static List<EntryField<Night, ?>> fields() {
        return NightFields.ofTheDay();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aFieldIsInTheFormWhereItIsRecordedOrAnswered(EntryField<Night, ?> field) {
        boolean always = !NightFields.optional().contains(field);
        assertThat(shown(Night.empty(NIGHT), NOTHING).contains(field)).isEqualTo(always);
        assertThat(shown(answered(field), NOTHING)).contains(field);
        assertThat(shown(Night.empty(NIGHT), NOTHING.with(field, true))).contains(field);
    }

    private static List<EntryField<Night, ?>> shown(Night night, Recording recording) {
        return DayForm.shown(new DayFormModel(night, List.of()), recording);
    }

    @Test
    void whatIsTypedWrongIsInTheFormTooAfterItWasLeft() {
        DayFormModel form = new DayFormModel(Night.empty(NIGHT), List.of());
        form.number(NightFields.SLEEP_HOURS).textProperty().set("eight");
        DayFormModel restored = new DayFormModel(Night.empty(NIGHT), List.of());
        restored.restore(form.toDraft());
        assertThat(DayForm.shown(restored, NOTHING)).contains(NightFields.SLEEP_HOURS);
    }

    /** What a field's answer says stands in the draft, and comes back out of it. */
    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldIsKeptInTheDraft(EntryField<Night, ?> field) {
        DayFormModel empty = new DayFormModel(Night.empty(NIGHT), List.of());
        DayFormModel left = new DayFormModel(answered(field), List.of());
        assertThat(left.toDraft()).isNotEqualTo(empty.toDraft());
        DayFormModel restored = new DayFormModel(Night.empty(NIGHT), List.of());
        restored.restore(left.toDraft());
        assertThat(restored.edited()).isTrue();
        assertThat(restored.validated().map(field::of)).isEqualTo(left.validated().map(field::of));
    }

    /** A record in which nothing else is answered, with a value that a form shows exactly. */
    private static <V> Night answered(EntryField<Night, V> field) {
        Night empty = Night.empty(NIGHT);
        for (long seed = 1; ; seed++) {
            V value = field.of(new RandomEntries(seed).night(NIGHT));
            Night night = NightFields.SHAPE.with(empty, field, value);
            if (value != null && !value.equals("") && exact(value)) {
                return night;
            }
        }
    }

    private static boolean exact(Object value) {
        return switch (value) {
            case Double number -> number % 1 == 0;
            case Activity activity -> activity.minutes() == null || activity.minutes() % 1 == 0;
            case List<?> list -> list.stream().allMatch(DayFormModelTest::exact);
            default -> true;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "fluid, 10001, 10000",
        "fluid, -1, 0",
        "alcohol, 31, 30",
        "caffeine, '20,5', '0,5'",
        "sitting, 25, 24",
        "sleep, 24.1, 7.5",
        "sleep, well, 8",
        "activity, 1441, 1440",
    })
    void aNumberOutOfRangeIsMarkedAndNothingIsGiven(String field, String wrong, String right) {
        DayFormModel form = new DayFormModel(Night.empty(NIGHT), List.of());
        form.activities().add(ActivityType.WALKING);
        NumberInput input = NUMBERS.get(field).apply(form);
        input.textProperty().set(wrong);
        assertThat(form.validated()).isEmpty();
        assertThat(input.errorProperty().get()).isNotNull();
        input.textProperty().set(right);
        assertThat(form.validated()).isPresent();
        assertThat(form.edited()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {10_001, 20_000})
    void aNoteThatIsTooLongIsMarked(int length) {
        DayFormModel form = new DayFormModel(Night.empty(NIGHT), List.of());
        note(form).textProperty().set("x".repeat(length));
        assertThat(form.edited()).isTrue();
        assertThat(form.validated()).isEmpty();
        assertThat(note(form).errorProperty().get()).isNotNull();
    }

    @Test
    void activitiesAreAddedAndRemoved() {
        Activity walk = new Activity(ActivityType.WALKING, 40.0, Intensity.LIGHT);
        Activity unnamed = new Activity(null, 10.0, null);
        Night night =
                NightBuilder.of(Night.empty(NIGHT)).activities(List.of(walk, unnamed)).build();
        DayFormModel form = new DayFormModel(night, List.of());
        form.activities().add(ActivityType.CYCLING);
        form.activities().rows().getLast().minutes().textProperty().set("25");
        Activity cycling = new Activity(ActivityType.CYCLING, 25.0, null);
        assertThat(activities(form)).containsExactly(walk, unnamed, cycling);
        form.activities().remove(form.activities().rows().get(1));
        assertThat(activities(form)).containsExactly(walk, cycling);
        form.activities().remove(ActivityType.WALKING);
        assertThat(activities(form)).containsExactly(cycling);
        form.activities().noneProperty().set(true);
        assertThat(activities(form)).isEmpty();
        form.activities().add(ActivityType.TRAVEL);
        assertThat(form.activities().noneProperty().get()).isFalse();
        form.activities().remove(ActivityType.TRAVEL);
        assertThat(form.validated().orElseThrow().activities()).isNull();
    }

    @Test
    void anOpenSignStaysUnlessItIsSaidToBeGone() {
        List<OpenSign> open =
                List.of(
                        new OpenSign(Symptom.FEVER, NIGHT.minusDays(2), Set.of(RuleId.G02)),
                        new OpenSign(Symptom.WEAKNESS, NIGHT.minusDays(1), Set.of(RuleId.G05)));
        DayFormModel form = new DayFormModel(Night.empty(NIGHT), open);
        assertThat(form.signs().choices())
                .contains(Symptom.TINGLING)
                .doesNotContain(Symptom.FEVER, Symptom.WEAKNESS);
        assertThat(form.validated().orElseThrow().symptoms()).isNull();
        form.signs().newProperty().set(List.of());
        assertThat(form.validated().orElseThrow().symptoms())
                .containsExactly(Symptom.FEVER, Symptom.WEAKNESS);
        form.signs().stillProperty(Symptom.FEVER).set(false);
        assertThat(form.edited()).isTrue();
        assertThat(form.validated().orElseThrow().symptoms()).containsExactly(Symptom.WEAKNESS);
        form.signs().newProperty().set(null);
        assertThat(form.validated().orElseThrow().symptoms()).containsExactly(Symptom.WEAKNESS);
        form.signs().stillProperty(Symptom.FEVER).set(null);
        form.signs().stillProperty(Symptom.WEAKNESS).set(true);
        assertThat(form.validated().orElseThrow().symptoms())
                .containsExactly(Symptom.FEVER, Symptom.WEAKNESS);
        DayFormModel restored = new DayFormModel(Night.empty(NIGHT), open);
        restored.restore(form.toDraft());
        assertThat(restored.toDraft()).isEqualTo(form.toDraft());
    }

    @Test
    void whatIsRecordedAnswersForTheOpenSigns() {
        OpenSign fever = new OpenSign(Symptom.FEVER, NIGHT.minusDays(2), Set.of(RuleId.G02));
        Night record =
                NightBuilder.of(Night.empty(NIGHT))
                        .symptoms(List.of(Symptom.FEVER, Symptom.TINGLING))
                        .build();
        DayFormModel form = new DayFormModel(record, List.of(fever));
        assertThat(form.signs().newProperty().get()).containsExactly(Symptom.TINGLING);
        assertThat(form.signs().said(true)).containsExactly(Symptom.FEVER);
        assertThat(form.edited()).isFalse();
        assertThat(form.validated().orElseThrow()).isEqualTo(record);
    }

    private static TextAnswer note(DayFormModel form) {
        return form.text(NightFields.NOTE);
    }

    private static List<Activity> activities(DayFormModel form) {
        return form.validated().orElseThrow().activities();
    }
}
