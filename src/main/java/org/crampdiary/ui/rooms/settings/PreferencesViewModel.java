package org.crampdiary.ui.rooms.settings;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Glass;
import org.crampdiary.model.Night;
import org.crampdiary.model.PhoneNumbers;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Region;
import org.crampdiary.settings.AutoLockAfter;
import org.crampdiary.settings.DisplaySettings;
import org.crampdiary.settings.NightDisplay;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Recording;
import org.crampdiary.settings.RemindedOf;
import org.crampdiary.settings.Residence;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.text.Language;
import org.crampdiary.ui.kit.input.TextInput;
import org.jspecify.annotations.Nullable;

/** How the program looks and whom it names to ring. Each change takes effect at once. */
final class PreferencesViewModel {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()-]{1,29}");

    private final Settings settings;
    private final TextInput emergency = new TextInput();
    private final TextInput outOfHours = new TextInput();
    private final BooleanProperty compares = new SimpleBooleanProperty(this, "compares");

    PreferencesViewModel(Settings settings) {
        this.settings = settings;
        compares.set(!settings.preferences().comparisonOff());
        compares.addListener((_, _, on) -> settings.change(preferences().comparing(on)));
    }

    /** Keeps up to date what can change elsewhere too, beginning now. */
    Subscription listen() {
        return settings.preferencesProperty()
                .subscribe(now -> {
                    showNumbers(now);
                    compares.set(!now.comparisonOff());
                });
    }

    private void showNumbers(Preferences preferences) {
        PhoneNumbers numbers = preferences.residence().numbers();
        emergency.textProperty().set(numbers.emergency());
        outOfHours.textProperty().set(Objects.requireNonNullElse(numbers.outOfHours(), ""));
    }

    Preferences preferences() {
        return settings.preferences();
    }

    private DisplaySettings display() {
        return preferences().display();
    }

    /** Empty: as the operating system. */
    void theme(Optional<Theme> chosen) {
        settings.change(preferences().with(display().withTheme(chosen.orElse(null))));
    }

    void sameThemeAtNight(boolean same) {
        settings.change(preferences().with(display().withSameThemeAtNight(same)));
    }

    void reminders(boolean morning, boolean evening) {
        settings.change(preferences().with(new RemindedOf(morning, evening)));
    }

    void glass(Glass chosen) {
        settings.change(preferences().with(recording().with(chosen)));
    }

    /** In minutes; 0 is never. */
    void autoLock(int minutes) {
        settings.change(preferences().with(new AutoLockAfter(minutes)));
    }

    /** Whether a field of the day is to be asked. */
    void record(EntryField<Night, ?> field, boolean asked) {
        settings.change(preferences().with(recording().with(field, asked)));
    }

    Recording recording() {
        return preferences().recording();
    }

    void night(NightDisplay chosen) {
        settings.change(preferences().with(display().withNight(chosen)));
    }

    /** Empty: as the operating system. */
    void language(Optional<Language> chosen) {
        settings.change(preferences().withLanguage(chosen.orElse(null)));
    }

    void textPercent(int percent) {
        settings.change(preferences().with(display().withTextPercent(percent)));
    }

    /** Also brings the region's own numbers back. */
    void region(@Nullable Region chosen) {
        if (chosen != preferences().residence().region()) {
            settings.change(preferences().with(Residence.in(chosen)));
        }
    }

    /** Takes over both numbers as typed; an empty one becomes that of the region. */
    void keepNumbers() {
        boolean right = emergency.mark(wrong(emergency));
        right &= outOfHours.mark(wrong(outOfHours));
        if (right) {
            Region region = preferences().residence().region();
            PhoneNumbers given = Residence.in(region).numbers();
            settings.change(
                    preferences()
                            .with(
                                    new Residence(
                                            region,
                                            own(emergency, given.emergency()),
                                            own(outOfHours, given.outOfHours()))));
            showNumbers(preferences());
        }
    }

    private static @Nullable Phrase wrong(TextInput typed) {
        String number = typed.textProperty().get().strip();
        return number.isEmpty() || NUMBER.matcher(number).matches()
                ? null
                : Phrase.of("setting.not-a-number");
    }

    private static @Nullable String own(TextInput typed, @Nullable String given) {
        String number = typed.textProperty().get().strip();
        return number.isEmpty() || number.equals(given) ? null : number;
    }

    /** Whether the diary is compared with published advice. */
    BooleanProperty comparesProperty() {
        return compares;
    }

    TextInput emergency() {
        return emergency;
    }

    TextInput outOfHours() {
        return outOfHours;
    }
}
