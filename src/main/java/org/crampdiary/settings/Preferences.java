package org.crampdiary.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.crampdiary.store.Remembered;
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
        @JsonUnwrapped ToldPlaces toldPlaces,
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
                    ToldPlaces.NONE,
                    AutoLockAfter.DEFAULT,
                    false);

    /** What is known of a diary that may be missing. */
    public Remembered remembered(Path place) {
        return new Remembered(
                backupPlace.forDiary(place, _ -> false).orElse(null), upkept.isCheckedLast(place));
    }

    public Preferences withLanguage(@Nullable Language value) {
        return changed(value, !comparisonOff, this);
    }

    /** The same with the comparison with published advice on or off. */
    public Preferences comparing(boolean on) {
        return changed(language, on, this);
    }

    public Preferences with(DisplaySettings value) {
        return changed(language, !comparisonOff, value);
    }

    public Preferences with(Residence value) {
        return changed(language, !comparisonOff, value);
    }

    public Preferences with(Recording value) {
        return changed(language, !comparisonOff, value);
    }

    public Preferences with(RemindedOf value) {
        return changed(language, !comparisonOff, value);
    }

    public Preferences with(PageLook value) {
        return changed(language, !comparisonOff, value);
    }

    public Preferences with(BackupPlace value) {
        return changed(language, !comparisonOff, value);
    }

    public Preferences with(Upkept value) {
        return changed(language, !comparisonOff, value);
    }

    public Preferences with(ToldPlaces value) {
        return changed(language, !comparisonOff, value);
    }

    public Preferences with(AutoLockAfter value) {
        return changed(language, !comparisonOff, value);
    }

    /**
     * @param group one of the groups, which takes the place of the one of its class; none of them
     *     leaves all as they are
     */
    private Preferences changed(@Nullable Language chosen, boolean comparing, Object group) {
        return new Preferences(
                chosen,
                group instanceof DisplaySettings now ? now : display,
                group instanceof Residence now ? now : residence,
                group instanceof Recording now ? now : recording,
                group instanceof RemindedOf now ? now : remindedOf,
                group instanceof PageLook now ? now : page,
                group instanceof BackupPlace now ? now : backupPlace,
                group instanceof Upkept now ? now : upkept,
                group instanceof ToldPlaces now ? now : toldPlaces,
                group instanceof AutoLockAfter now ? now : autoLock,
                !comparing);
    }

    /** The chosen language, or the one that fits the operating system. */
    public Language languageOrSystem() {
        return Objects.requireNonNullElseGet(language, () -> Language.fitting(SYSTEM));
    }
}
