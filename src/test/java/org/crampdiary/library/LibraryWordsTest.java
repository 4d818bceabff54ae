package org.crampdiary.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.Rule;
import org.crampdiary.text.Language;
import org.junit.jupiter.api.Test;

/** What pages say and never say, by the very words of English and Danish. */
final class LibraryWordsTest {

    private static final Library ENGLISH = Library.of(Language.ENGLISH);
    private static final Library DANISH = Library.of(Language.DANISH);

    private static Set<String> slugs(Library library, Predicate<String> which) {
        return library.pages().stream()
                .filter(page -> which.test(page.text()))
                .map(Page::slug)
                .collect(Collectors.toSet());
    }

    @Test
    void everyPageOfARuleNamesItsOwnChoices() {
        for (Rule rule : Guidance.rules()) {
            String slug = Page.slug(rule.id());
            assertThat(ENGLISH.page(slug).orElseThrow().text()).as(slug).contains("own choice");
            assertThat(DANISH.page(slug).orElseThrow().text()).as(slug).contains("eget valg");
        }
    }

    @Test
    void nothingIsPromisedOrDiagnosed() {
        for (String never : List.of("works", "caused by", "cures", "you suffer from")) {
            assertThat(slugs(ENGLISH, text -> text.toLowerCase(Locale.ROOT).contains(never)))
                    .as(never)
                    .isEmpty();
        }
        for (String never : List.of("virker", "skyldes", "forårsag", "helbreder")) {
            assertThat(slugs(DANISH, text -> text.toLowerCase(Locale.ROOT).contains(never)))
                    .as(never)
                    .isEmpty();
        }
    }

    @Test
    void mineralsAreNeverAdvisedWithoutTheWarning() {
        String[] pages = {
            "electrolytes", "pregnancy", "drinking", "food", "supplements", "questions"
        };
        assertThat(
                        slugs(
                                ENGLISH,
                                text ->
                                        text.contains(
                                                "not if you have kidney or heart disease, a fluid"
                                                        + " limit, or take potassium-sparing or"
                                                        + " blood-pressure tablets, until you have"
                                                        + " asked")))
                .containsExactlyInAnyOrder(pages);
        assertThat(
                        slugs(
                                DANISH,
                                text ->
                                        text.contains(
                                                "ikke, hvis du har en nyre- eller hjertesygdom,"
                                                        + " kun må drikke en vis mængde, eller"
                                                        + " tager kaliumbesparende medicin eller"
                                                        + " medicin mod forhøjet blodtryk, før du"
                                                        + " har spurgt")))
                .containsExactlyInAnyOrder(pages);
    }

    /** Who takes tablets for the blood pressure is not kept from water on a hot day. */
    @Test
    void waterIsKeptToALimitOnlyByWhoHasOne() {
        String[] pages = {"dehydration", "drinking", "questions", "more-questions"};
        assertThat(
                        slugs(
                                ENGLISH,
                                text ->
                                        text.contains(
                                                "with kidney or heart disease or a fluid limit,"
                                                        + " keep to your limit")))
                .containsExactlyInAnyOrder(pages);
        assertThat(
                        slugs(
                                DANISH,
                                text ->
                                        text.contains(
                                                "har du en nyre- eller hjertesygdom, eller må du"
                                                        + " kun drikke en vis mængde, så hold dig"
                                                        + " til din grænse")))
                .containsExactlyInAnyOrder(pages);
        assertThat(slugs(ENGLISH, text -> text.contains("you drink more: not"))).isEmpty();
        assertThat(slugs(DANISH, text -> text.contains("du drikker mere: ikke"))).isEmpty();
    }

    @Test
    void reliefBeginsWithSittingUp() {
        for (Page page : ENGLISH.pages(Chapter.RELIEF)) {
            assertThat(Block.text(page.blocks().getFirst().spans()))
                    .startsWith("Sit up first. Hold on to something before you stand.");
        }
        for (Page page : DANISH.pages(Chapter.RELIEF)) {
            assertThat(Block.text(page.blocks().getFirst().spans()))
                    .startsWith("Sæt dig op først. Hold fast i noget, før du rejser dig.");
        }
    }
}
