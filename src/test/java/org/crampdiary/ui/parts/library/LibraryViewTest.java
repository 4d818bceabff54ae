package org.crampdiary.ui.parts.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crampdiary.model.Region;
import org.crampdiary.model.RuleId;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Residence;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.summary.print.TestPrinters;
import org.crampdiary.text.Language;
import org.crampdiary.ui.AlwaysFile;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryViewTest {

    @TempDir Path folder;

    private final Settings settings =
            new Settings(Preferences.DEFAULT.with(Residence.in(Region.DENMARK_CAPITAL)));
    private final Map<String, OutputStream> printers = new TreeMap<>();
    private final List<RuleId> rules = new ArrayList<>();
    private final List<String> went = new ArrayList<>();
    private SqliteDiaryStore store;
    private RoomHarness harness;
    private RoomWindow window;
    private LibraryView view;

    @BeforeEach
    void openStore() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), Clock.systemUTC());
    }

    @AfterEach
    void closeStore() {
        window.close();
        store.close();
    }

    private void open(Language language, Theme theme, double px, double width, double height) {
        harness = new RoomHarness(store, Clock.systemUTC(), language);
        window =
                RoomWindow.open(
                        harness.messages, Room.GUIDANCE, this::view, theme, px, width, height);
        window.robot.interact(() -> view.root().getStyleClass().add("room"));
    }

    private void open() {
        open(Language.ENGLISH, Theme.LIGHT, 15, 1280, 800);
    }

    private void openNarrow() {
        open(Language.DANISH, Theme.LIGHT, 30, 1024, 700);
    }

    private LibraryView view() {
        view =
                new LibraryView(
                        harness.services,
                        new AlwaysFile(folder.resolve("page.pdf")),
                        TestPrinters.of(printers),
                        settings,
                        rules::add);
        return view;
    }

    private void show(String slug) {
        window.robot.interact(() -> view.show(slug, () -> went.add("back")));
    }

    private String text(String id) {
        return window.<Labeled>node(id).getText();
    }

    private void type(String words) {
        window.robot.interact(() -> window.<TextField>node("library-search").setText(words));
    }

    @Test
    void beginsWithTheFirstPageAndNowhereToGoBackTo() {
        open();
        assertThat(text("library-title")).isEqualTo("What a leg cramp is");
        assertThat(window.has("library-back")).isFalse();
        assertThat(window.has("library-all")).isFalse();
    }

    @Test
    void chaptersUnfoldToTheirPages() {
        open();
        assertThat(window.has("library-open-quinine")).isFalse();
        window.click("library-chapter-prevention");
        window.click("library-open-quinine");
        assertThat(text("library-title")).isEqualTo("Quinine");
    }

    @Test
    void linksLeadToPagesAndBackThroughAllOfThem() {
        open();
        window.click("library-link-when-to-seek-help");
        assertThat(window.has("library-open-g08")).isTrue();
        assertThat(window.has("library-open-what-it-is")).isFalse();
        window.click("library-link-g08");
        assertThat(text("library-title")).isEqualTo("Frequent cramps");
        window.click("library-back");
        assertThat(text("library-title")).isEqualTo("When to seek help");
        window.robot.push(KeyCode.ESCAPE);
        assertThat(text("library-title")).isEqualTo("What a leg cramp is");
        assertThat(window.has("library-back")).isFalse();
    }

    @Test
    void aPageOfARuleLeadsToTheRuleAndNamesTheNumbers() {
        open();
        show("g08");
        assertThat(text("library-numbers")).contains("112").contains("1813");
        window.click("library-link-rule-G08");
        assertThat(rules).containsExactly(RuleId.G08);
        window.robot.interact(() ->
                settings.change(settings.preferences().with(Residence.in(Region.UNITED_STATES))));
        show("g09");
        assertThat(text("library-numbers")).isEqualTo("Emergency: 911.");
        show("food");
        assertThat(window.has("library-numbers")).isFalse();
    }

    @Test
    void whoCameFromElsewhereGoesBackThere() {
        open();
        show("help-diary");
        window.click("library-back");
        assertThat(went).containsExactly("back");
    }

    @Test
    void whatIsTypedIsSearchedAndEnterOpensTheBest() {
        open();
        type("quinine");
        assertThat(text("library-found")).endsWith("pages");
        assertThat(window.has("library-found-quinine")).isTrue();
        window.picture("library-search-light-en");
        assertThat(window.has("library-chapter-causes")).isFalse();
        window.click("library-search");
        window.robot.push(KeyCode.ENTER);
        assertThat(text("library-title")).isEqualTo("Quinine");
        type("xyzzy");
        assertThat(text("library-found")).startsWith("No page has these words");
        window.robot.push(KeyCode.ENTER);
        assertThat(text("library-title")).isEqualTo("Quinine");
        type("");
        assertThat(window.has("library-chapter-causes")).isTrue();
    }

    @Test
    void controlFLeadsToTheSearch() {
        open();
        window.click("library-link-when-to-seek-help");
        window.robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        window.awaitFocus("library-search");
    }

    @Test
    void thePageIsSavedAsItIsRead() throws Exception {
        open();
        show("g08");
        window.click("library-save");
        assertThat(harness.shown).hasSize(1);
        byte[] pdf = Files.readAllBytes(folder.resolve("page.pdf"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Frequent cramps");
        }
    }

    @Test
    void thePageIsPrinted() {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        printers.put("Kitchen", paper);
        open();
        window.click("library-print");
        window.clickInSight("print-now");
        assertThat(paper.toString(StandardCharsets.ISO_8859_1)).startsWith("%!PS");
        assertThat(harness.shown).last().asString().contains("went to “Kitchen”");
    }

    @Test
    void withoutAPrinterItSaysSo() {
        open();
        window.click("library-link-when-to-seek-help");
        window.robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
        assertThat(window.<Labeled>node("print-problem").getText()).contains("no printer");
    }

    @Test
    void theTextCanBeCopied() {
        open();
        window.click("library-copy");
        String[] copied = new String[1];
        window.robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).startsWith("What a leg cramp is\n\n").contains("• It comes");
        assertThat(harness.shown).containsExactly("The text of this page is copied.");
    }

    @Test
    void whereThereIsRoomForOneTheListLeadsToThePageAndBack() {
        openNarrow();
        assertThat(window.has("library-title")).isFalse();
        window.picture("library-list-light-da-large");
        window.click("library-chapter-relief");
        window.click("library-open-heat-and-cold");
        assertThat(window.has("library-title")).isTrue();
        assertThat(window.has("library-search")).isFalse();
        window.click("library-all");
        assertThat(window.has("library-search")).isTrue();
        assertThat(CutOff.under(view.root())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, ENGLISH, during-a-cramp",
        "LIGHT, DANISH, g08",
        "DARK, ENGLISH, g11",
        "DARK, DANISH, during-a-cramp"
    })
    void pictures(Theme theme, Language language, String slug) {
        open(language, theme, 15, 1280, 800);
        show(slug);
        window.picture(name(theme, language, slug));
        assertThat(CutOff.under(view.root())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, during-a-cramp", "DANISH, when-to-seek-help", "DANISH, g01"})
    void largeTextHasRoom(Language language, String slug) {
        open(language, Theme.LIGHT, 30, 1024, 700);
        show(slug);
        window.picture(name(Theme.LIGHT, language, slug) + "-large");
        assertThat(CutOff.under(view.root())).isEmpty();
    }

    @Test
    void aLinkWiderThanTheWindowWraps() {
        openNarrow();
        show("when-to-seek-help");
        window.scrollTo(window.node("library-link-g05"));
        window.picture("library-links-light-da-large");
        assertThat(window.node("library-link-g05").getBoundsInParent().getMaxX())
                .isLessThanOrEqualTo(view.root().getLayoutBounds().getWidth());
    }

    private static String name(Theme theme, Language language, String slug) {
        String shade = theme == Theme.DARK ? "dark" : "light";
        return "library-" + slug + "-" + shade + "-" + language.code();
    }
}
