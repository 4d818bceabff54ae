package org.crampdiary.ui.parts.form;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityFields;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Intensity;
import org.crampdiary.ui.kit.input.NumberInput;
import org.jspecify.annotations.Nullable;

/** One activity of the day in the form. */
public final class ActivityRow {

    private final @Nullable ActivityType type;
    private final NumberInput minutes = new NumberInput(ActivityFields.MINUTES.range());
    private final ObjectProperty<@Nullable Intensity> intensity = new SimpleObjectProperty<>();

    ActivityRow(Activity activity) {
        type = activity.type();
        minutes.set(activity.minutes());
        intensity.set(activity.intensity());
    }

    /** Null when an activity came without its kind. */
    public @Nullable ActivityType type() {
        return type;
    }

    public NumberInput minutes() {
        return minutes;
    }

    public ObjectProperty<@Nullable Intensity> intensityProperty() {
        return intensity;
    }

    /** The activity as written; its minutes must be valid. */
    Activity value() {
        return new Activity(type, minutes.value(), intensity.get());
    }
}
