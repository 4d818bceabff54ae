package org.crampdiary.model;

import java.util.List;

/** The fields of an {@link Activity}. */
public final class ActivityFields {

    public static final EntryField<Activity, ActivityType> TYPE =
            EntryField.code("type", ActivityType.class, Activity::type);
    public static final EntryField<Activity, Double> MINUTES =
            EntryField.number("minutes", 0, 1_440, Unit.MINUTES, Activity::minutes);
    public static final EntryField<Activity, Intensity> INTENSITY =
            EntryField.code("intensity", Intensity.class, Activity::intensity);

    public static final EntryShape<Activity> SHAPE =
            EntryShape.of(Activity.class, List.of(TYPE, MINUTES, INTENSITY));

    private ActivityFields() {}
}
