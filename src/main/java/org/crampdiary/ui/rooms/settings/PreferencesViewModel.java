package org.crampdiary.ui.rooms.settings;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.crampdiary.model.PhoneNumbers;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Region;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.text.Language;
import org.jspecify.annotations.Nullable;

/** How the program looks and whom it names to ring. Each change takes effect at once. */
final class PreferencesViewModel {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()-]{1,29}");

    private final Settings settings;
    private final StringProperty emergency = new SimpleStringProperty(this, "emergency", "");
    private final StringProperty outOfHours = new SimpleStringProperty(this, "outOfHours", "");
    private final ReadOnlyObjectWrapper<@Nullable Phrase> emergencyError =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Phrase> outOfHoursError =
            new ReadOnlyObjectWrapper<>();

    PreferencesViewModel(Settings settings) {
        this.settings = settings;
        emergency.subscribe(() -> emergencyError.set(null));
        outOfHours.subscribe(() -> outOfHoursError.set(null));
    }

    /** Keeps the shown numbers up to date, beginning now. */
    Subscription listen() {
        return settings.preferencesProperty().subscribe(this::showNumbers);
    }

    private void showNumbers(Preferences preferences) {
        PhoneNumbers numbers = preferences.numbers();
        emergency.set(numbers.emergency());
        outOfHours.set(Objects.requireNonNullElse(numbers.outOfHours(), ""));
    }

    Preferences preferences() {
        return settings.preferences();
    }

    /** Empty: as the operating system. */
    void theme(Optional<Theme> chosen) {
        settings.change(preferences().withTheme(chosen.orElse(null)));
    }

    void sameThemeAtNight(boolean same) {
        settings.change(preferences().withSameThemeAtNight(same));
    }

    /** Empty: as the operating system. */
    void language(Optional<Language> chosen) {
        settings.change(preferences().withLanguage(chosen.orElse(null)));
    }

    void textPercent(int percent) {
        settings.change(preferences().withTextPercent(percent));
    }

    /** Also brings the region's own numbers back. */
    void region(@Nullable Region chosen) {
        if (chosen != preferences().region()) {
            settings.change(preferences().withRegion(chosen));
        }
    }

    /** Takes over both numbers as typed; an empty one becomes that of the region. */
    void keepNumbers() {
        emergencyError.set(wrong(emergency.get()));
        outOfHoursError.set(wrong(outOfHours.get()));
        if (emergencyError.get() == null && outOfHoursError.get() == null) {
            PhoneNumbers given = preferences().withRegion(preferences().region()).numbers();
            settings.change(
                    preferences()
                            .withNumbers(
                                    own(emergency.get(), given.emergency()),
                                    own(outOfHours.get(), given.outOfHours())));
            showNumbers(preferences());
        }
    }

    private static @Nullable Phrase wrong(String typed) {
        String number = typed.strip();
        return number.isEmpty() || NUMBER.matcher(number).matches()
                ? null
                : Phrase.of("setting.not-a-number");
    }

    private static @Nullable String own(String typed, @Nullable String given) {
        String number = typed.strip();
        return number.isEmpty() || number.equals(given) ? null : number;
    }

    StringProperty emergencyProperty() {
        return emergency;
    }

    StringProperty outOfHoursProperty() {
        return outOfHours;
    }

    ReadOnlyObjectProperty<@Nullable Phrase> emergencyErrorProperty() {
        return emergencyError.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Phrase> outOfHoursErrorProperty() {
        return outOfHoursError.getReadOnlyProperty();
    }
}
