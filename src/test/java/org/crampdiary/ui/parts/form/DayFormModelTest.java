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
import org.crampdiary.model.Intensity;
import org.crampdiary.model.Night;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.crampdiary.store.sqlite.RandomEntries;
import org.crampdiary.ui.kit.input.NumberInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayFormModelTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 17);
    private static final Map<String, Function<DayFormModel, NumberInput>> NUMBERS =
            Map.of(
                    "fluid", DayFormModel::fluidMl,
                    "alcohol", DayFormModel::alcoholUnits,
                    "caffeine", DayFormModel::caffeineCups,
                    "sitting", DayFormModel::sittingHours,
                    "sleep", DayFormModel::sleepHours,
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
        form.noteProperty().set("x".repeat(length));
        assertThat(form.edited()).isTrue();
        assertThat(form.validated()).isEmpty();
        assertThat(form.noteErrorProperty().get()).isNotNull();
    }

    @Test
    void activitiesAreAddedAndRemoved() {
        Activity walk = new Activity(ActivityType.WALKING, 40.0, Intensity.LIGHT);
        Activity unnamed = new Activity(null, 10.0, null);
        Night night = Night.empty(NIGHT).toBuilder().activities(List.of(walk, unnamed)).build();
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
                Night.empty(NIGHT).toBuilder()
                        .symptoms(List.of(Symptom.FEVER, Symptom.TINGLING))
                        .build();
        DayFormModel form = new DayFormModel(record, List.of(fever));
        assertThat(form.signs().newProperty().get()).containsExactly(Symptom.TINGLING);
        assertThat(form.signs().said(true)).containsExactly(Symptom.FEVER);
        assertThat(form.edited()).isFalse();
        assertThat(form.validated().orElseThrow()).isEqualTo(record);
    }

    private static List<Activity> activities(DayFormModel form) {
        return form.validated().orElseThrow().activities();
    }
}
