package org.crampdiary.ui.parts.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Profile;
import org.crampdiary.model.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * What the person tells about themself while it is being written down. What was never answered
 * stays so until it is answered; "none" is an answer. For the FX thread.
 */
public final class ProfileFormModel implements FormModel<Profile> {

    private final Profile loaded;
    private final int thisYear;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ReadOnlyObjectWrapper<@Nullable Phrase> nameError = new ReadOnlyObjectWrapper<>();
    private final StringProperty birthYear = new SimpleStringProperty(this, "birthYear", "");
    private final ReadOnlyObjectWrapper<@Nullable Phrase> birthYearError =
            new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Pregnancy> pregnant = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable List<Condition>> conditions =
            new SimpleObjectProperty<>();
    private final BooleanProperty noMedicines = new SimpleBooleanProperty(this, "noMedicines");
    private final ObservableList<MedicineInput> medicines = FXCollections.observableArrayList();
    private final String opened;

    /**
     * @param thisYear the last possible year of birth
     */
    public ProfileFormModel(Profile profile, int thisYear) {
        this.loaded = profile;
        this.thisYear = thisYear;
        name.set(Objects.requireNonNullElse(profile.name(), ""));
        birthYear.set(profile.birthYear() == null ? "" : profile.birthYear().toString());
        pregnant.set(profile.pregnant());
        conditions.set(profile.conditions());
        List<Medicine> taken = profile.medicines();
        noMedicines.set(taken != null && taken.isEmpty());
        if (taken != null) {
            taken.forEach(medicine -> medicines.add(new MedicineInput(medicine)));
        }
        name.subscribe(() -> nameError.set(null));
        birthYear.subscribe(() -> birthYearError.set(null));
        opened = toDraft();
    }

    @Override
    public boolean edited() {
        return !toDraft().equals(opened);
    }

    @Override
    public String toDraft() {
        return ProfileDraft.of(this);
    }

    @Override
    public void restore(String draft) {
        ProfileDraft.into(this, draft);
    }

    /** Adds an empty medicine to write in. */
    public void addMedicine() {
        noMedicines.set(false);
        medicines.add(new MedicineInput(new Medicine(null, null, null, null)));
    }

    /** Empty ones in place of all. */
    void restart(int count) {
        medicines.setAll(
                Stream.generate(() -> new MedicineInput(new Medicine(null, null, null, null)))
                        .limit(count)
                        .toList());
    }

    public void removeMedicine(MedicineInput medicine) {
        medicines.remove(medicine);
    }

    @Override
    public Optional<Profile> validated() {
        boolean fits = TextLimit.NAME.allows(name.get());
        nameError.set(fits ? null : Phrase.of("field.too-long", TextLimit.NAME.max()));
        boolean right = validateBirthYear();
        for (MedicineInput medicine : medicines) {
            right &= medicine.validate();
        }
        return right && fits ? Optional.of(written()) : Optional.empty();
    }

    /** Whether the year of birth is empty or possible; marks it when it is not. */
    public boolean validateBirthYear() {
        boolean valid = birthYear.get().isBlank() || typedYear() != null;
        birthYearError.set(
                valid
                        ? null
                        : Phrase.of(
                                "profile.birth-year-range",
                                Integer.toString(Profile.FIRST_BIRTH_YEAR),
                                Integer.toString(thisYear)));
        return valid;
    }

    private @Nullable Integer typedYear() {
        String typed = birthYear.get().strip();
        if (!typed.matches("[0-9]{4}")) {
            return null;
        }
        int year = Integer.parseInt(typed);
        return year >= Profile.FIRST_BIRTH_YEAR && year <= thisYear ? (Integer) year : null;
    }

    private Profile written() {
        String typedName = name.get().strip();
        return new Profile(
                loaded.updatedAt(),
                typedYear(),
                typedName.isEmpty() ? null : typedName,
                pregnant.get(),
                conditions.get(),
                writtenMedicines());
    }

    private @Nullable List<Medicine> writtenMedicines() {
        List<Medicine> taken = new ArrayList<>();
        for (MedicineInput input : medicines) {
            Medicine medicine = input.value();
            if (medicine != null) {
                taken.add(medicine);
            }
        }
        return taken.isEmpty() && !noMedicines.get() ? null : taken;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ReadOnlyObjectProperty<@Nullable Phrase> nameErrorProperty() {
        return nameError.getReadOnlyProperty();
    }

    public StringProperty birthYearProperty() {
        return birthYear;
    }

    public ReadOnlyObjectProperty<@Nullable Phrase> birthYearErrorProperty() {
        return birthYearError.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable Pregnancy> pregnantProperty() {
        return pregnant;
    }

    public ObjectProperty<@Nullable List<Condition>> conditionsProperty() {
        return conditions;
    }

    /** Whether the person said that they take none; meant for an empty list. */
    public BooleanProperty noMedicinesProperty() {
        return noMedicines;
    }

    /** Grows by {@link #addMedicine}. */
    public ObservableList<MedicineInput> medicines() {
        return FXCollections.unmodifiableObservableList(medicines);
    }
}
