package org.crampdiary.ui.rooms.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Visit;
import org.crampdiary.report.DiarySketch;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.summary.print.Printer;
import org.crampdiary.summary.print.TestPrinters;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.kit.chart.ShareRing;
import org.crampdiary.ui.kit.layout.PairTable;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrendsViewTest {

    private static final Clock MORNING =
            Clock.fixed(Instant.parse("2026-03-04T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 3);

    @TempDir Path folder;
    private SqliteDiaryStore store;
    private RoomHarness harness;
    private RoomWindow window;

    @BeforeEach
    void openStore() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), MORNING);
    }

    private final ByteArrayOutputStream kitchen = new ByteArrayOutputStream();
    private final ByteArrayOutputStream office = new ByteArrayOutputStream();

    private Map<String, ByteArrayOutputStream> printers() {
        Map<String, ByteArrayOutputStream> printers = new LinkedHashMap<>();
        printers.put("Kitchen", kitchen);
        printers.put("Office", office);
        return printers;
    }

    @AfterEach
    void closeStore() {
        window.close();
        store.close();
    }

    private void open(Diary diary) {
        store.apply(everythingIn(diary));
        harness = new RoomHarness(store, MORNING, Language.ENGLISH);
        PagePrinter printer = TestPrinters.of(printers());
        window =
                RoomWindow.open(
                        harness.messages, Room.TRENDS, () -> TrendsRoom.of(harness, printer));
        window.settle();
    }

    private static Change everythingIn(Diary diary) {
        List<Edit> edits = new ArrayList<>();
        diary.nights().forEach(night -> edits.add(new PutNight(night)));
        diary.cramps().forEach(cramp -> edits.add(new PutCramp(cramp)));
        diary.visits().forEach(visit -> edits.add(new PutVisit(visit)));
        edits.add(new PutProfile(diary.profile()));
        return new Change(edits);
    }

    private String text(String id) {
        return window.<Labeled>node(id).getText();
    }

    @Test
    void theYearStandsOnOneSheetToSaveAndPrint() throws Exception {
        open(DiarySketch.ending(LAST, 100, _ -> 0.4));
        assertThat(window.has("trends-year-sheet-sheet-1")).isFalse();
        window.click("trends-year-sheet");
        window.settle();
        assertThat(window.has("trends-year-sheet-sheet-1")).isTrue();
        window.click("trends-year-sheet-year-2025");
        window.settle();
        harness.saveTo = folder.resolve("year.pdf");
        window.click("trends-year-sheet-save");
        window.settle();
        assertThat(harness.proposed).containsExactly("cramp-year-2025.pdf");
        assertThat(harness.saveTo).isNotEmptyFile();
        window.scrollTo(window.node("trends-year-sheet-sheet-1"));
        window.picture("trends-light-en-year-sheet");
        theChosenPrinterGetsTheSheet();
        window.click("trends-year-sheet");
        assertThat(window.has("trends-year-sheet-sheet-1")).isFalse();
    }

    private void theChosenPrinterGetsTheSheet() {
        window.click("trends-year-sheet-print");
        window.settle();
        ComboBox<Printer> box = window.node("print-printer");
        window.robot.interact(() -> box.setValue(box.getItems().getLast()));
        window.clickInSight("print-now");
        window.settle();
        assertThat(kitchen.size()).isZero();
        assertThat(office.toString(StandardCharsets.ISO_8859_1)).startsWith("%!PS");
        assertThat(harness.shown).last().asString().contains("Office");
    }

    @Test
    void aPressOnAPeriodShowsItsFigures() {
        open(DiarySketch.ending(LAST, 100, _ -> 0.4));
        assertThat(text("trends-header"))
                .isEqualTo("4 December 2025 – 3 March 2026 · 83 of 90 nights recorded");
        assertThat(window.<ShareRing>node("trends-recorded").drawn())
                .isEqualTo(83 / 90.0, within(1e-3));
        window.click("trends-period-fortnight");
        window.settle();
        assertThat(window.<ShareRing>node("trends-recorded").drawn()).isEqualTo(1);
        assertThat(text("trends-header"))
                .isEqualTo("18 February – 3 March 2026 · 14 of 14 nights recorded");
        assertThat(window.<Node>node("trends-cramp-nights-tile").getAccessibleText())
                .startsWith("Cramp nights: ")
                .contains(" of 14 recorded");
        window.click("trends-period-fortnight");
        window.settle();
        assertThat(text("trends-header")).startsWith("18 February – 3 March 2026");
    }

    @Test
    void aRangeTheWrongWayRoundIsMarkedWithASentence() {
        open(DiarySketch.ending(LAST, 30, _ -> 0.4));
        window.click("trends-period-custom");
        window.robot.interact(
                () -> window.<DatePicker>node("trends-to").setValue(LAST.minusDays(300)));
        window.settle();
        assertThat(text("trends-range-error"))
                .startsWith("The first night, 2 February 2026, comes after the last");
        assertThat(window.has("trends-chart")).isFalse();
        assertThat(text("trends-header")).isEmpty();
    }

    @Test
    void aCrampWrittenMeanwhileIsCounted() {
        open(DiarySketch.ending(LAST, 30, _ -> 0));
        assertThat(text("trends-cramp-nights-value")).isEqualTo("0 %");
        window.robot.interact(() ->
                harness.session.apply(
                        Change.of(
                                new PutCramp(
                                        CrampBuilder.inNight("new", LAST).severity(8).build()))));
        window.settle();
        assertThat(text("trends-cramp-nights-value")).isEqualTo("3 %");
        assertThat(text("trends-severity-value")).isEqualTo("8");
    }

    @Test
    void theKeysReadTheBarsAndEnterOpensTheDiary() {
        open(DiarySketch.ending(LAST, 30, _ -> 0));
        window.click("trends-period-four-weeks");
        window.settle();
        Node chart = window.node("trends-chart");
        window.robot.interact(chart::requestFocus);
        assertThat(text("trends-chart-pointed"))
                .isEqualTo("25 February – 3 March 2026: no cramps, 7 of 7 nights recorded");
        window.robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
        window.settle();
        assertThat(text("trends-chart-pointed")).startsWith("18 February – 24 February 2026: ");
        assertThat(chart.getAccessibleText()).isEqualTo(text("trends-chart-pointed"));
        window.robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        window.settle();
        assertThat(harness.went).containsExactly(LocalDate.of(2026, 2, 18));
    }

    private void press(KeyCode key) {
        window.robot.press(key).release(key);
        window.settle();
    }

    @Test
    void theKeysReadTheLegsWhereTheyStand() {
        open(DiarySketch.ending(LAST, 100, _ -> 0.4));
        window.robot.interact(window.node("trends-legs")::requestFocus);
        List<String> read = new ArrayList<>();
        for (KeyCode key :
                List.of(
                        KeyCode.UP,
                        KeyCode.RIGHT,
                        KeyCode.LEFT,
                        KeyCode.LEFT,
                        KeyCode.END,
                        KeyCode.HOME)) {
            press(key);
            String words = text("trends-legs-pointed");
            assertThat(window.<Node>node("trends-legs").getAccessibleText()).isEqualTo(words);
            read.add(words.substring(0, words.indexOf(':')));
        }
        assertThat(read)
                .containsExactly(
                        "Back of the left thigh",
                        "Back of the right thigh",
                        "Back of the left thigh",
                        "Back of the left thigh",
                        "Right hand or forearm",
                        "Left calf");
        assertThat(text("trends-legs-pointed").replace('\u00a0', ' '))
                .matches("Left calf: \\d+ of \\d+ cramps with a place, \\d+ %");
    }

    @Test
    void theMouseAndTheKeysReadTheRowsWithIntervals() {
        open(DiarySketch.ending(LAST, 100, _ -> 0.4));
        Parent rows = window.node("trends-remedies-rows");
        window.scrollTo(rows);
        assertThat(text("trends-remedies-rows-pointed")).startsWith("Point at a row");
        window.robot.moveTo(rows.getChildrenUnmodifiable().getFirst());
        String first = text("trends-remedies-rows-pointed");
        assertThat(first).contains(": helped ", "; the true share may well lie between ");
        window.robot.moveTo("#trends-remedies-finding");
        assertThat(text("trends-remedies-rows-pointed")).startsWith("Point at a row");
        window.robot.interact(rows::requestFocus);
        assertThat(text("trends-remedies-rows-pointed")).isEqualTo(first);
        press(KeyCode.DOWN);
        assertThat(text("trends-remedies-rows-pointed")).isNotEqualTo(first);
        press(KeyCode.UP);
        press(KeyCode.UP);
        assertThat(text("trends-remedies-rows-pointed")).isEqualTo(first);
        window.robot.interact(window.node("trends-factors-rows")::requestFocus);
        assertThat(text("trends-factors-rows-pointed"))
                .contains(" cramp nights in 100 on such days than on others; ");
        assertThat(text("trends-remedies-rows-pointed")).startsWith("Point at a row");
    }

    @Test
    void theTableHasTheValuesOfTheBarsAndCanBeCopied() {
        open(DiarySketch.ending(LAST, 14, _ -> 0));
        window.click("trends-period-fortnight");
        window.settle();
        window.click("trends-weekly-table-fold");
        window.settle();
        assertThat(window.has("trends-weekly-table")).isTrue();
        window.click("trends-weekly-table-copy");
        window.settle();
        String[] copied = new String[1];
        window.robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0])
                .isEqualTo(
                        """
                        Nights\tPer week\tCramps\tCramp nights\tRecorded\tEvents
                        18 February – 24 February 2026\t0.0\t0\t0\t7 of 7\t
                        25 February – 3 March 2026\t0.0\t0\t0\t7 of 7\t
                        """);
        window.picture("trends-light-en-table");
    }

    @Test
    void anEmptyDiarySaysWhatIsMissingAndWhereToGo() {
        open(Diary.EMPTY);
        assertThat(text("trends-missing")).startsWith("There is nothing to show yet");
        assertThat(window.has("trends-chart")).isFalse();
        assertThat(window.has("trends-per-week-tile")).isFalse();
        window.click("trends-go-tonight");
        assertThat(harness.went).containsExactly(Room.TONIGHT);
    }

    private static Diary withMedicines() {
        List<Medicine> medicines =
                List.of(
                        new Medicine(
                                "Furosemide", null, null, LAST.minusDays(60), LAST.minusDays(30)),
                        new Medicine("Simvastatin", null, null, LAST.minusDays(20), null));
        Profile profile = new Profile(null, null, null, null, null, medicines, null);
        Visit visit = new Visit("v", LAST.minusDays(9), "Dr Lund", null, null, null, null);
        return DiarySketch.ending(LAST, 100, _ -> 0.4)
                .apply(new Change(List.of(new PutProfile(profile), new PutVisit(visit))));
    }

    @Test
    void thePeriodCanBeginWithAnyMedicine() {
        open(withMedicines());
        assertThat(window.has("trends-medicine")).isFalse();
        window.click("trends-period-since-medicine");
        window.settle();
        assertThat(text("trends-header")).startsWith("11 February – 3 March 2026");
        ComboBox<Medicine> box = window.node("trends-medicine");
        assertThat(box.getConverter().toString(box.getValue()))
                .isEqualTo("Simvastatin, from 11 February 2026");
        window.robot.interact(() -> {
            box.requestFocus();
            box.getSelectionModel().select(1);
        });
        window.settle();
        assertThat(text("trends-header")).startsWith("2 January – 3 March 2026");
        window.click("trends-period-ninety-days");
        window.settle();
        assertThat(window.has("trends-medicine")).isFalse();
    }

    @Test
    void whatHappenedOnTheWayIsNamedBelowTheChartAndAtItsBar() {
        open(withMedicines());
        Parent events = window.node("trends-time-line");
        assertThat(events.lookupAll(".label"))
                .extracting(node -> ((Labeled) node).getText())
                .containsExactly(
                        "2 January 2026: Furosemide begun",
                        "1 February 2026: Furosemide stopped",
                        "11 February 2026: Simvastatin begun",
                        "22 February 2026: visit, Dr Lund");
        Node chart = window.node("trends-chart");
        window.robot.interact(chart::requestFocus);
        window.robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
        window.settle();
        assertThat(text("trends-chart-pointed")).endsWith(". 22 February 2026: visit, Dr Lund");
    }

    @Test
    void anotherPeriodCanBeComparedWith() {
        open(DiarySketch.ending(LAST, 400, _ -> 0.4));
        PairTable table = window.node("trends-side-by-side");
        assertThat(nights(table, 0)).isEqualTo("5 September – 3 December 2025");
        window.scrollTo(table);
        window.click("trends-compared-with-year-earlier");
        window.settle();
        assertThat(nights(table, 0)).isEqualTo("4 December 2024 – 3 March 2025");
        assertThat(nights(table, 1)).isEqualTo("4 December 2025 – 3 March 2026");
        window.click("trends-compared-with-year-earlier");
        window.settle();
        assertThat(nights(table, 0)).isEqualTo("4 December 2024 – 3 March 2025");
        window.click("trends-compared-with-chosen");
        window.settle();
        window.robot.interact(
                () -> window.<DatePicker>node("trends-compared-with-to").setValue(LAST));
        window.settle();
        assertThat(text("trends-compared-with-error")).startsWith("The two periods share nights.");
        assertThat(table.isVisible()).isFalse();
    }

    /** The nights of a column, below its name. */
    private static String nights(PairTable table, int column) {
        Parent heading = (Parent) table.lookupAll(".pair-heading").toArray()[column];
        return ((Labeled) heading.getChildrenUnmodifiable().get(1))
                .getText()
                .replace('\u00a0', ' ');
    }

    @Test
    void theKeysReadTheChartsOfSeverityDurationAndHour() {
        open(DiarySketch.ending(LAST, 30, _ -> 0.6));
        for (String id : List.of("severity", "duration", "hour")) {
            Node chart = window.node("trends-" + id + "-chart");
            window.scrollTo(chart);
            window.robot.interact(chart::requestFocus);
            window.settle();
            assertThat(text("trends-" + id + "-chart-pointed")).contains(": ");
            assertThat(chart.getAccessibleText())
                    .isEqualTo(text("trends-" + id + "-chart-pointed"));
            assertThat(chart.getAccessibleHelp()).isNotBlank();
        }
    }

    @Test
    void aNightOfTheMapIsReadByKeysAndOpened() {
        open(DiarySketch.ending(LAST, 30, _ -> 0));
        Node year = window.node("trends-map-2026");
        window.scrollTo(year);
        window.robot.interact(year::requestFocus);
        window.robot.press(KeyCode.UP).release(KeyCode.UP);
        window.settle();
        assertThat(text("trends-map-pointed")).contains("2 → 3 March").contains("no cramps");
        window.robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        window.settle();
        assertThat(harness.went).containsExactly(LAST.minusDays(1));
    }

    @Test
    void aLinkLeadsToHowTheFiguresAreMade() {
        open(DiarySketch.ending(LAST, 30, _ -> 0.4));
        window.scrollTo(window.node("trends-help"));
        window.click("trends-help");
        assertThat(harness.went).containsExactly("how-the-figures-are-made");
    }

    /** A chart that asks for another layout in each layout keeps the machine warm all night. */
    @Test
    void theChartsComeToRest() throws InterruptedException {
        open(DiarySketch.ending(LAST, 400, _ -> 0.4));
        window.click("trends-period-all");
        window.settle();
        AtomicInteger asked = new AtomicInteger();
        window.robot.interact(() -> {
            for (String id : List.of("trends", "trends-severity", "trends-duration")) {
                window.<Parent>node(id + "-chart")
                        .needsLayoutProperty()
                        .subscribe((_, _) -> asked.incrementAndGet());
            }
        });
        Thread.sleep(1000);
        assertThat(asked.get()).isLessThan(10);
    }
}
