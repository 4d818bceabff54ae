package org.crampdiary.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.crampdiary.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page can be read by somebody who is tired: it is short, its sentences are short, and its
 * LIX is low (Björnsson's readability index: words in a sentence, plus the percentage of words with
 * more than six letters; below 35 is easy text).
 *
 * <p>A page's length counts all its words. The two other figures are about what is read as prose: a
 * list item is a sentence of its own, and a colon ends a sentence, as in Björnsson's rules.
 * Headings and what stands under "Sources" are left out, since they are titles; the list of the
 * page of sources is such titles too.
 */
final class ReadablePagesTest {

    private static final int LONGEST_PAGE = 250;
    private static final double LONGEST_SENTENCE = 20;
    private static final double HARDEST = 35;

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[’'.,-][\\p{L}\\p{N}]+)*");
    private static final Pattern END = Pattern.compile("(?<=[.!?:][”)]?)\\s+");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    /** How hard words are to read. */
    private record Reading(int words, int sentences, int longWords) {

        static Reading of(Stream<String> parts) {
            List<String> sentences =
                    parts.flatMap(END::splitAsStream)
                            .filter(sentence -> LETTER.matcher(sentence).find())
                            .toList();
            List<String> words = sentences.stream().flatMap(ReadablePagesTest::words).toList();
            long hard =
                    words.stream()
                            .filter(word -> LETTER.matcher(word).results().count() > 6)
                            .count();
            return new Reading(words.size(), sentences.size(), (int) hard);
        }

        double sentence() {
            return (double) words / sentences;
        }

        double lix() {
            return sentence() + 100.0 * longWords / words;
        }
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    private static Stream<String> prose(Page page, String sources) {
        boolean list = !page.slug().equals("sources");
        return page.blocks().stream()
                .takeWhile(block ->
                        !(block instanceof Block.Heading heading && heading.text().equals(sources)))
                .flatMap(block -> parts(block, list));
    }

    private static Stream<String> parts(Block block, boolean list) {
        return switch (block) {
            case Block.Heading _ -> Stream.empty();
            case Block.Paragraph paragraph -> Stream.of(Block.text(paragraph.spans()));
            case Block.Note note ->
                    note.paragraphs().stream().map(line -> Block.text(line.spans()));
            case Block.Items items ->
                    items.items().stream().filter(_ -> list).map(line -> Block.text(line.spans()));
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsShortAndEasy(Language language) {
        Library library = Library.of(language);
        String sources = library.page("sources").orElseThrow().title();
        SoftAssertions softly = new SoftAssertions();
        for (Page page : library.pages()) {
            softly.assertThat(words(page.text()).count())
                    .as("words of " + page.slug())
                    .isLessThanOrEqualTo(LONGEST_PAGE);
            Reading reading = Reading.of(prose(page, sources));
            softly.assertThat(reading.sentence())
                    .as("words in a sentence of " + page.slug())
                    .isLessThanOrEqualTo(LONGEST_SENTENCE);
            softly.assertThat(reading.lix())
                    .as("LIX of " + page.slug())
                    .isLessThanOrEqualTo(HARDEST);
        }
        softly.assertAll();
    }

    /** Reckoned by hand: 13 words, 4 sentences, 3 words of more than six letters. */
    @Test
    void theFiguresAreThoseOfBjoernsson() {
        Reading reading =
                Reading.of(
                        Stream.of(
                                "Ring today: a doctor listens. “Potassium is 4.5.”",
                                "Muscles let go in time"));
        assertThat(reading).isEqualTo(new Reading(13, 4, 3));
        assertThat(reading.lix()).isCloseTo(13 / 4.0 + 300 / 13.0, within(1e-9));
    }

    /** p and q stand only behind "For your doctor". */
    @ParameterizedTest
    @EnumSource
    void onlyThePageForTheDoctorNamesPAndQ(Language language) {
        Pattern letter = Pattern.compile("\\b[pq]\\b", Pattern.UNICODE_CHARACTER_CLASS);
        assertThat(Library.of(language).pages())
                .filteredOn(page -> letter.matcher(page.text()).find())
                .extracting(Page::slug)
                .containsExactly("figures-for-your-doctor");
    }
}
