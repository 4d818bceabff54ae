package org.crampdiary.text;

import java.util.Locale;
import java.util.Optional;

/** The languages of the program. */
public enum Language {
    ENGLISH("en", Locale.UK),
    DANISH("da", Locale.of("da", "DK"));

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** The ISO 639 code, such as {@code da}. */
    public String code() {
        return code;
    }

    /** How dates and numbers are written. */
    public Locale locale() {
        return locale;
    }

    /** The language with this code, or empty. */
    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language that fits a locale: Danish for Danish ones, English for all others. */
    public static Language fitting(Locale locale) {
        return of(locale.getLanguage()).orElse(ENGLISH);
    }
}
