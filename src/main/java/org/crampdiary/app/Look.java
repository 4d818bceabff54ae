package org.crampdiary.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.ui.common.Appearance;
import org.crampdiary.ui.controls.Em;

/** Theme and text size as the preferences and the operating system want them. For the FX thread. */
final class Look implements Appearance {

    private static final double TEXT_PX = 15;

    private final Settings settings;
    private final ReadOnlyObjectWrapper<Theme> theme;

    Look(Settings settings) {
        this.settings = settings;
        theme = new ReadOnlyObjectWrapper<>(this, "theme", wanted());
        settings.preferencesProperty().subscribe(() -> theme.set(wanted()));
        Platform.getPreferences().colorSchemeProperty().subscribe(() -> theme.set(wanted()));
        theme.subscribe(Look::useForControls);
    }

    private Theme wanted() {
        Theme system =
                Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                        ? Theme.DARK
                        : Theme.LIGHT;
        return Objects.requireNonNullElse(settings.preferences().theme(), system);
    }

    private static void useForControls(Theme now) {
        Application.setUserAgentStylesheet(
                switch (now) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
    }

    @Override
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    @Override
    public void dress(Scene scene) {
        theme.subscribe(now ->
                scene.getStylesheets()
                        .setAll(
                                sheet(now == Theme.DARK ? "dark" : "light"),
                                sheet("controls"),
                                sheet("rooms")));
        settings.preferencesProperty().subscribe(preferences -> size(scene, preferences));
    }

    /** Gives a root that was put into a dressed scene the present text size. */
    void resize(Scene scene) {
        size(scene, settings.preferences());
    }

    private static void size(Scene scene, Preferences preferences) {
        double px = TEXT_PX * preferences.textPercent() / 100;
        scene.getRoot().setStyle("-fx-font-size: " + px + "px;");
        Em.set(scene, px);
        scene.getRoot().requestLayout();
    }

    private static String sheet(String name) {
        URL url = Look.class.getResource("/css/" + name + ".css");
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}
