package org.crampdiary.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.Rule;
import org.crampdiary.library.Target.OfRule;
import org.crampdiary.library.Target.OtherPage;
import org.crampdiary.model.RuleId;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every page of the library, in both languages. */
final class LibraryTest {

    private static final Path FILES = Path.of("src/main/resources/library");
    private static final Library ENGLISH = Library.of(Language.ENGLISH);
    private static final Library DANISH = Library.of(Language.DANISH);

    private static Library in(Language language) {
        return language == Language.DANISH ? DANISH : ENGLISH;
    }

    private static Set<String> slugs(Library library, Predicate<String> which) {
        return library.pages().stream()
                .filter(page -> which.test(page.text()))
                .map(Page::slug)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void everyFileIsAPageAndEveryPageAFile(Language language) throws IOException {
        try (Stream<Path> files = Files.list(FILES.resolve(language.code()))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Chapter.values())
                                    .flatMap(chapter -> chapter.slugs().stream())
                                    .toList());
        }
        assertThat(in(language).page("no-such-page")).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSamePagesPartsAndLinks() {
        for (Page english : ENGLISH.pages()) {
            Page danish = DANISH.page(english.slug()).orElseThrow();
            assertThat(danish.targets()).as(english.slug()).isEqualTo(english.targets());
            assertThat(shape(danish)).as(english.slug()).isEqualTo(shape(english));
            assertThat(danish.title()).as(english.slug()).isNotEqualTo(english.title());
        }
    }

    private static List<String> shape(Page page) {
        return page.blocks().stream()
                .map(block ->
                        block.getClass().getSimpleName()
                                + (block instanceof Block.Items items ? items.items().size() : ""))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsToAnotherPage(Language language) {
        for (Page page : in(language).pages()) {
            for (Target target : page.targets()) {
                if (target instanceof OtherPage other) {
                    assertThat(in(language).page(other.slug())).as(page.slug()).isPresent();
                    assertThat(other.slug()).isNotEqualTo(page.slug());
                }
            }
        }
    }

    @Test
    void everyPageCanBeReachedByLinksOrIsAHelpPage() {
        Set<String> reached =
                ENGLISH.pages().stream()
                        .flatMap(page -> page.targets().stream())
                        .filter(OtherPage.class::isInstance)
                        .map(target -> ((OtherPage) target).slug())
                        .collect(Collectors.toSet());
        assertThat(ENGLISH.pages())
                .filteredOn(page -> page.chapter() != Chapter.USING)
                .extracting(Page::slug)
                .filteredOn(slug -> !reached.contains(slug))
                .containsExactlyInAnyOrder(
                        "what-it-is", "what-else-it-can-be", "pain-medicine", "food", "questions");
    }

    @ParameterizedTest
    @EnumSource
    void linksAreShortEnoughForOneLineOfLargeText(Language language) {
        in(language).pages().stream()
                .flatMap(page -> page.blocks().stream())
                .flatMap(Block::spans)
                .filter(Span.Link.class::isInstance)
                .forEach(link -> assertThat(link.text()).hasSizeBetween(3, 40));
    }

    @ParameterizedTest
    @EnumSource
    void noPageIsEmpty(Language language) {
        in(language)
                .pages()
                .forEach(page -> assertThat(page.text()).as(page.slug()).hasSizeGreaterThan(200));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasAPageThatNamesItsSourcesAndLeadsToIt(Language language) {
        Messages messages = new Messages(language);
        String choice = language == Language.DANISH ? "eget valg" : "own choice";
        for (Rule rule : Guidance.rules()) {
            Page page = in(language).page(Page.slug(rule.id())).orElseThrow();
            assertThat(page.rule()).contains(rule.id());
            assertThat(page.targets()).contains(new OfRule(rule.id()));
            assertThat(page.text()).as(page.slug()).contains(choice);
            assertThat(rule.description().sources())
                    .isNotEmpty()
                    .allSatisfy(source ->
                            assertThat(page.text())
                                    .as(page.slug())
                                    .contains(messages.name(source)));
        }
    }

    @Test
    void onlyPagesOfRulesAreAboutARule() {
        assertThat(ENGLISH.pages().stream().flatMap(page -> page.rule().stream()))
                .containsExactly(RuleId.values());
    }

    @ParameterizedTest
    @EnumSource
    void everyPageThatStatesAFactNamesASource(Language language) {
        List<String> publishers =
                List.of(
                        "Bones and rheumatology",
                        "kropklog.dk",
                        "Arsentev",
                        "NHS",
                        "Mayo Clinic",
                        "American Family Physician",
                        "Cochrane");
        assertThat(in(language).pages())
                .filteredOn(page ->
                        page.chapter() != Chapter.USING && page.chapter() != Chapter.FIGURES)
                .allSatisfy(page ->
                        assertThat(publishers).as(page.slug()).anyMatch(page.text()::contains));
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
    void fluidAndMineralsAreNeverAdvisedWithoutTheWarning() {
        String[] pages = {
            "dehydration",
            "electrolytes",
            "pregnancy",
            "drinking",
            "food",
            "supplements",
            "questions"
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

    @Test
    void everyRoomHasItsHelp() {
        for (Room room : Room.values()) {
            assertThat(ENGLISH.page("help-" + room.name().toLowerCase(Locale.ROOT)))
                    .as(room.name())
                    .isPresent();
        }
    }
}
