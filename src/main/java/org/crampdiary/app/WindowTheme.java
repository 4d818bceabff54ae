package org.crampdiary.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.util.Subscription;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.ui.kit.Ticker;
import org.crampdiary.ui.kit.layout.Em;
import org.crampdiary.ui.parts.session.Appearance;
import org.jspecify.annotations.Nullable;

/** Theme and text size as the preferences and the operating system want them. For the FX thread. */
final class WindowTheme implements Appearance {

    private static final double TEXT_PX = 15;

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Settings settings;
    private final Clock clock;
    private final Ticker watch;
    private final ReadOnlyObjectWrapper<Theme> theme;
    private boolean night;
    private @Nullable Boolean nightByHand;

    WindowTheme(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        night = Theme.isNight(LocalTime.now(clock));
        theme = new ReadOnlyObjectWrapper<>(this, "theme", inForce());
        settings.preferencesProperty().subscribe(this::refresh);
        Platform.getPreferences().colorSchemeProperty().subscribe(this::refresh);
        theme.subscribe(WindowTheme::useForControls);
        watch = new Ticker(EVERY, this::followTheClock);
    }

    /** Follows the time of day until {@link #stop}. */
    void start() {
        watch.start();
    }

    void stop() {
        watch.stop();
    }

    /**
     * What was asked for by hand holds until the night begins or ends; night colours, until it
     * ends.
     */
    void followTheClock() {
        boolean now = Theme.isNight(LocalTime.now(clock));
        if (now != night) {
            night = now;
            if (!now || !Boolean.TRUE.equals(nightByHand)) {
                nightByHand = null;
            }
            refresh();
        }
    }

    private void refresh() {
        theme.set(inForce());
    }

    private Theme inForce() {
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        return Theme.inForce(
                settings.preferences().display(), dark, LocalTime.now(clock), nightByHand);
    }

    @Override
    public void setNight(boolean on) {
        nightByHand = on;
        refresh();
    }

    private static void useForControls(Theme now) {
        Application.setUserAgentStylesheet(
                switch (now) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK, NIGHT -> new PrimerDark().getUserAgentStylesheet();
                });
    }

    @Override
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /**
     * Gives a scene the present theme and text size, and keeps both up to date until unsubscribed.
     */
    Subscription dress(Scene scene) {
        return Subscription.combine(
                theme.subscribe(now -> colour(scene, now)),
                settings.preferencesProperty()
                        .subscribe(preferences -> {
                            colour(scene, theme.get());
                            size(scene, preferences);
                        }));
    }

    private void colour(Scene scene, Theme now) {
        boolean light = now == Theme.LIGHT;
        // What the system itself paints: the frame, and the window before its first picture.
        scene.getPreferences().setColorScheme(light ? ColorScheme.LIGHT : ColorScheme.DARK);
        scene.setFill(light ? Color.WHITE : Color.BLACK);
        Stream<String> glow =
                now == Theme.NIGHT
                        ? settings.preferences().display().night().sheets()
                        : Stream.empty();
        List<String> sheets =
                Stream.of(
                                Stream.of(now.name().toLowerCase(Locale.ROOT)),
                                glow,
                                Stream.of("controls", "rooms"))
                        .flatMap(names -> names)
                        .map(WindowTheme::sheet)
                        .toList();
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    @Override
    public void dressForPaper(Scene scene) {
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet("light"), sheet("controls"), sheet("rooms"));
        size(scene, TEXT_PX);
    }

    /** Gives a root that was put into a dressed scene the present text size. */
    void resize(Scene scene) {
        size(scene, settings.preferences());
    }

    private static void size(Scene scene, Preferences preferences) {
        size(scene, TEXT_PX * preferences.display().textPercent() / 100);
    }

    private static void size(Scene scene, double px) {
        scene.getRoot().setStyle("-fx-font-size: " + px + "px;");
        Em.set(scene, px);
        scene.getRoot().requestLayout();
    }

    private static String sheet(String name) {
        URL url = WindowTheme.class.getResource("/css/" + name + ".css");
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}
