package org.crampdiary.text;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.crampdiary.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of a diary's figures is what the diary shows: no cause, no effect, no proof. */
final class HonestWordsTest {

    private static final List<String> SECTIONS =
            List.of("trends.", "charts.", "question.", "picture.");
    private static final List<String> PAGES =
            List.of(
                    "how-the-figures-are-made",
                    "a-clear-difference",
                    "figures-for-your-doctor",
                    "my-own-question",
                    "help-trends");

    /** Those that deny a cause or a proof, sentence by sentence; all others leave the words out. */
    private static final Set<String> DENIALS =
            Set.of(
                    "charts.factors.honest",
                    "question.honest",
                    "how-the-figures-are-made",
                    "my-own-question");

    private static final Map<Language, Pattern> CLAIMS =
            Map.of(
                    Language.ENGLISH,
                    words(
                            "causes?|caused|causing|because of|due to|thanks to|owing to",
                            "works?|worked|effects?|effective(?:ly|ness)?",
                            "(?:help|helps|helped) (?:against|with|to prevent)",
                            "(?:lead|leads|led) to|brought|(?:came|comes|come) from",
                            "prove|proves|proved|proven|proofs?|evidence"),
                    Language.DANISH,
                    words(
                            "årsag\\w*|forårsag\\w*|skyld(?:es|tes)|på grund af|takket være",
                            "virke(?:r|de|t)?|virkning\\w*|virksom\\w*|effekt\\w*",
                            "(?:hjælper|hjalp|hjulpet) (?:mod|imod|på|til at)",
                            "(?:fører|førte|ført) til|(?:kommer|kom) af(?! sig selv)|gav kramper?",
                            "bevis\\w*"));
    private static final Map<Language, Pattern> DENYING =
            Map.of(
                    Language.ENGLISH, words("not|never|no|nor"),
                    Language.DANISH, words("ikke|aldrig|ingen|intet"));

    private static Pattern in(Map<Language, Pattern> words, Language language) {
        return Objects.requireNonNull(
                words.get(language),
                () -> "name the words that claim and deny a cause: " + language);
    }

    private static Pattern words(String... alternatives) {
        return Pattern.compile(
                "\\b(?:" + String.join("|", alternatives) + ")\\b",
                CASE_INSENSITIVE | UNICODE_CASE | UNICODE_CHARACTER_CLASS);
    }

    /** The texts by key of the bundle or name of the page. */
    private static Map<String, String> texts(Language language) {
        ResourceBundle bundle = ResourceBundle.getBundle("i18n.messages", language.bundle());
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().stream()
                .filter(key -> SECTIONS.stream().anyMatch(key::startsWith))
                .forEach(key -> texts.put(key, bundle.getString(key)));
        Library library = Library.of(language);
        PAGES.forEach(slug -> texts.put(slug, library.page(slug).orElseThrow().text()));
        return texts;
    }

    /** The sentences that claim a cause, an effect or a proof; with {@code denied} those too. */
    private static List<String> claims(Language language, String text, boolean denied) {
        return Pattern.compile("(?<=[.!?:])\\s+|\\n+")
                .splitAsStream(text)
                .filter(in(CLAIMS, language).asPredicate())
                .filter(sentence -> denied || !in(DENYING, language).matcher(sentence).find())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordNamesACauseOrAnEffect(Language language) {
        texts(language)
                .forEach((name, text) ->
                        assertThat(claims(language, text, !DENIALS.contains(name)))
                                .as(name)
                                .isEmpty());
    }

    @Test
    void eachExceptionIsNeeded() {
        Set<String> denying = new TreeSet<>();
        for (Language language : Language.values()) {
            texts(language)
                    .forEach((name, text) -> {
                        if (!claims(language, text, true).isEmpty()) {
                            denying.add(name);
                        }
                    });
        }
        assertThat(denying).containsExactlyInAnyOrderElementsOf(DENIALS);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, Alcohol caused more cramps., 1",
        "ENGLISH, Fewer cramps because of magnesium., 1",
        "ENGLISH, This is due to salt., 1",
        "ENGLISH, Cramps pass. Stretching works., 1",
        "ENGLISH, Magnesium was effective., 1",
        "ENGLISH, Walking helps against cramps., 1",
        "ENGLISH, The diary proves it., 1",
        "ENGLISH, One led to the other., 1",
        "ENGLISH, helped 12 of the 18 times it was rated; below another: the network, 0",
        "DANISH, Årsagen var alkohol., 1",
        "DANISH, Det skyldes salt., 1",
        "DANISH, Kramper går over. Strækning virker., 1",
        "DANISH, Magnesium er effektivt., 1",
        "DANISH, At gå hjælper mod kramper., 1",
        "DANISH, Dagbogen beviser det., 1",
        "DANISH, Det virkelige tal kommer af sig selv., 0",
    })
    void aClaimIsFoundByItsWord(Language language, String text, int claims) {
        assertThat(claims(language, text, true)).hasSize(claims);
        assertThat(claims(language, text, false)).hasSize(claims);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, A difference is not a proof. It works., It works.",
        "DANISH, En forskel er ikke et bevis. Det virker., Det virker.",
    })
    void aDenialDoesNotExcuseTheNextSentence(Language language, String text, String claim) {
        assertThat(claims(language, text, false)).containsExactly(claim);
    }
}
