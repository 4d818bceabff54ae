package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityFields;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Intensity;
import org.crampdiary.ui.kit.input.NumberInput;
import org.jspecify.annotations.Nullable;

/** One activity of the day in the form. For the FX thread. */
final class ActivityRow implements EntryInput<Activity> {

    private @Nullable ActivityType type;
    private final NumberInput minutes = new NumberInput(ActivityFields.MINUTES.range());
    private final ObjectProperty<@Nullable Intensity> intensity = new SimpleObjectProperty<>();

    ActivityRow(Activity activity) {
        type = activity.type();
        minutes.set(activity.minutes());
        intensity.set(activity.intensity());
    }

    /** Null when an activity came without its kind. */
    @Nullable ActivityType type() {
        return type;
    }

    NumberInput minutes() {
        return minutes;
    }

    ObjectProperty<@Nullable Intensity> intensityProperty() {
        return intensity;
    }

    @Override
    public boolean validate(LocalDate today) {
        return minutes.validate();
    }

    @Override
    public Activity value() {
        return new Activity(type, minutes.value(), intensity.get());
    }

    @Override
    public void keep(String name, Draft draft) {
        draft.put(name, (Object) (Draft.code(type) + ":" + Draft.code(intensity.get())));
        draft.put(name + ".minutes", minutes);
    }

    @Override
    public void restore(String name, Draft draft) {
        List<String> parts = Arrays.asList(draft.textOf(name).split(":", -1));
        type = Draft.code(ActivityType.class, parts, 0);
        intensity.set(Draft.code(Intensity.class, parts, 1));
        draft.into(name + ".minutes", minutes);
    }
}
