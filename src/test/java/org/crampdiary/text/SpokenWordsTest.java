package org.crampdiary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crampdiary.library.Library;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing has one name in each language, and a sentence is one that people say. */
final class SpokenWordsTest {

    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
    private static final Pattern BETWEEN_ARGUMENTS = Pattern.compile("\\{\\d[^}]*}");

    /** What once stood in a message and nobody says, or says otherwise elsewhere. */
    private static final Map<Language, List<String>> NOT_SAID =
            Map.of(
                    Language.ENGLISH,
                    List.of(
                            "\\bin the settings\\b",
                            " …",
                            "\\bthe other day\\b",
                            "\\bdoes no harm\\b",
                            "\\basthma spray"),
                    Language.DANISH,
                    List.of(
                            "\\bladt urørt\\b",
                            // A sign is reported (meldt), all else is noted (noteret).
                            "\\boplys(?:t|es)\\b",
                            "\\bangivet\\b",
                            "\\blamme(?:t|lse)",
                            "\\bmuskelsvind",
                            "\\bastmaspray",
                            "\\bnervesygdom",
                            "\\bkaliumsparende",
                            "\\bnød(?:nummer|kald)",
                            // Who gave birth in these weeks, not who was born in them.
                            "(?<!\\bhar )\\bfødt inden for",
                            "\\balarm",
                            "\\boptegnelse",
                            "\\befterset\\b",
                            "\\bforskydning",
                            "\\bløber op i\\b",
                            "\\blægeside",
                            "\\bi indstillingerne\\b",
                            "\\bi Dagbogen\\b",
                            "\\bfeltet være tomt\\b",
                            "\\budgave af Krampedagbog\\b",
                            // A cramp comes in so many nights; "tegn på" is what a sign stands for.
                            "\\bpå \\{\\d\\} af (?:de seneste )?\\{\\d\\} nætter",
                            // Two imperatives are two sentences.
                            "[^,;:] og (?:prøv|åbn|importér|fortæl)\\b",
                            " …"));

    /** Chosen word by word, since another once misled or frightened. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    advice.not-today | Nothing you recorded matches advice to ring today. | Intet af det, du har noteret, passer på råd om at ringe i dag.
                    symptom.stroke-signs.asked | a sudden weak arm or leg, a drooping face, or trouble speaking | du mister pludselig kraft i arm eller ben, bliver skæv i ansigtet eller får svært ved at tale
                    tonight.running-hint | is kept\u00a0· close the lid, and the morning asks when it stopped | er gemt\u00a0· luk låget, og du bliver spurgt om morgenen
                    lock.running-hint | is kept\u00a0· close the lid, and the morning asks when it stopped | er gemt\u00a0· luk låget, og du bliver spurgt om morgenen
                    question.medicine | Never stop a prescribed medicine, and never change its dose | Stop aldrig med receptmedicin, og ændr aldrig dosis
                    level.prompt | Ring today | Haster: ring i dag
                    signs.at-once | Needs help at once | Kræver hjælp med det samme
                    rule.G03.published | Published advice (NHS) is to seek an urgent appointment | Det britiske sundhedsvæsen (NHS) råder til at bede om en hurtig tid
                    rule.G05.condition | Weakness you have not reported as gone | Kraftnedsættelse, som du ikke har meldt væk
                    rule.G06.open | Ring today, before your next dose, and ask whether to take it. | Ring i dag, før din næste dosis, og spørg, om du skal tage den.
                    medicine.laba | long-acting inhaler (asthma or COPD) | langtidsvirkende inhalator (astma eller KOL)
                    medicine.potassium-sparing-diuretic | potassium-sparing diuretic | kaliumbesparende vanddrivende
                    condition.neuropathy | nerve damage in the legs | nerveskade i benene
                    library.emergency | Emergency: {0}. | Nødopkald: {0}.
                    """)
    void theseWordsStand(String key, String english, String danish) {
        assertThat(messages(Language.ENGLISH).get(key)).contains(english);
        assertThat(messages(Language.DANISH).get(key)).contains(danish);
    }

    private static Map<String, String> messages(Language language) {
        ResourceBundle bundle = ResourceBundle.getBundle("i18n.messages", language.bundle());
        Map<String, String> messages = new TreeMap<>();
        bundle.keySet().forEach(key -> messages.put(key, bundle.getString(key)));
        return messages;
    }

    private static Map<String, String> pages(Language language) {
        Map<String, String> pages = new TreeMap<>();
        Library.of(language).pages().forEach(page -> pages.put(page.slug(), page.text()));
        return pages;
    }

    private static Map<String, String> texts(Language language) {
        Map<String, String> texts = messages(language);
        texts.putAll(pages(language));
        return texts;
    }

    @ParameterizedTest
    @EnumSource
    void theProgramHasOneNameInEachLanguage(Language language) {
        List<String> others =
                Arrays.stream(Language.values())
                        .filter(other -> other != language)
                        .map(other -> new Messages(other).text("app.name"))
                        .toList();
        texts(language)
                .forEach((name, text) ->
                        assertThat(text).as(name).doesNotContain(others.toArray(String[]::new)));
    }

    /** So that a button that gets another name gets it in the help too. */
    @ParameterizedTest
    @EnumSource
    void whatTheHelpQuotesStandsOnTheScreen(Language language) {
        List<String> shown =
                messages(language).values().stream().map(SpokenWordsTest::folded).toList();
        Map<String, String> pages = pages(language);
        Stream.of(Room.values())
                .map(room -> "help-" + room.name().toLowerCase(Locale.ROOT))
                .forEach(page ->
                        QUOTED.matcher(pages.getOrDefault(page, ""))
                                .results()
                                .map(quoted -> folded(quoted.group(1)))
                                .forEach(quoted ->
                                        assertThat(shown)
                                                .as(page + ": " + quoted)
                                                .anyMatch(text -> text.equals(quoted))));
    }

    private static String folded(String text) {
        return BETWEEN_ARGUMENTS
                .matcher(text)
                .replaceAll("")
                .replaceAll("[…()]", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    static Stream<Language> languages() {
        return NOT_SAID.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingIsSaidThatNobodySays(Language language) {
        List<String> found = new ArrayList<>();
        NOT_SAID.getOrDefault(language, List.of()).stream()
                .map(Pattern::compile)
                .forEach(words ->
                        texts(language)
                                .forEach((name, text) -> {
                                    if (words.matcher(text).find()) {
                                        found.add(name + ": " + words);
                                    }
                                }));
        assertThat(found).isEmpty();
    }
}
