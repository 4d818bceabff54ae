package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.crampdiary.guidance.OpenSign;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Prevention;
import org.crampdiary.model.TextLimit;
import org.crampdiary.ui.kit.input.NumberInput;
import org.crampdiary.ui.parts.signs.SignsInput;
import org.jspecify.annotations.Nullable;

/**
 * A night's record with its waking day while it is being written down; the status is not part of
 * it.
 */
public final class DayFormModel {

    private final Night loaded;
    private final String opened;
    private final NumberInput fluidMl = new NumberInput(NightFields.FLUID_ML.range());
    private final NumberInput alcoholUnits = new NumberInput(NightFields.ALCOHOL_UNITS.range());
    private final NumberInput caffeineCups = new NumberInput(NightFields.CAFFEINE_CUPS.range());
    private final NumberInput sittingHours = new NumberInput(NightFields.SITTING_HOURS.range());
    private final NumberInput sleepHours = new NumberInput(NightFields.SLEEP_HOURS.range());
    private final ActivityRows activities;
    private final ObjectProperty<@Nullable ComparedWithUsual> compared =
            new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Boolean> heat = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> stress = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> disturbance = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Boolean> tired = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> interference = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable List<Prevention>> prevention =
            new SimpleObjectProperty<>();
    private final SignsInput signs;
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final ReadOnlyObjectWrapper<@Nullable Phrase> noteError = new ReadOnlyObjectWrapper<>();

    /**
     * Begins with what is recorded already.
     *
     * @param record {@link Night#empty} for a night without a record
     * @param open the signs that were open before that night
     */
    public DayFormModel(Night record, List<OpenSign> open) {
        signs = new SignsInput(record.symptoms(), open);
        loaded = record;
        fluidMl.set(record.fluidMl());
        alcoholUnits.set(record.alcoholUnits());
        caffeineCups.set(record.caffeineCups());
        sittingHours.set(record.sittingHours());
        sleepHours.set(record.sleepHours());
        activities = new ActivityRows(record.activities());
        compared.set(record.comparedWithUsual());
        heat.set(record.heat());
        stress.set(record.stress());
        disturbance.set(record.sleepDisturbance());
        tired.set(record.tiredByDay());
        interference.set(record.interference());
        prevention.set(record.prevention());
        note.set(Objects.requireNonNullElse(record.note(), ""));
        note.subscribe(() -> noteError.set(null));
        opened = toDraft();
    }

    /** The record as written, when every field is right; else the wrong fields are marked. */
    public Optional<Night> validated() {
        boolean right = fluidMl.validate();
        right &= alcoholUnits.validate();
        right &= caffeineCups.validate();
        right &= sittingHours.validate();
        right &= sleepHours.validate();
        right &= activities.validate();
        boolean fits = TextLimit.NOTE.allows(note.get());
        noteError.set(fits ? null : Phrase.of("field.too-long", TextLimit.NOTE.max()));
        return right && fits ? Optional.of(written()) : Optional.empty();
    }

    private Night written() {
        return loaded.toBuilder()
                .fluidMl(fluidMl.value())
                .alcoholUnits(alcoholUnits.value())
                .caffeineCups(caffeineCups.value())
                .activities(activities.value())
                .comparedWithUsual(compared.get())
                .sittingHours(sittingHours.value())
                .heat(heat.get())
                .stress(stress.get())
                .sleepHours(sleepHours.value())
                .sleepDisturbance(disturbance.get())
                .tiredByDay(tired.get())
                .interference(interference.get())
                .prevention(prevention.get())
                .symptoms(signs.value())
                .note(note.get().isEmpty() && loaded.note() == null ? null : note.get())
                .build();
    }

    /** Whether something was changed since the form was opened. */
    public boolean edited() {
        return !toDraft().equals(opened);
    }

    /** All that is typed, right or wrong, as a small text to keep. */
    public String toDraft() {
        return DayDraft.of(this);
    }

    /** Types what {@link #toDraft} kept. */
    public void restore(String draft) {
        DayDraft.into(this, draft);
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

    public ActivityRows activities() {
        return activities;
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

    public SignsInput signs() {
        return signs;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public ReadOnlyObjectProperty<@Nullable Phrase> noteErrorProperty() {
        return noteError.getReadOnlyProperty();
    }
}
