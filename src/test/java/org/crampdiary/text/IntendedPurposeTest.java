package org.crampdiary.text;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crampdiary.library.Library;
import org.crampdiary.library.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The program says of itself what it is for, and no word promises what a medical device does. */
final class IntendedPurposeTest {

    /** The words that regulators read as claims, in all their forms. */
    private static final Map<Language, Pattern> PROMISES =
            Map.of(
                    Language.ENGLISH,
                    words(
                            "\\w*(?:alarm|analy[sz]|calculat|detect|diagnos|interpret|monitor)\\w*",
                            "measur\\w*"),
                    Language.DANISH,
                    words(
                            "\\w*(?:alarm|analys|beregn|diagnos|fortolk|kontrol|monitor|overvåg)\\w*",
                            "mål(?:e|er|te|t|ing|inger|ingen|ingerne)"));

    /** What may be said all the same, and why. */
    private static final Map<Language, Map<String, String>> ALLOWED =
            Map.of(
                    Language.ENGLISH,
                    Map.of(
                            "not diagnose", "the purpose denies it",
                            "monitor a disease or", "the purpose denies it",
                            "not a diagnosis", "denies it",
                            "preventive measure", "a thing done, not a figure taken"),
                    Language.DANISH,
                    Map.of(
                            "ingen diagnose", "the purpose denies it",
                            "ikke en diagnose", "denies it",
                            "overvåger ingen", "the purpose denies it"));

    private static final Path PACKAGING = Path.of("packaging");

    /** What the system shows of the program: of one file the lines of both languages. */
    private static final List<String> TOLD_IN_ALL =
            List.of(
                    "linux/cramp-diary.desktop",
                    "linux/cramp-diary-open.desktop",
                    "linux/cramp-diary.xml",
                    "windows/jpackage.txt",
                    "windows/cramps.properties",
                    "macos/jpackage.txt",
                    "macos/cramps.properties");

    /** A sentence or paragraph, and the language other than English that it is in. */
    private static final Pattern SHOWN =
            Pattern.compile("<(p|summary)( xml:lang=\"da\")?>(.*?)</\\1>", Pattern.DOTALL);

    private static Pattern words(String... alternatives) {
        return Pattern.compile(
                "\\b(?:" + String.join("|", alternatives) + ")\\b",
                CASE_INSENSITIVE | UNICODE_CASE | UNICODE_CHARACTER_CLASS);
    }

    /** All that a person reads in a language, by key of the bundle or name of the page. */
    private static Map<String, String> texts(Language language) throws IOException {
        ResourceBundle bundle = ResourceBundle.getBundle("i18n.messages", language.bundle());
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        for (Page page : Library.of(language).pages()) {
            texts.put(page.slug(), page.text());
        }
        if (language == Language.ENGLISH) {
            texts.put("README.md", Files.readString(Path.of("README.md")));
            Matcher description =
                    Pattern.compile("<description>([^<]*)</description>")
                            .matcher(Files.readString(Path.of("pom.xml")));
            assertThat(description.find()).isTrue();
            texts.put("description of the package", description.group(1));
            for (String told : List.of("linux/control", "linux/cramp-diary.1")) {
                texts.put(told, Files.readString(PACKAGING.resolve(told)));
            }
        }
        for (String told : TOLD_IN_ALL) {
            texts.put(told, Files.readString(PACKAGING.resolve(told)));
        }
        texts.put("metainfo", shownBySoftwareCentre(language));
        return texts;
    }

    /** What a software centre shows of the installed program in a language. */
    private static String shownBySoftwareCentre(Language language) throws IOException {
        return SHOWN.matcher(
                        Files.readString(
                                PACKAGING.resolve("linux/org.crampdiary.CrampDiary.metainfo.xml")))
                .results()
                .filter(shown -> (shown.group(2) == null) == (language == Language.ENGLISH))
                .map(shown -> shown.group(3))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> promises(Language language, String text) {
        String rest = text;
        for (String allowed : Objects.requireNonNull(ALLOWED.get(language)).keySet()) {
            rest = rest.replaceAll("(?iu)" + Pattern.quote(allowed) + "\\w*", "…");
        }
        return Objects.requireNonNull(PROMISES.get(language), language::code)
                .matcher(rest)
                .results()
                .map(found -> found.group())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordPromisesWhatAMedicalDeviceDoes(Language language) throws IOException {
        texts(language)
                .forEach((name, text) -> assertThat(promises(language, text)).as(name).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachExceptionIsNeeded(Language language) throws IOException {
        String all = String.join("\n", texts(language).values());
        assertThat(Objects.requireNonNull(ALLOWED.get(language)).keySet())
                .allSatisfy(allowed -> assertThat(all).containsIgnoringCase(allowed));
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, Analyses your cramps, 1",
        "ENGLISH, It measured and monitors, 2",
        "ENGLISH, a preventive measure, 0",
        "ENGLISH, This is not a diagnosis, 0",
        "ENGLISH, undiagnosed, 1",
        "DANISH, Beregnet og fortolket, 2",
        "DANISH, målingerne viser et mål, 1",
        "DANISH, Det er ikke en diagnose, 0",
        "DANISH, en falsk alarm, 1"
    })
    void aPromiseIsFoundByItsWord(Language language, String text, int promises) {
        assertThat(promises(language, text)).hasSize(promises);
    }

    @Test
    void theDocumentSaysWhatTheProgramSays() throws IOException {
        String document = Files.readString(Path.of("docs/intended-purpose.md"));
        for (Language language : Language.values()) {
            assertThat(document).contains("> " + new Messages(language).text("purpose") + "\n");
        }
    }
}
