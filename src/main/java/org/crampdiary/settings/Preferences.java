package org.crampdiary.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Locale;
import java.util.Objects;
import org.crampdiary.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * How the program looks and whom it names to ring; never anything about the person's health. The
 * file has the parts of all groups side by side.
 *
 * @param language null: as the operating system
 * @param comparisonOff whether nothing in the diary is to be compared with published advice
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Preferences(
        @Nullable Language language,
        @JsonUnwrapped DisplaySettings display,
        @JsonUnwrapped Residence residence,
        @JsonUnwrapped Recording recording,
        @JsonUnwrapped RemindedOf remindedOf,
        @JsonUnwrapped PageLook page,
        @JsonUnwrapped BackupPlace backupPlace,
        @JsonUnwrapped Upkept upkept,
        @JsonUnwrapped AutoLockAfter autoLock,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean comparisonOff) {

    /** As the program found it; the window changes the default for its date fields. */
    private static final Locale SYSTEM = Locale.getDefault();

    /** What a new user starts with. */
    public static final Preferences DEFAULT =
            new Preferences(
                    null,
                    DisplaySettings.DEFAULT,
                    Residence.in(null),
                    Recording.DEFAULT,
                    RemindedOf.NOTHING,
                    PageLook.DEFAULT,
                    BackupPlace.NONE,
                    Upkept.NEVER,
                    AutoLockAfter.DEFAULT,
                    false);

    public Preferences withLanguage(@Nullable Language value) {
        return new Preferences(
                value,
                display,
                residence,
                recording,
                remindedOf,
                page,
                backupPlace,
                upkept,
                autoLock,
                comparisonOff);
    }

    public Preferences with(DisplaySettings value) {
        return new Preferences(
                language,
                value,
                residence,
                recording,
                remindedOf,
                page,
                backupPlace,
                upkept,
                autoLock,
                comparisonOff);
    }

    public Preferences with(Residence value) {
        return new Preferences(
                language,
                display,
                value,
                recording,
                remindedOf,
                page,
                backupPlace,
                upkept,
                autoLock,
                comparisonOff);
    }

    public Preferences with(Recording value) {
        return new Preferences(
                language,
                display,
                residence,
                value,
                remindedOf,
                page,
                backupPlace,
                upkept,
                autoLock,
                comparisonOff);
    }

    public Preferences with(RemindedOf value) {
        return new Preferences(
                language,
                display,
                residence,
                recording,
                value,
                page,
                backupPlace,
                upkept,
                autoLock,
                comparisonOff);
    }

    /** The same with the comparison with published advice on or off. */
    public Preferences comparing(boolean on) {
        return new Preferences(
                language,
                display,
                residence,
                recording,
                remindedOf,
                page,
                backupPlace,
                upkept,
                autoLock,
                !on);
    }

    public Preferences with(PageLook value) {
        return new Preferences(
                language,
                display,
                residence,
                recording,
                remindedOf,
                value,
                backupPlace,
                upkept,
                autoLock,
                comparisonOff);
    }

    public Preferences with(BackupPlace value) {
        return new Preferences(
                language,
                display,
                residence,
                recording,
                remindedOf,
                page,
                value,
                upkept,
                autoLock,
                comparisonOff);
    }

    public Preferences with(AutoLockAfter value) {
        return new Preferences(
                language,
                display,
                residence,
                recording,
                remindedOf,
                page,
                backupPlace,
                upkept,
                value,
                comparisonOff);
    }

    public Preferences with(Upkept value) {
        return new Preferences(
                language,
                display,
                residence,
                recording,
                remindedOf,
                page,
                backupPlace,
                value,
                autoLock,
                comparisonOff);
    }

    /** The chosen language, or the one that fits the operating system. */
    public Language languageOrSystem() {
        return Objects.requireNonNullElseGet(language, () -> Language.fitting(SYSTEM));
    }
}
