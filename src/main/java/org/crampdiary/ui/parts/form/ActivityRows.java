package org.crampdiary.ui.parts.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Intensity;
import org.jspecify.annotations.Nullable;

/**
 * The activities of a day: any number, or that there were none, or (neither) not answered. For the
 * FX thread.
 */
public final class ActivityRows implements Answer<List<Activity>> {

    private final ObservableList<ActivityRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ActivityRow> shown =
            FXCollections.unmodifiableObservableList(rows);
    private final BooleanProperty none = new SimpleBooleanProperty(this, "none");

    ActivityRows() {
        none.subscribe(said -> saidNone(said));
    }

    @Override
    public void show(@Nullable List<Activity> activities) {
        none.set(activities != null && activities.isEmpty());
        rows.setAll(
                activities == null
                        ? List.of()
                        : activities.stream().map(ActivityRow::new).toList());
    }

    private void saidNone(boolean said) {
        if (said) {
            rows.clear();
        }
    }

    /** In the order in which they were added; not to be changed from outside. */
    public ObservableList<ActivityRow> rows() {
        return shown;
    }

    /** Whether the person said that there was no activity. */
    public BooleanProperty noneProperty() {
        return none;
    }

    /** Adds an activity of a kind, without length and intensity yet. */
    public void add(ActivityType type) {
        add(new Activity(type, null, null));
    }

    void add(Activity activity) {
        none.set(false);
        rows.add(new ActivityRow(activity));
    }

    public void remove(ActivityRow row) {
        rows.remove(row);
    }

    /** Removes all activities of a kind. */
    public void remove(ActivityType type) {
        rows.removeIf(row -> row.type() == type);
    }

    @Override
    public boolean validate() {
        boolean right = true;
        for (ActivityRow row : rows) {
            right &= row.minutes().validate();
        }
        return right;
    }

    /** The activities as written; null when not answered, empty when there were none. */
    @Override
    public @Nullable List<Activity> value() {
        if (rows.isEmpty() && !none.get()) {
            return null;
        }
        List<Activity> activities = new ArrayList<>();
        rows.forEach(row -> activities.add(row.value()));
        return activities;
    }

    @Override
    public void keep(String name, Draft draft) {
        draft.put("no-activity", none.get());
        for (int i = 0; i < rows.size(); i++) {
            ActivityRow row = rows.get(i);
            String numbered = name + "." + i;
            draft.put(
                    numbered,
                    (Object)
                            (Draft.code(row.type())
                                    + ":"
                                    + Draft.code(row.intensityProperty().get())));
            draft.put(numbered + ".minutes", row.minutes());
        }
    }

    /** As many rows as there are, made anew: which row was which does not matter. */
    @Override
    public void restore(String name, Draft draft) {
        show(null);
        for (int i = 0; draft.get(name + "." + i) != null; i++) {
            String numbered = name + "." + i;
            List<String> parts = Arrays.asList(draft.textOf(numbered).split(":", -1));
            add(
                    new Activity(
                            Draft.code(ActivityType.class, parts, 0),
                            null,
                            Draft.code(Intensity.class, parts, 1)));
            draft.into(numbered + ".minutes", rows.getLast().minutes());
        }
        none.set(Boolean.parseBoolean(draft.textOf("no-activity")));
    }
}
