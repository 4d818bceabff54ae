package org.crampdiary.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crampdiary.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchTest {

    private static final Library ENGLISH = Library.of(Language.ENGLISH);

    private static List<String> slugs(Library library, String typed) {
        return library.search(typed).stream().map(Page::slug).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, magnesium, supplements",
        "ENGLISH, MAGNESIUM, supplements",
        "ENGLISH, quinine, quinine",
        "ENGLISH, quínine, quinine",
        "ENGLISH, dark urine, g19",
        "ENGLISH, urine dark, g19",
        "ENGLISH, stretch, stretching",
        "ENGLISH, tetanus, g04",
        "ENGLISH, placebo, supplements",
        "DANISH, udstrækning, stretching",
        "DANISH, udstraekning, stretching",
        "DANISH, mørk urin, g19",
        "DANISH, moerk urin, g19",
        "DANISH, mork urin, g19",
        "DANISH, Årsager, causes",
        "DANISH, aarsager, causes",
        "DANISH, arsager, causes",
        "DANISH, KININ, quinine",
        "DANISH, stivkrampe, g04"
    })
    void theBestPageComesFirst(Language language, String typed, String slug) {
        assertThat(slugs(Library.of(language), typed).getFirst()).isEqualTo(slug);
    }

    @Test
    void titlesComeBeforeHeadingsAndTheseBeforeOtherWords() {
        List<String> found = slugs(ENGLISH, "electrolytes");
        assertThat(found).contains("electrolytes", "questions", "where-sources-disagree");
        assertThat(found.indexOf("questions")).isLessThan(found.indexOf("electrolytes"));
        assertThat(slugs(ENGLISH, "stretching")).startsWith("stretching");
    }

    @Test
    void equalOnesKeepTheOrderOfTheLibrary() {
        List<String> all = ENGLISH.pages().stream().map(Page::slug).toList();
        List<String> found = slugs(ENGLISH, "toxin");
        assertThat(found)
                .isNotEmpty()
                .isSortedAccordingTo((a, b) -> all.indexOf(a) - all.indexOf(b));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "xyzzy", "magnesium xyzzy"})
    void nothingIsFoundForNothing(String typed) {
        assertThat(slugs(ENGLISH, typed)).isEmpty();
    }
}
