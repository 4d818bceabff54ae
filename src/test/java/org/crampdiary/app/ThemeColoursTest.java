package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;
import org.crampdiary.settings.DisplaySettings;
import org.crampdiary.settings.NightDisplay;
import org.crampdiary.settings.NightDisplay.Brightness;
import org.crampdiary.settings.NightDisplay.Colour;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.ui.NightColours;
import org.crampdiary.ui.OnFx;
import org.crampdiary.ui.SettableClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The colours of every theme as the window has them: words can be read, the night stays dark. */
final class ThemeColoursTest {

    /** WCAG 2.2, 1.4.3, for text of any size. */
    private static final double TEXT = 4.5;

    /** WCAG 2.2, 1.4.11, for the edge of what can be pressed. */
    private static final double EDGE = 3;

    private static final List<String> ON_CARDS =
            List.of("text", "quiet", "accent", "cramp", "error", "cramp-dark");
    private static final List<String> GROUNDS = List.of("background", "card", "edge");
    private static final Clock NOON =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 12, 0));
    private static final Map<DisplaySettings, Map<String, Color>> PAINTED = new HashMap<>();
    private static final List<String> PAIRS =
            List.of(
                    "accent-text accent",
                    "cramp-text cramp",
                    "text cramp-pale",
                    "accent accent-pale",
                    "text accent-pale",
                    "advice-text advice",
                    "text advice",
                    "urgent-text urgent",
                    "text urgent",
                    "accent urgent");

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<DisplaySettings> looks() {
        return Stream.concat(
                Stream.of(Theme.LIGHT, Theme.DARK).map(DisplaySettings.DEFAULT::withTheme),
                Arrays.stream(Colour.values())
                        .flatMap(colour ->
                                Arrays.stream(Brightness.values()).map(how -> night(colour, how))));
    }

    private static DisplaySettings night(Colour colour, Brightness brightness) {
        return DisplaySettings.DEFAULT
                .withTheme(Theme.NIGHT)
                .withNight(new NightDisplay(colour, brightness));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void wordsAndEdgesCanBeSeen(DisplaySettings look) {
        for (String ground : List.of("background", "card")) {
            ON_CARDS.forEach(word -> readable(look, word, ground, TEXT));
            readable(look, "edge", ground, EDGE);
        }
        for (String pair : PAIRS) {
            readable(look, pair.split(" ", -1)[0], pair.split(" ", -1)[1], TEXT);
        }
    }

    @ParameterizedTest
    @MethodSource("colours")
    void eachStepIsBrighterThanTheOneBefore(Colour colour) {
        for (String word : List.of("text", "quiet", "accent", "edge", "urgent-text")) {
            assertThat(
                            Arrays.stream(Brightness.values())
                                    .map(step -> luminance(colour(night(colour, step), word)))
                                    .toList())
                    .as(word)
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(colour(night(colour, Brightness.BRIGHT), word).getBlue())
                    .as("%s is not pale", word)
                    .isLessThanOrEqualTo(NightColours.PALEST_BLUE / 255.0);
        }
    }

    static Stream<Colour> colours() {
        return Arrays.stream(Colour.values());
    }

    @Test
    void amberHasMoreGreenInItThanRed() {
        Color amber = colour(night(Colour.AMBER, Brightness.MIDDLE), "text");
        Color red = colour(night(Colour.RED, Brightness.MIDDLE), "text");
        assertThat(amber.getHue() - red.getHue()).isGreaterThan(20);
    }

    /** The picture that is kept of what is scrolled has no letters with coloured edges. */
    @ParameterizedTest
    @MethodSource("looks")
    void wordsStayAsTheyAreWhenScrollingEnds(DisplaySettings look) {
        Set<FontSmoothingType> drawn =
                OnFx.look(() -> {
                    Pane words =
                            new VBox(
                                    new Label("word"),
                                    new Button("word"),
                                    new TextField("word"),
                                    new CheckBox("word"));
                    new WindowTheme(new Settings(Preferences.DEFAULT.with(look)), NOON)
                            .dress(new Scene(words));
                    words.applyCss();
                    return words.lookupAll(".text").stream()
                            .map(text -> ((Text) text).getFontSmoothingType())
                            .collect(Collectors.toSet());
                });
        assertThat(drawn).containsExactly(FontSmoothingType.GRAY);
    }

    private static void readable(DisplaySettings look, String word, String ground, double least) {
        assertThat(contrast(colour(look, word), colour(look, ground)))
                .as("%s on %s with %s", word, ground, look)
                .isGreaterThanOrEqualTo(least);
    }

    private static Color colour(DisplaySettings look, String name) {
        return PAINTED.computeIfAbsent(look, ThemeColoursTest::paint).get(name);
    }

    /** All colours as a dressed scene resolves them. */
    private static Map<String, Color> paint(DisplaySettings look) {
        Map<String, Region> regions =
                Stream.of(ON_CARDS, GROUNDS, PAIRS)
                        .flatMap(List::stream)
                        .flatMap(names -> Stream.of(names.split(" ", -1)))
                        .distinct()
                        .collect(Collectors.toMap(name -> name, ThemeColoursTest::region));
        new FxRobot()
                .interact(() -> {
                    Scene scene = new Scene(new Pane(regions.values().toArray(Region[]::new)));
                    new WindowTheme(new Settings(Preferences.DEFAULT.with(look)), NOON)
                            .dress(scene);
                    scene.getRoot().applyCss();
                });
        return regions.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry ->
                                        (Color)
                                                entry.getValue()
                                                        .getBackground()
                                                        .getFills()
                                                        .getFirst()
                                                        .getFill()));
    }

    private static Region region(String colour) {
        Region region = new Region();
        region.setStyle("-fx-background-color: -cd-" + colour + ";");
        return region;
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
