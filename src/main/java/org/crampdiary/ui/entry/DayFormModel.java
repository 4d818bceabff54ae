package org.crampdiary.ui.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Intensity;
import org.crampdiary.model.Night;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Prevention;
import org.crampdiary.model.Quantity;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.TextLimit;
import org.crampdiary.ui.common.NumberInput;
import org.jspecify.annotations.Nullable;

/**
 * A night's record with its waking day while it is being written down; the status is not part of
 * it.
 */
public final class DayFormModel {

    private final Night loaded;
    private final NumberInput fluidMl = new NumberInput(Quantity.FLUID_ML);
    private final NumberInput alcoholUnits = new NumberInput(Quantity.ALCOHOL_UNITS);
    private final NumberInput caffeineCups = new NumberInput(Quantity.CAFFEINE_CUPS);
    private final NumberInput sittingHours = new NumberInput(Quantity.SITTING_HOURS);
    private final NumberInput sleepHours = new NumberInput(Quantity.SLEEP_HOURS);
    private final ObjectProperty<@Nullable ActivityType> activity = new SimpleObjectProperty<>();
    private final NumberInput activityMinutes = new NumberInput(Quantity.ACTIVITY_MINUTES);
    private final ObjectProperty<@Nullable Intensity> intensity = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ComparedWithUsual> compared =
            new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Boolean> heat = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> stress = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> disturbance = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Boolean> tired = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> interference = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable List<Prevention>> prevention =
            new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable List<Symptom>> symptoms = new SimpleObjectProperty<>();
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final ReadOnlyObjectWrapper<@Nullable Phrase> noteError = new ReadOnlyObjectWrapper<>();

    /** Begins with what is recorded already; {@link Night#empty} for a night without a record. */
    public DayFormModel(Night record) {
        loaded = record;
        fluidMl.set(record.fluidMl());
        alcoholUnits.set(record.alcoholUnits());
        caffeineCups.set(record.caffeineCups());
        sittingHours.set(record.sittingHours());
        sleepHours.set(record.sleepHours());
        Activity first = firstActivity();
        activity.set(
                first != null
                        ? first.type()
                        : record.activities() == null ? null : ActivityType.NONE);
        activityMinutes.set(first == null ? null : first.minutes());
        intensity.set(first == null ? null : first.intensity());
        compared.set(record.comparedWithUsual());
        heat.set(record.heat());
        stress.set(record.stress());
        disturbance.set(record.sleepDisturbance());
        tired.set(record.tiredByDay());
        interference.set(record.interference());
        prevention.set(record.prevention());
        symptoms.set(record.symptoms());
        note.set(Objects.requireNonNullElse(record.note(), ""));
        note.subscribe(() -> noteError.set(null));
    }

    private @Nullable Activity firstActivity() {
        List<Activity> activities = loaded.activities();
        return activities == null || activities.isEmpty() ? null : activities.getFirst();
    }

    /** The record as written, when every field is right; else the wrong fields are marked. */
    public Optional<Night> validated() {
        boolean right = fluidMl.validate();
        right &= alcoholUnits.validate();
        right &= caffeineCups.validate();
        right &= sittingHours.validate();
        right &= sleepHours.validate();
        right &= activityMinutes.validate();
        boolean fits = TextLimit.NOTE.allows(note.get());
        noteError.set(fits ? null : Phrase.of("field.too-long", TextLimit.NOTE.max()));
        return right && fits ? Optional.of(written()) : Optional.empty();
    }

    private Night written() {
        return loaded.toBuilder()
                .fluidMl(fluidMl.value())
                .alcoholUnits(alcoholUnits.value())
                .caffeineCups(caffeineCups.value())
                .activities(activities())
                .comparedWithUsual(compared.get())
                .sittingHours(sittingHours.value())
                .heat(heat.get())
                .stress(stress.get())
                .sleepHours(sleepHours.value())
                .sleepDisturbance(disturbance.get())
                .tiredByDay(tired.get())
                .interference(interference.get())
                .prevention(prevention.get())
                .symptoms(symptoms.get())
                .note(note.get().isEmpty() && loaded.note() == null ? null : note.get())
                .build();
    }

    /** The one activity of the form and those that were recorded beyond it elsewhere. */
    private @Nullable List<Activity> activities() {
        List<Activity> before = loaded.activities();
        List<Activity> rest =
                before == null || before.size() < 2 ? List.of() : before.subList(1, before.size());
        ActivityType type = activity.get();
        if (type == null && activityMinutes.value() == null && intensity.get() == null) {
            return rest.isEmpty() ? null : rest;
        }
        List<Activity> all = new ArrayList<>();
        if (type != ActivityType.NONE || firstActivity() != null) {
            all.add(new Activity(type, activityMinutes.value(), intensity.get()));
        }
        all.addAll(rest);
        return all;
    }

    /** Whether something was changed since the form was opened. */
    public boolean edited() {
        return !written().equals(loaded);
    }

    public LocalDate night() {
        return loaded.night();
    }

    public NumberInput fluidMl() {
        return fluidMl;
    }

    public NumberInput alcoholUnits() {
        return alcoholUnits;
    }

    public NumberInput caffeineCups() {
        return caffeineCups;
    }

    public NumberInput sittingHours() {
        return sittingHours;
    }

    public NumberInput sleepHours() {
        return sleepHours;
    }

    public ObjectProperty<@Nullable ActivityType> activityProperty() {
        return activity;
    }

    public NumberInput activityMinutes() {
        return activityMinutes;
    }

    public ObjectProperty<@Nullable Intensity> intensityProperty() {
        return intensity;
    }

    public ObjectProperty<@Nullable ComparedWithUsual> comparedProperty() {
        return compared;
    }

    public ObjectProperty<@Nullable Boolean> heatProperty() {
        return heat;
    }

    /** 0–3. */
    public ObjectProperty<@Nullable Integer> stressProperty() {
        return stress;
    }

    /** 0–10. */
    public ObjectProperty<@Nullable Integer> disturbanceProperty() {
        return disturbance;
    }

    public ObjectProperty<@Nullable Boolean> tiredProperty() {
        return tired;
    }

    /** 0–3. */
    public ObjectProperty<@Nullable Integer> interferenceProperty() {
        return interference;
    }

    public ObjectProperty<@Nullable List<Prevention>> preventionProperty() {
        return prevention;
    }

    public ObjectProperty<@Nullable List<Symptom>> symptomsProperty() {
        return symptoms;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public ReadOnlyObjectProperty<@Nullable Phrase> noteErrorProperty() {
        return noteError.getReadOnlyProperty();
    }
}
