package org.crampdiary.ui.rooms.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Profile;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.model.ShortRun;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.print.Printer;
import org.crampdiary.summary.print.TestPrinters;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.parts.session.Room;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The room Summary: the page that is shown is the page that is saved and printed. */
final class SummaryViewTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T08:00:00Z"), ZONE);
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);

    @TempDir private Path folder;

    /** How often the system was asked which printers there are. */
    private int asked;

    private final Map<String, OutputStream> printers = new LinkedHashMap<>();
    private final Settings settings = new Settings(Preferences.DEFAULT);
    private @Nullable Path chosen;
    private SqliteDiaryStore store;
    private RoomHarness harness;
    private RoomWindow window;

    private final FilePicker files =
            new FilePicker() {
                @Override
                public @Nullable Path toSave(
                        @Nullable Window owner, String title, Kind kind, String name) {
                    assertThat(name).matches("(cramp-summary-2026-03-04|cramp-sheet)\\.pdf");
                    return chosen;
                }

                @Override
                public @Nullable Path toOpen(@Nullable Window owner, String title, Kind kind) {
                    throw new AssertionError("nothing is opened here");
                }

                @Override
                public @Nullable Path toUse(@Nullable Window owner, String title) {
                    throw new AssertionError("no folder is asked for here");
                }
            };

    @BeforeEach
    void openStore() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), CLOCK);
        store.apply(
                Change.of(
                        new PutProfile(
                                new Profile(null, 1957, "Inge Holm", null, null, null, null)),
                        new PutCramp(
                                CrampBuilder.inNight("c1", NIGHT)
                                        .severity(7)
                                        .note("after the long walk")
                                        .build())));
        chosen = folder.resolve("page.pdf");
    }

    @AfterEach
    void closeStore() {
        window.close();
        store.close();
    }

    private void open(Language language, Theme theme, double px, double width, double height) {
        harness = new RoomHarness(store, CLOCK, language);
        window =
                RoomWindow.open(
                        harness.messages, Room.SUMMARY, this::view, theme, px, width, height);
    }

    private void open() {
        open(Language.ENGLISH, Theme.LIGHT, 15, 1280, 800);
    }

    private SummaryView view() {
        return new SummaryView(
                harness.services, files, TestPrinters.of(printers, () -> asked++), settings);
    }

    private String saved() throws IOException {
        window.click("summary-save");
        return read();
    }

    private String read() throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(chosen))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private String text(String id) {
        return window.<Labeled>node(id).getText();
    }

    private ImageView firstSheet() {
        return (ImageView) window.<StackPane>node("summary-sheet-1").getChildren().getFirst();
    }

    @Test
    void whenFourteenNightsForTheDoctorAreOverThePageIsMadeOfThem() throws IOException {
        store.apply(new ShortRun(NIGHT.minusDays(20)).begun(store.current()));
        open();
        assertThat(saved()).contains("11 February – 24 February 2026");
        window.click("summary-period-ninety-days");
        assertThat(saved()).contains("3 March 2026");
    }

    @Test
    void whatIsLeftOutIsNotOnThePage() throws IOException {
        open();
        assertThat(saved()).contains("Inge Holm", "after the long walk");
        assertThat(harness.shown).last().asString().contains("page.pdf");
        window.click("summary-name");
        assertThat(saved()).doesNotContain("Inge Holm").contains("after the long walk");
        window.click("summary-notes");
        assertThat(saved()).doesNotContain("after the long walk");
    }

    @Test
    void thePageComparesNothingWhileThatIsSwitchedOff() throws IOException {
        settings.change(Preferences.DEFAULT.comparing(false));
        open();
        assertThat(saved()).contains("that comparison is switched off").doesNotContain("Cannot");
    }

    @Test
    void thePageCanBeInTheDoctorsLanguageAndTheChoicesStay() throws IOException {
        open();
        window.click("summary-language-da");
        window.click("summary-name");
        window.click("summary-paper-letter");
        assertThat(saved()).contains("Hvor ofte").doesNotContain("Inge Holm");
        window.close();
        open();
        assertThat(saved()).contains("Hvor ofte").doesNotContain("Inge Holm");
        window.click("summary-language-en");
        assertThat(saved()).contains("How often");
        assertThat(settings.preferences().page().pageLanguage()).isNull();
        assertThat(settings.preferences().page().pagePaper()).isEqualTo(Paper.LETTER);
    }

    @Test
    void aSheetForTheBedsideIsSavedAndPrinted() throws IOException {
        ByteArrayOutputStream kitchen = new ByteArrayOutputStream();
        printers.put("Kitchen", kitchen);
        open();
        window.click("blank-save");
        assertThat(read()).contains("a sheet for 14 nights", "How bad");
        window.click("blank-print");
        window.clickInSight("print-now");
        assertThat(kitchen.toString(StandardCharsets.ISO_8859_1)).contains("showpage");
    }

    @Test
    void thePaperChangesTheSheet() {
        open();
        double a4 = firstSheet().getImage().getHeight() / firstSheet().getImage().getWidth();
        window.click("summary-paper-letter");
        double letter = firstSheet().getImage().getHeight() / firstSheet().getImage().getWidth();
        assertThat(a4).isBetween(1.40, 1.43);
        assertThat(letter).isBetween(1.28, 1.31);
    }

    @Test
    void theWholeWidthOfASheetIsInSight() {
        open();
        double right =
                window.node("summary-sheet-1")
                        .localToScene(firstSheet().getLayoutBounds())
                        .getMaxX();
        assertThat(right).isLessThan(1280);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsHasNoPage() {
        open();
        window.click("summary-period-custom");
        window.robot.interact(() -> {
            window.<DatePicker>node("summary-from").setValue(NIGHT);
            window.<DatePicker>node("summary-to").setValue(NIGHT.minusDays(1));
        });
        assertThat(window.<ButtonBase>node("summary-save").isDisabled()).isTrue();
        assertThat(window.<ButtonBase>node("summary-print").isDisabled()).isTrue();
        assertThat(window.has("summary-range-error")).isTrue();
        assertThat(window.has("summary-sheet-1")).isFalse();
    }

    @Test
    void whoNeverToldWhatTheyTriedIsLedThere() {
        open(Language.DANISH, Theme.NIGHT, 15, 1280, 800);
        window.scrollTo(window.node("summary-tried"));
        window.picture("summary-tried-night-da");
        window.click("summary-tried");
        assertThat(harness.went).containsExactly(Room.SETTINGS);
        Profile told =
                ProfileFields.SHAPE.with(store.current().profile(), ProfileFields.TRIED, List.of());
        window.robot.interact(() -> harness.session.apply(Change.of(new PutProfile(told))));
        assertThat(window.has("summary-tried")).isFalse();
    }

    @Test
    void theOwnQuestionsAreOnThePageAndCanBeTakenOff() throws IOException {
        open();
        window.click("summary-question");
        window.robot.write("Could it be the new tablets?");
        window.click("summary-question-add");
        assertThat(saved()).contains("Could it be the new tablets?");
        String id = store.current().questions().getFirst().id();
        window.click("summary-question-remove-" + id);
        assertThat(saved()).doesNotContain("Could it be the new tablets?");
        window.robot.interact(harness.session::undo);
        assertThat(saved()).contains("Could it be the new tablets?");
    }

    @Test
    void theDoctorsReplyIsTypedInAsAVisit() {
        open();
        window.click("summary-reply");
        assertThat(harness.went).containsExactly("visit");
    }

    @Test
    void whatCannotBePrintedIsSaidBefore() {
        open();
        assertThat(window.has("summary-unprintable")).isFalse();
        window.click("summary-question");
        window.robot.write("김영?");
        window.click("summary-question-add");
        assertThat(text("summary-unprintable"))
                .isEqualTo("2 characters of “김영?” cannot be printed; a box stands there instead.");
    }

    private String question() {
        return window.<TextField>node("summary-question").getText();
    }

    @Test
    void whatIsTypedAsAQuestionStaysUntilItIsAdded() {
        open();
        window.click("summary-question");
        window.robot.write("Is it the");
        Awaitility.await().until(() -> store.current().marks().drafts().containsValue("Is it the"));
        window.robot.write(" heat?");
        window.close();
        open();
        assertThat(question()).isEqualTo("Is it the heat?");
        window.click("summary-question-add");
        window.click("summary-question-add");
        assertThat(store.current().questions()).hasSize(1);
        assertThat(store.current().marks().drafts()).isEmpty();
        assertThat(question()).isEmpty();
    }

    @Test
    void aQuestionThatIsTakenAwayAgainIsForgotten() {
        open();
        window.click("summary-question");
        window.robot.write("x");
        Awaitility.await().until(() -> store.current().marks().drafts().containsValue("x"));
        window.robot.push(KeyCode.BACK_SPACE);
        Awaitility.await().until(() -> store.current().marks().drafts().isEmpty());
    }

    @Test
    void aQuestionThatIsTooLongIsSaidAndStays() {
        open();
        TextField field = window.node("summary-question");
        window.robot.interact(() -> field.setText("x".repeat(10_001)));
        window.click("summary-question-add");
        assertThat(harness.shown).singleElement().asString().contains("10,000");
        assertThat(store.current().questions()).isEmpty();
        assertThat(question()).hasSize(10_001);
    }

    @Test
    void anEmptyQuestionIsNotAdded() {
        open();
        window.click("summary-question-add");
        assertThat(store.current().questions()).isEmpty();
    }

    @Test
    void thePrinterIsAskedForAndRemembered() {
        ByteArrayOutputStream kitchen = new ByteArrayOutputStream();
        ByteArrayOutputStream office = new ByteArrayOutputStream();
        printers.put("Kitchen", kitchen);
        printers.put("Office", office);
        open();
        assertThat(asked).isZero();
        window.click("summary-print");
        assertThat(asked).isPositive();
        ComboBox<Printer> box = window.node("print-printer");
        assertThat(box.getValue().name()).isEqualTo("Kitchen");
        window.robot.interact(() -> box.setValue(box.getItems().getLast()));
        window.clickInSight("print-now");
        assertThat(kitchen.size()).isZero();
        assertThat(office.toString(StandardCharsets.ISO_8859_1)).startsWith("%!PS");
        assertThat(harness.shown).last().isEqualTo("One page went to “Office”, on A4.");
        assertThat(window.has("print")).isFalse();
        window.click("summary-paper-letter");
        window.click("summary-print");
        assertThat(window.<ComboBox<Printer>>node("print-printer").getValue().name())
                .isEqualTo("Office");
    }

    @Test
    void withoutAPrinterItSaysSo() {
        open();
        window.click("summary-print");
        assertThat(text("print-problem")).contains("no printer");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsOneSentence() {
        open();
        chosen = folder.resolve("diary.cramps").resolve("page.pdf");
        window.click("summary-save");
        assertThat(harness.shown).last().asString().contains("could not be written");
    }

    @Test
    void aDialogThatWasClosedDoesNothing() {
        open();
        chosen = null;
        window.click("summary-save");
        assertThat(harness.shown).isEmpty();
    }

    @Test
    void theStateSaysHowManySheetsThereAre() {
        open();
        assertThat(text("summary-state")).startsWith("One page");
    }
}
