package org.crampdiary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.Rule;
import org.crampdiary.model.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every message is there in all languages, takes the same arguments, and is used. */
final class MessageBundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private static final Pattern TWO_NUMBERS = Pattern.compile("\\d\\) \\d");
    private static final Pattern DIGIT_DATE =
            Pattern.compile("\\b\\d{1,2}[./](\\d{1,2}[./])?(19|20)\\d\\d\\b");

    private static Map<String, String> bundle(String name) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(name))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.forEach((key, value) -> messages.put((String) key, (String) value));
        return messages;
    }

    private static final Map<String, String> ENGLISH = bundle(file(Language.ENGLISH));

    private static String file(Language language) {
        return language == Language.ENGLISH
                ? "messages.properties"
                : "messages_" + language.code() + ".properties";
    }

    @Test
    void everyBundleHasItsLanguage() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Language.values())
                                    .map(MessageBundlesTest::file)
                                    .toList());
        }
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new HashSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    literals.add(matcher.group(1));
                }
            }
        }
        return literals;
    }

    /** The keys that are put together from parts: of all coded constants, and of the rules. */
    private static Set<String> codedKeys() throws Exception {
        Set<String> keys = new TreeSet<>();
        for (Rule rule : Guidance.rules()) {
            keys.add(rule.description().condition().key());
            keys.add(rule.description().basis().key());
            keys.add(rule.description().ours().key());
        }
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String name =
                        SOURCES.relativize(file).toString().replace('/', '.').replace('\\', '.');
                if (!Files.readString(file).contains("implements Coded")) {
                    continue;
                }
                Class<?> type = Class.forName(name.substring(0, name.length() - ".java".length()));
                for (Object constant : type.getEnumConstants()) {
                    Coded coded = (Coded) constant;
                    keys.add(coded.family() + "." + coded.code());
                }
            }
        }
        return keys;
    }

    private static Set<String> arguments(String message) {
        return ARGUMENT.matcher(message)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void allLanguagesHaveTheSameKeys(Language language) {
        assertThat(bundle(file(language)).keySet()).containsExactlyElementsOf(ENGLISH.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void noKeyStandsTwice(Language language) throws IOException {
        List<String> keys = new ArrayList<>();
        for (String line : Files.readAllLines(BUNDLES.resolve(file(language)))) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#") && !line.startsWith(" ")) {
                keys.add(line.substring(0, equals).strip());
            }
        }
        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void allLanguagesTakeTheSameArguments(Language language) {
        Map<String, String> bundle = bundle(file(language));
        ENGLISH.forEach((key, english) ->
                assertThat(arguments(bundle.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(arguments(english)));
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageIsAPatternWithoutPlainApostrophes(Language language) {
        bundle(file(language))
                .forEach((key, message) -> {
                    assertThat(message).as(key).doesNotContain("'").isNotBlank();
                    assertThat(new MessageFormat(message).toPattern()).as(key).isNotEmpty();
                });
    }

    /** 10.1.2026 is October to some who read English, so months are words there. */
    @Test
    void noEnglishMessageWritesADateInDigits() {
        assertThat(ENGLISH.values()).noneMatch(message -> DIGIT_DATE.matcher(message).find());
    }

    /** "(2 or 3 of 3) 2 or more" is read as one thing. */
    @ParameterizedTest
    @EnumSource
    void noNumberStandsRightAfterAnother(Language language) {
        assertThat(bundle(file(language)).values())
                .noneMatch(message -> TWO_NUMBERS.matcher(message).find());
    }

    @Test
    void everyMessageIsUsed() throws Exception {
        Set<String> used = literals();
        used.addAll(codedKeys());
        assertThat(ENGLISH.keySet())
                .allSatisfy(key ->
                        assertThat(
                                        Stream.of(key, said(key))
                                                .anyMatch(one ->
                                                        used.contains(one) || inFamily(one, used)))
                                .as("unused message: " + key)
                                .isTrue());
    }

    /** What is said to the person where the message says the same to a doctor, or as a choice. */
    private static String said(String key) {
        return key.endsWith(".clinical") || key.endsWith(".asked")
                ? key.substring(0, key.lastIndexOf('.'))
                : key;
    }

    /** A literal that ends in a dot, such as "scale.", is a family whose last part is computed. */
    private static boolean inFamily(String key, Set<String> literals) {
        return key.contains(".") && literals.contains(key.substring(0, key.lastIndexOf('.') + 1));
    }

    @Test
    void everyCodedConstantHasAName() throws Exception {
        assertThat(ENGLISH.keySet()).containsAll(codedKeys());
    }

    @Test
    void everyKeyInTheCodeHasAMessage() throws IOException {
        Set<String> sections =
                ENGLISH.keySet().stream()
                        .map(key -> key.substring(0, key.indexOf('.') + 1))
                        .collect(Collectors.toSet());
        Set<String> missing =
                literals().stream()
                        .filter(text -> text.matches("[a-z]+(\\.[A-Za-z0-9-]+)+"))
                        .filter(text -> sections.contains(text.substring(0, text.indexOf('.') + 1)))
                        .filter(text -> !ENGLISH.containsKey(text))
                        .filter(text -> NOT_MESSAGES.stream().noneMatch(text::matches))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    /** Literals that look like keys but are file names or properties. */
    private static final List<String> NOT_MESSAGES = List.of(".*\\.properties", ".*\\.cramps");
}
