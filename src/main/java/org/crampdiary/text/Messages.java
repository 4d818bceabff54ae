package org.crampdiary.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.crampdiary.model.Coded;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RoughDate;

/** The sentences of the program in one language. Immutable; for any thread. */
public final class Messages {

    /** Ends the key of the message that says the same as one of several to choose from. */
    private static final String ASKED = ".asked";

    private final Language language;
    private final ResourceBundle bundle;
    private final Formats formats;

    public Messages(Language language) {
        this(language, false);
    }

    /**
     * @param inOunces whether the person counts what is drunk in US fluid ounces
     */
    public Messages(Language language, boolean inOunces) {
        this.language = language;
        this.bundle =
                ResourceBundle.getBundle(
                        "i18n.messages",
                        language.bundle(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        this.formats = new Formats(language, inOunces, this::text);
    }

    public Language language() {
        return language;
    }

    /** Numbers, dates and units in this language. */
    public Formats formats() {
        return formats;
    }

    /**
     * The message of {@code key} with its arguments. Phrases, coded constants, dates and decimals
     * among these are put into the language first, lists are joined with commas.
     *
     * @throws java.util.MissingResourceException when there is no such message
     */
    public String text(String key, Object... args) {
        String pattern = bundle.getString(key);
        Object[] words = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = word(args[i]);
        }
        return new MessageFormat(pattern, language.locale()).format(words);
    }

    /** Whether there is a message of {@code key}. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    public String text(Phrase phrase) {
        return text(phrase.key(), phrase.args().toArray());
    }

    /** Sentences one after the other. */
    public String sentences(List<Phrase> phrases) {
        return phrases.stream().map(this::text).collect(Collectors.joining(" "));
    }

    /** The name of a coded constant, such as "calf". */
    public String name(Coded constant) {
        return text(constant.family() + "." + constant.code());
    }

    /** The name as a question offers it: a whole clause where a bare name would be stiff. */
    public String asked(Coded constant) {
        String key = constant.family() + "." + constant.code() + ASKED;
        return has(key) ? text(key) : name(constant);
    }

    private Object word(Object arg) {
        return switch (arg) {
            case Phrase phrase -> text(phrase);
            case Coded constant -> name(constant);
            case LocalDate date -> formats.date(date);
            case RoughDate date -> formats.date(date);
            case Double number -> formats.measured(number);
            case List<?> list ->
                    list.stream()
                            .map(element -> word((Object) element).toString())
                            .collect(Collectors.joining(", "));
            default -> arg;
        };
    }
}
