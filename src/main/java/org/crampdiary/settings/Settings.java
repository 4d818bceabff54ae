package org.crampdiary.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The preferences as something that can be watched. For the FX thread; keeping them is up to {@code
 * app}.
 */
public final class Settings {

    private final ReadOnlyObjectWrapper<Preferences> preferences;

    public Settings(Preferences initial) {
        preferences = new ReadOnlyObjectWrapper<>(this, "preferences", initial);
    }

    public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
        return preferences.getReadOnlyProperty();
    }

    public Preferences preferences() {
        return preferences.get();
    }

    public void change(Preferences next) {
        preferences.set(next);
    }
}
