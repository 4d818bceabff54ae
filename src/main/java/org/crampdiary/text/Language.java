package org.crampdiary.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The languages of the program. */
public enum Language {
    ENGLISH("en", "English", Locale.UK, "d "),
    DANISH("da", "Dansk", Locale.of("da", "DK"), "d. ");

    private final String code;
    private final String ownName;
    private final Locale locale;
    private final String day;

    Language(String code, String ownName, Locale locale, String day) {
        this.code = code;
        this.ownName = ownName;
        this.locale = locale;
        this.day = day;
    }

    /** The ISO 639 code, such as {@code da}. */
    public String code() {
        return code;
    }

    /** Its name in itself, so that it can be found again from any other language. */
    public String ownName() {
        return ownName;
    }

    /** The language's bundle of messages: English is the one that all others are compared with. */
    Locale bundle() {
        return this == ENGLISH ? Locale.ROOT : Locale.of(code);
    }

    /** The pattern of a day before the name of its month. */
    String day() {
        return day;
    }

    /** The pattern of a date in a field: in English the month is a word, since digits mislead. */
    String shortDate() {
        return this == ENGLISH ? "d MMM uuuu" : "dd.MM.uuuu";
    }

    /** The codes of all languages, such as {@code en, da}. */
    public static String codes() {
        return Arrays.stream(values()).map(Language::code).collect(Collectors.joining(", "));
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

    /** The language that fits a locale: English when there is none. */
    public static Language fitting(Locale locale) {
        return of(locale.getLanguage()).orElse(ENGLISH);
    }
}
