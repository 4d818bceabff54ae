package org.crampdiary.ui.rooms.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.crampdiary.demo.DemoDiary;
import org.crampdiary.model.Change;
import org.crampdiary.model.Refusal;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.summary.PageChoice;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.summary.print.PrintDocument;
import org.crampdiary.summary.print.PrintOrder;
import org.crampdiary.summary.print.Printer;
import org.crampdiary.summary.print.Printer.State;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
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

/** The dialog over the room Summary, with a print service whose answers a test chooses. */
final class PrintDialogTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T08:00:00Z"), ZoneId.of("Europe/Copenhagen"));

    @TempDir private Path folder;

    private final Settings settings = new Settings(Preferences.DEFAULT);
    private final List<Printer> printers = new ArrayList<>();
    private final List<PrintOrder> orders = new ArrayList<>();
    private Runnable whileSending = () -> {};
    private SqliteDiaryStore store;
    private RoomHarness harness;
    private RoomWindow window;

    /** Takes every order for a printer that is ready. */
    private final class Answers implements PagePrinter {

        @Override
        public List<Printer> printers() {
            return List.copyOf(printers);
        }

        @Override
        public String print(PrintDocument document, String title, PrintOrder order) {
            if (printers.stream()
                    .anyMatch(each ->
                            each.name().equals(order.printer()) && each.state() == State.STOPPED)) {
                throw Refusal.notDone("print.stopped", order.printer());
            }
            whileSending.run();
            orders.add(order);
            return order.printer() + "-" + orders.size();
        }
    }

    @BeforeEach
    void openStore() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), CLOCK);
        printers.add(new Printer("Kitchen", false, State.STOPPED));
        printers.add(new Printer("Office", true, State.READY));
        printers.add(new Printer("Cellar", false, State.WITHOUT_PAPER));
    }

    @AfterEach
    void closeStore() {
        window.close();
        store.close();
    }

    private void open(Language language, Theme theme, double px, double width, double height) {
        store.applyImported(
                Change.everythingIn(
                        DemoDiary.upTo(LocalDate.of(2026, 3, 4), new Messages(language))));
        harness = new RoomHarness(store, CLOCK, language);
        window =
                RoomWindow.open(
                        harness.messages,
                        Room.SUMMARY,
                        () ->
                                new SummaryView(
                                        harness.services, harness.files, new Answers(), settings),
                        theme,
                        px,
                        width,
                        height);
    }

    private void open() {
        open(Language.ENGLISH, Theme.LIGHT, 15, 1280, 800);
        window.click("summary-" + PageChoice.MORE.code());
        window.click("summary-print");
    }

    private String text(String id) {
        return window.<Label>node(id).getText();
    }

    private String spoken(String id) {
        return window.node(id).getAccessibleText();
    }

    private void press(KeyCode... keys) {
        window.robot.push(keys);
    }

    private String focused() {
        Node owner = window.node("print").getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    @Test
    void enterPrintsAllOnceOnTheUsualPrinterAndTheDocumentsPaper() {
        List<String> meanwhile = new ArrayList<>();
        whileSending =
                () -> {
                    Button leave = window.node("print-leave");
                    meanwhile.addAll(List.of(leave.getText(), leave.getAccessibleHelp()));
                };
        open();
        assertThat(window.<Button>node("print-leave").getText()).isEqualTo("Cancel");
        assertThat(focused()).isEqualTo("print-now");
        press(KeyCode.ENTER);
        assertThat(orders).containsExactly(new PrintOrder("Office", 1, 1, 2, Paper.A4));
        assertThat(meanwhile).containsExactly("Close", "Sending to “Office”…");
        assertThat(harness.shown)
                .last()
                .isEqualTo("2 pages went to “Office”, on A4; the job there is Office-1.");
        assertThat(window.has("print")).isFalse();
        assertThat(settings.preferences().page().pagePrinter()).isEqualTo("Office");
    }

    @Test
    void copiesPagesAndPaperAreChosen() {
        open();
        assertThat(spoken("print-copies-more")).isEqualTo("Copies 1: One more");
        assertThat(spoken("print-from-more")).isEqualTo("From page 1: One page later");
        assertThat(spoken("print-to-fewer")).isEqualTo("To page 2: One page earlier");
        assertThat(window.has("print-shrunk")).isFalse();
        assertThat(window.node("print-copies-fewer").isDisabled()).isTrue();
        assertThat(window.node("print-to-more").isDisabled()).isTrue();
        window.clickInSight("print-copies-more");
        window.clickInSight("print-copies-more");
        window.clickInSight("print-to-fewer");
        window.clickInSight("print-paper-letter");
        assertThat(window.has("print-shrunk")).isTrue();
        window.clickInSight("print-now");
        assertThat(orders).containsExactly(new PrintOrder("Office", 3, 1, 1, Paper.LETTER));
        assertThat(harness.shown)
                .last()
                .isEqualTo(
                        "One page in 3 copies went to “Office”, on US Letter; the job there is"
                                + " Office-1.");
    }

    @Test
    void whatThePrinterRefusesIsSaidAndAnotherOneCanBeChosen() {
        settings.change(
                settings.preferences().with(settings.preferences().page().withPrinter("Kitchen")));
        open();
        ComboBox<Printer> box = window.node("print-printer");
        assertThat(box.getConverter().toString(box.getValue())).isEqualTo("Kitchen (stopped)");
        press(KeyCode.ENTER);
        assertThat(text("print-problem")).startsWith("Nothing was printed, because “Kitchen”");
        assertThat(focused()).isEqualTo("print-now");
        assertThat(window.node("print-now").getAccessibleHelp()).isEqualTo(text("print-problem"));
        window.robot.interact(() -> box.setValue(printers.getLast()));
        assertThat(text("print-waits")).contains("“Cellar” says that it has no paper");
        window.clickInSight("print-now");
        assertThat(orders).extracting(PrintOrder::printer).containsExactly("Cellar");
    }

    @Test
    void escLeavesAndTheKeyboardGoesBack() {
        open();
        press(KeyCode.ESCAPE);
        assertThat(window.has("print")).isFalse();
        assertThat(orders).isEmpty();
        assertThat(harness.shown).isEmpty();
        window.awaitFocus("summary-print");
        assertThat(window.node("summary-print").isDisabled()).isFalse();
    }

    @Test
    void theKeyboardStaysInItAndEnterOnCancelPrintsNothing() {
        open();
        List<String> seen = new ArrayList<>();
        for (int stop = 0; stop < 12; stop++) {
            press(KeyCode.TAB);
            seen.add(focused());
        }
        assertThat(seen)
                .allMatch(id -> id.startsWith("print-"))
                .contains("print-printer", "print-copies-more", "print-leave", "print-now");
        press(KeyCode.CONTROL, KeyCode.P);
        window.robot.interact(() -> window.node("print-leave").requestFocus());
        press(KeyCode.ENTER);
        assertThat(orders).isEmpty();
        assertThat(window.has("print")).isFalse();
    }

    @Test
    void theKeyThatClosesTheListDoesNoMore() {
        open();
        ComboBox<Printer> box = window.node("print-printer");
        for (KeyCode key : List.of(KeyCode.ESCAPE, KeyCode.ENTER)) {
            window.robot.interact(() -> {
                box.requestFocus();
                box.show();
            });
            press(KeyCode.DOWN);
            press(key);
            assertThat(box.isShowing()).isFalse();
            assertThat(window.has("print")).as("after %s", key).isTrue();
            assertThat(orders).isEmpty();
        }
        press(KeyCode.ENTER);
        assertThat(orders).hasSize(1);
    }

    @Test
    void withoutAPrinterItAsksAgain() {
        printers.clear();
        open();
        assertThat(text("print-problem")).contains("no printer set up");
        assertThat(window.has("print-printer")).isFalse();
        printers.add(new Printer("New", false, State.REFUSING));
        press(KeyCode.ENTER);
        assertThat(text("print-problem")).isEmpty();
        assertThat(window.has("print-printer")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, ENGLISH, 15, 1280, 800, ''",
        "DARK, DANISH, 15, 1280, 800, ''",
        "NIGHT, ENGLISH, 15, 1280, 800, ''",
        "LIGHT, DANISH, 30, 1024, 700, -large"
    })
    void pictures(
            Theme theme, Language language, double px, double width, double height, String suffix) {
        open(language, theme, px, width, height);
        window.click("summary-" + PageChoice.MORE.code());
        window.click("summary-print");
        window.settle();
        picture(theme, language, suffix);
        window.robot.interact(() ->
                window.<ComboBox<Printer>>node("print-printer").setValue(printers.getFirst()));
        press(KeyCode.ENTER);
        window.settle();
        assertThat(window.inSight(window.node("print-problem"))).isTrue();
        picture(theme, language, suffix + "-refused");
    }

    private void picture(Theme theme, Language language, String suffix) {
        assertThat(CutOff.under(window.node("print"))).isEmpty();
        window.picture(
                "print-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language.code() + suffix);
    }
}
