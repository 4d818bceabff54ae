package org.crampdiary.ui.parts.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Profile;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.model.RoughDate;
import org.crampdiary.model.Treatment;
import org.crampdiary.model.Tried;
import org.crampdiary.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileFormModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    private static final LocalDate START = LocalDate.of(2026, 1, 10);
    private static final Profile FULL =
            new Profile(
                    null,
                    1957,
                    "Inge",
                    Pregnancy.NO,
                    List.of(Condition.DIABETES),
                    List.of(
                            new Medicine(
                                    "Furosemide",
                                    "40 mg",
                                    MedicineClass.LOOP_DIURETIC,
                                    START,
                                    null),
                            new Medicine(null, null, MedicineClass.STATIN, null, START)),
                    List.of(
                            new Tried(
                                    Treatment.MAGNESIUM,
                                    "300 mg",
                                    new RoughDate("2024"),
                                    new RoughDate("2024-06"),
                                    Verdict.NOT),
                            new Tried(null, "tea", null, null, null)));

    private static ProfileFormModel form(Profile profile) {
        return new ProfileFormModel(profile, TODAY);
    }

    @Test
    void whatIsNotTouchedStaysAsItWas() {
        assertThat(form(FULL).validated()).contains(FULL);
        assertThat(form(Profile.EMPTY).validated()).contains(Profile.EMPTY);
    }

    @Test
    void noneIsKeptApartFromNeverAsked() {
        Profile none = new Profile(null, null, null, null, List.of(), List.of(), null);
        assertThat(form(none).validated()).contains(none);
    }

    @ParameterizedTest
    @CsvSource({"1900, 1900", "2026, 2026", "' 1957 ', 1957"})
    void aPossibleYearIsTaken(String typed, int year) {
        ProfileFormModel form = form(Profile.EMPTY);
        form.birthYear().textProperty().set(typed);
        assertThat(form.validated().orElseThrow().birthYear()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "2027", "57", "abcd", "19570", "-957"})
    void anImpossibleYearIsMarkedAndNothingIsHandedOver(String typed) {
        ProfileFormModel form = form(Profile.EMPTY);
        form.birthYear().textProperty().set(typed);
        assertThat(form.validated()).isEmpty();
        assertThat(form.birthYear().errorProperty().get()).isNotNull();
        form.birthYear().textProperty().set("1957");
        assertThat(form.birthYear().errorProperty().get()).isNull();
    }

    @Test
    void tooLongNamesAreMarked() {
        ProfileFormModel form = form(FULL);
        form.text(ProfileFields.NAME).textProperty().set("x".repeat(201));
        form.medicines().rows().getFirst().name().textProperty().set("x".repeat(201));
        assertThat(form.validated()).isEmpty();
        assertThat(form.text(ProfileFields.NAME).errorProperty().get()).isNotNull();
        assertThat(form.medicines().rows().getFirst().name().errorProperty().get()).isNotNull();
    }

    @Test
    void aDoseOfItsOwnHasTheSameLimit() {
        ProfileFormModel form = form(FULL);
        MedicineInput medicine = form.medicines().rows().getFirst();
        medicine.dose().textProperty().set("x".repeat(201));
        assertThat(form.validated()).isEmpty();
        assertThat(medicine.dose().errorProperty().get()).isNotNull();
        assertThat(medicine.name().errorProperty().get()).isNull();
        medicine.dose().textProperty().set(" 20 mg at noon ");
        assertThat(medicine.value())
                .isEqualTo(
                        new Medicine(
                                "Furosemide",
                                "20 mg at noon",
                                MedicineClass.LOOP_DIURETIC,
                                START,
                                null));
        medicine.dose().textProperty().set(" ");
        assertThat(medicine.value().dose()).isNull();
    }

    /** Nothing is taken apart for the person. */
    @Test
    void aDoseBehindTheNameStaysThere() {
        Medicine before = new Medicine("Furix 40 mg", null, null, START, null);
        Profile profile = ProfileFields.SHAPE.with(FULL, ProfileFields.MEDICINES, List.of(before));
        assertThat(form(profile).medicines().rows().getFirst().value()).isEqualTo(before);
    }

    @Test
    void aMedicineCannotEndBeforeItBegan() {
        ProfileFormModel form = form(FULL);
        form.medicines().rows().getFirst().end().set(START.minusDays(1));
        assertThat(form.validated()).isEmpty();
        assertThat(form.medicines().rows().getFirst().end().errorProperty().get()).isNotNull();
        form.medicines().rows().getFirst().end().set(START);
        assertThat(form.validated()).isPresent();
    }

    @Test
    void anEmptyRowIsNoMedicine() {
        ProfileFormModel form = form(Profile.EMPTY);
        form.medicines().add();
        assertThat(form.validated().orElseThrow().medicines()).isNull();
    }

    @Test
    void addingAMedicineTakesNoneBack() {
        ProfileFormModel form = form(Profile.EMPTY);
        form.medicines().noneProperty().set(true);
        form.medicines().add();
        assertThat(form.medicines().noneProperty().get()).isFalse();
        form.medicines().rows().getFirst().groupProperty().set(MedicineClass.STATIN);
        assertThat(form.validated().orElseThrow().medicines())
                .containsExactly(new Medicine(null, null, MedicineClass.STATIN, null, null));
    }

    @Test
    void aRemovedMedicineIsGone() {
        ProfileFormModel form = form(FULL);
        form.medicines().remove(form.medicines().rows().getFirst());
        assertThat(form.validated().orElseThrow().medicines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"4.3.2026, true", "5.3.2026, false", "1.1.2031, false", "'', true"})
    void aMedicineCannotHaveBegunOnADayToCome(String start, boolean right) {
        ProfileFormModel model = new ProfileFormModel(Profile.EMPTY, TODAY);
        model.medicines().add();
        MedicineInput medicine = model.medicines().rows().getFirst();
        medicine.name().textProperty().set("furosemide");
        medicine.start().textProperty().set(start);
        assertThat(model.validated().isPresent()).isEqualTo(right);
        assertThat(medicine.start().errorProperty().get() == null).isEqualTo(right);
    }

    @Test
    void whatIsTickedComesWithWhatWasWrittenAboutItBefore() {
        ProfileFormModel form = form(FULL);
        assertThat(form.tried().ticked()).containsExactly(Treatment.MAGNESIUM);
        form.tried().tick(List.of(Treatment.QUININE));
        assertThat(form.validated().orElseThrow().tried())
                .containsExactly(
                        FULL.tried().getLast(),
                        new Tried(Treatment.QUININE, null, null, null, null));
        form.tried().tick(List.of(Treatment.QUININE, Treatment.MAGNESIUM));
        assertThat(form.validated().orElseThrow().tried())
                .hasSize(3)
                .contains(FULL.tried().getFirst());
    }

    @Test
    void nothingTriedIsKeptApartFromNeverAsked() {
        ProfileFormModel form = form(Profile.EMPTY);
        assertThat(form.tried().ticked()).isNull();
        form.tried().tick(List.of());
        assertThat(form.validated().orElseThrow().tried()).isEmpty();
        form.tried().tick(null);
        assertThat(form.validated().orElseThrow().tried()).isNull();
        form.tried().addInOwnWords();
        assertThat(form.validated().orElseThrow().tried()).isNull();
        form.tried().rows().getFirst().words().textProperty().set(" soap ");
        assertThat(form.validated().orElseThrow().tried())
                .containsExactly(new Tried(Treatment.OTHER, "soap", null, null, null));
    }

    @Test
    void whatWasTriedIsKeptInADraft() {
        ProfileFormModel form = form(FULL);
        form.tried().rows().getFirst().start().textProperty().set("last spr");
        ProfileFormModel restored = form(Profile.EMPTY);
        restored.restore(form.toDraft());
        assertThat(restored.toDraft()).isEqualTo(form.toDraft());
        assertThat(restored.validated()).isEmpty();
        restored.tried().rows().getFirst().start().textProperty().set("2024");
        assertThat(restored.validated().orElseThrow().tried()).isEqualTo(FULL.tried());
    }

    @ParameterizedTest
    @CsvSource({
        "2024, '', 2024,",
        "3.2024, 12/2024, 2024-03, 2024-12",
        "Mar 2024, 10 December 2024, 2024-03, 2024-12-10",
        "' 10.3.2024 ', 2024, 2024-03-10, 2024",
        "2024-03, 2024-03-10, 2024-03, 2024-03-10",
        "2026, 2026, 2026, 2026",
        "2027, '', start,",
        "4.2026, '', start,",
        "5.3.2026, '', start,",
        "13.2024, '', start,",
        "24, '', start,",
        "spring, '', start,",
        "3.2024, 2.2024, end,",
        "2024, 2023, end,",
    })
    void aTriedThingIsDatedAsRoughlyAsItIsRemembered(
            String from, String until, String start, String end) {
        ProfileFormModel form = form(Profile.EMPTY);
        form.tried().tick(List.of(Treatment.MAGNESIUM));
        TriedInput input = form.tried().rows().getFirst();
        input.start().textProperty().set(from);
        input.end().textProperty().set(until);
        List<Tried> tried = form.validated().map(Profile::tried).orElse(List.of());
        assertThat(input.start().errorProperty().get() != null).isEqualTo("start".equals(start));
        assertThat(input.end().errorProperty().get() != null).isEqualTo("end".equals(start));
        if (!tried.isEmpty()) {
            assertThat(tried.getFirst().start()).isEqualTo(new RoughDate(start));
            assertThat(tried.getFirst().end()).isEqualTo(end == null ? null : new RoughDate(end));
            ProfileFormModel again =
                    form(ProfileFields.SHAPE.with(Profile.EMPTY, ProfileFields.TRIED, tried));
            assertThat(again.validated().orElseThrow().tried()).isEqualTo(tried);
        } else {
            assertThat(start).isIn("start", "end");
        }
    }
}
