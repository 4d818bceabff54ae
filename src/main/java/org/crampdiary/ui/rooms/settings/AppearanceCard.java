package org.crampdiary.ui.rooms.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.crampdiary.settings.DisplaySettings;
import org.crampdiary.settings.NightDisplay;
import org.crampdiary.settings.NightDisplay.Brightness;
import org.crampdiary.settings.NightDisplay.Colour;
import org.crampdiary.settings.Theme;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.layout.Card;

/** Colours, size of the text, language. */
final class AppearanceCard {

    private static final List<Integer> PERCENTS = List.of(100, 125, 150, 175, 200);

    private static final Map<Enum<?>, String> GLOWS =
            Map.of(
                    Colour.RED, "setting.night-red",
                    Colour.AMBER, "setting.night-amber",
                    Brightness.DIM, "setting.night-dim",
                    Brightness.MIDDLE, "setting.night-middle",
                    Brightness.BRIGHT, "setting.night-bright");

    private final PreferencesViewModel model;
    private final Messages messages;

    AppearanceCard(PreferencesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    Card build() {
        DisplaySettings now = model.preferences().display();
        Chips<Optional<Theme>> theme =
                new Chips<>(
                                "settings-theme",
                                List.of(
                                        Optional.empty(),
                                        Optional.of(Theme.LIGHT),
                                        Optional.of(Theme.DARK),
                                        Optional.of(Theme.NIGHT)),
                                this::name,
                                choice -> choice.map(AppearanceCard::word).orElse("system"))
                        .always(Optional.ofNullable(now.theme()));
        CheckBox byItself = new CheckBox(messages.text("setting.night-by-itself"));
        byItself.setId("settings-night");
        byItself.getStyleClass().add("target");
        byItself.setWrapText(true);
        byItself.setSelected(!now.sameThemeAtNight());
        byItself.selectedProperty().subscribe((_, on) -> model.sameThemeAtNight(!on));
        Chips<Integer> text =
                new Chips<>(
                                "settings-text",
                                PERCENTS,
                                percent -> messages.formats().percent(percent / 100.0),
                                String::valueOf)
                        .always(now.textPercent());
        Chips<Optional<Language>> language =
                new Chips<>(
                                "settings-language",
                                Stream.concat(
                                                Stream.of(Optional.<Language>empty()),
                                                Arrays.stream(Language.values()).map(Optional::of))
                                        .toList(),
                                this::languageName,
                                choice -> choice.map(Language::code).orElse("system"))
                        .always(Optional.ofNullable(model.preferences().language()));
        Chips<Colour> glow = glow("settings-night-colour", Colour.values(), now.night().colour());
        Chips<Brightness> brightness =
                glow("settings-night-brightness", Brightness.values(), now.night().brightness());
        glow.valueProperty()
                .addListener((_, _, chosen) ->
                        model.night(
                                new NightDisplay(
                                        chosen,
                                        model.preferences().display().night().brightness())));
        brightness
                .valueProperty()
                .addListener((_, _, chosen) ->
                        model.night(
                                new NightDisplay(
                                        model.preferences().display().night().colour(), chosen)));
        theme.valueProperty().addListener((_, _, chosen) -> model.theme(chosen));
        text.valueProperty().addListener((_, _, chosen) -> model.textPercent(chosen));
        language.valueProperty().addListener((_, _, chosen) -> model.language(chosen));
        Card card =
                Card.titled(
                        messages.text("setting.appearance"),
                        asked("setting.theme", new VBox(4, theme.node(), byItself)),
                        asked("setting.night-colour", glow.node()),
                        asked("setting.night-brightness", brightness.node()),
                        asked("setting.text-size", text.node()),
                        asked("setting.language", language.node()));
        card.setId("settings-appearance");
        return card;
    }

    private <E extends Enum<E>> Chips<E> glow(String id, E[] choices, E now) {
        return new Chips<>(
                        id,
                        List.of(choices),
                        choice -> messages.text(Objects.requireNonNull(GLOWS.get(choice))),
                        AppearanceCard::word)
                .always(now);
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private Field asked(String key, Node answer) {
        return new Field(messages.text(key), answer);
    }

    private String name(Optional<Theme> theme) {
        if (theme.isEmpty()) {
            return messages.text("setting.as-system");
        }
        return messages.text(
                switch (theme.get()) {
                    case LIGHT -> "setting.theme-light";
                    case DARK -> "setting.theme-dark";
                    case NIGHT -> "setting.theme-night";
                });
    }

    /** Each language under its own name, so that it can be found again from any other. */
    private String languageName(Optional<Language> language) {
        return language.map(Language::ownName).orElse(messages.text("setting.as-system"));
    }
}
