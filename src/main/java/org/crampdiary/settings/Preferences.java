package org.crampdiary.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Locale;
import java.util.Objects;
import org.crampdiary.model.Glass;
import org.crampdiary.model.PhoneNumbers;
import org.crampdiary.model.Region;
import org.crampdiary.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * How the program looks and whom it names to ring; never anything about the person's health.
 *
 * @param language null: as the operating system
 * @param theme null: as the operating system
 * @param sameThemeAtNight whether the night theme does not come by itself
 * @param textPercent size of the text, 100–200 % in steps of 25
 * @param night how the night theme glows
 * @param region where the person lives; null when not asked yet
 * @param emergencyNumber the person's own number instead of the region's, or null
 * @param outOfHoursNumber the person's own number instead of the region's, or null
 * @param glass what the person drinks from
 * @param morningReminder whether the person is reminded of the night
 * @param eveningReminder whether the person is reminded of the day
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Preferences(
        @Nullable Language language,
        @Nullable Theme theme,
        boolean sameThemeAtNight,
        int textPercent,
        NightLook night,
        @Nullable Region region,
        @Nullable String emergencyNumber,
        @Nullable String outOfHoursNumber,
        Glass glass,
        boolean morningReminder,
        boolean eveningReminder) {

    /** As the program found it; the window changes the default for its date fields. */
    private static final Locale SYSTEM = Locale.getDefault();

    /** What a new user starts with. */
    public static final Preferences DEFAULT =
            new Preferences(
                    null,
                    null,
                    false,
                    100,
                    NightLook.DEFAULT,
                    null,
                    null,
                    null,
                    Glass.ML_200,
                    false,
                    false);

    public Preferences {
        // what earlier versions had
        night = Objects.requireNonNullElse(night, NightLook.DEFAULT);
        glass = Objects.requireNonNullElse(glass, Glass.ML_200);
        textPercent = Math.clamp(textPercent / 25 * 25L, 100, 200);
    }

    public Preferences withLanguage(@Nullable Language value) {
        return new Preferences(
                value,
                theme,
                sameThemeAtNight,
                textPercent,
                night,
                region,
                emergencyNumber,
                outOfHoursNumber,
                glass,
                morningReminder,
                eveningReminder);
    }

    public Preferences withTheme(@Nullable Theme value) {
        return new Preferences(
                language,
                value,
                sameThemeAtNight,
                textPercent,
                night,
                region,
                emergencyNumber,
                outOfHoursNumber,
                glass,
                morningReminder,
                eveningReminder);
    }

    public Preferences withSameThemeAtNight(boolean value) {
        return new Preferences(
                language,
                theme,
                value,
                textPercent,
                night,
                region,
                emergencyNumber,
                outOfHoursNumber,
                glass,
                morningReminder,
                eveningReminder);
    }

    public Preferences withTextPercent(int value) {
        return new Preferences(
                language,
                theme,
                sameThemeAtNight,
                value,
                night,
                region,
                emergencyNumber,
                outOfHoursNumber,
                glass,
                morningReminder,
                eveningReminder);
    }

    public Preferences withNight(NightLook value) {
        return new Preferences(
                language,
                theme,
                sameThemeAtNight,
                textPercent,
                value,
                region,
                emergencyNumber,
                outOfHoursNumber,
                glass,
                morningReminder,
                eveningReminder);
    }

    /** Another region, with its own numbers. */
    public Preferences withRegion(@Nullable Region value) {
        return new Preferences(
                language,
                theme,
                sameThemeAtNight,
                textPercent,
                night,
                value,
                null,
                null,
                glass,
                morningReminder,
                eveningReminder);
    }

    public Preferences withNumbers(@Nullable String emergency, @Nullable String outOfHours) {
        return new Preferences(
                language,
                theme,
                sameThemeAtNight,
                textPercent,
                night,
                region,
                emergency,
                outOfHours,
                glass,
                morningReminder,
                eveningReminder);
    }

    public Preferences withGlass(Glass value) {
        return new Preferences(
                language,
                theme,
                sameThemeAtNight,
                textPercent,
                night,
                region,
                emergencyNumber,
                outOfHoursNumber,
                value,
                morningReminder,
                eveningReminder);
    }

    public Preferences withReminders(boolean morning, boolean evening) {
        return new Preferences(
                language,
                theme,
                sameThemeAtNight,
                textPercent,
                night,
                region,
                emergencyNumber,
                outOfHoursNumber,
                glass,
                morning,
                evening);
    }

    /** The chosen language, or the one that fits the operating system. */
    public Language languageOrSystem() {
        return Objects.requireNonNullElseGet(language, () -> Language.fitting(SYSTEM));
    }

    /** The numbers to ring: the person's own, or else those of the region. */
    public PhoneNumbers numbers() {
        PhoneNumbers given = Objects.requireNonNullElse(region, Region.ELSEWHERE).numbers();
        return new PhoneNumbers(
                Objects.requireNonNullElse(emergencyNumber, given.emergency()),
                outOfHoursNumber != null ? outOfHoursNumber : given.outOfHours());
    }
}
