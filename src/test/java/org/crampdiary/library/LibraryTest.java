package org.crampdiary.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

/** What holds for every page of the library, in every language. */
final class LibraryTest {

    private static final Path FILES = Path.of("src/main/resources/library");
    private static final Map<Language, Library> READ = new EnumMap<>(Language.class);

    private static Library in(Language language) {
        return READ.computeIfAbsent(language, Library::of);
    }

    private static Library english() {
        return in(Language.ENGLISH);
    }

    @Test
    void everyFolderHasItsLanguage() throws IOException {
        try (Stream<Path> folders = Files.list(FILES)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Language.values()).map(Language::code).toList());
        }
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

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void allLanguagesHaveTheSamePagesPartsAndLinks(Language language) {
        for (Page english : english().pages()) {
            Page other = in(language).page(english.slug()).orElseThrow();
            assertThat(other.targets()).as(english.slug()).isEqualTo(english.targets());
            assertThat(shape(other)).as(english.slug()).isEqualTo(shape(english));
            assertThat(other.title()).as(english.slug()).isNotEqualTo(english.title());
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
                english().pages().stream()
                        .flatMap(page -> page.targets().stream())
                        .filter(OtherPage.class::isInstance)
                        .map(target -> ((OtherPage) target).slug())
                        .collect(Collectors.toSet());
        assertThat(english().pages())
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
        for (Rule rule : Guidance.rules()) {
            Page page = in(language).page(Page.slug(rule.id())).orElseThrow();
            assertThat(page.rule()).contains(rule.id());
            assertThat(page.targets()).contains(new OfRule(rule.id()));
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
        assertThat(english().pages().stream().flatMap(page -> page.rule().stream()))
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

    @ParameterizedTest
    @EnumSource
    void everyRoomHasItsHelp(Language language) {
        for (Room room : Room.values()) {
            assertThat(in(language).page("help-" + room.name().toLowerCase(Locale.ROOT)))
                    .as(room.name())
                    .isPresent();
        }
    }
}
