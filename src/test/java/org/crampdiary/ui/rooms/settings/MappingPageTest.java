package org.crampdiary.ui.rooms.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.crampdiary.exchange.Merge;
import org.crampdiary.exchange.json.JsonDiary;
import org.crampdiary.exchange.table.CellUnit;
import org.crampdiary.exchange.table.Filled;
import org.crampdiary.exchange.table.MappingFile;
import org.crampdiary.exchange.table.Reading;
import org.crampdiary.exchange.table.Sheet;
import org.crampdiary.exchange.table.Target;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.summary.print.TestPrinters;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.Unspoken;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of other programs in the room Settings, from the file to the diary. */
final class MappingPageTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZONE);

    @TempDir private Path folder;

    private SqliteDiaryStore store;
    private RoomHarness harness;
    private RoomWindow window;

    @BeforeEach
    void openStore() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), CLOCK);
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
                        harness.messages,
                        Room.SETTINGS,
                        () ->
                                new SettingsView(
                                        harness.services,
                                        new Settings(Preferences.DEFAULT),
                                        harness.files,
                                        TestPrinters.of(Map.of()),
                                        store.file(),
                                        null),
                        theme,
                        px,
                        width,
                        height);
    }

    private void open() {
        open(Language.ENGLISH, Theme.LIGHT, 15, 1280, 800);
    }

    /** One of the invented files of other programs, or its mapping. */
    private Path foreign(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = Reading.class.getResourceAsStream(name)) {
            Files.copy(Objects.requireNonNull(in, name), file);
        }
        return file;
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    private void choose(Path file) {
        harness.saveTo = file;
        window.click("settings-import");
    }

    private String text(String id) {
        return window.<Labeled>node(id).getText();
    }

    private boolean ready() {
        return text("mapping-status").equals("Nothing has been imported yet.");
    }

    @Test
    void aSymptomDiaryComesInByMouse() throws IOException {
        open();
        choose(foreign("symptom-diary.csv"));
        assertThat(text("mapping-status")).startsWith("2 questions are open");
        assertThat(window.has("mapping-preview")).isFalse();
        window.click("mapping-import");
        window.awaitFocus("mapping-ask-dates-day-first");
        window.click("mapping-ask-dates-month-first");
        assertThat(text("mapping-status")).startsWith("One question is open");
        select("mapping-ask-word-1", "foot-sole");
        assertThat(text("mapping-problems").lines()).hasSize(4);
        assertThat(text("mapping-problems"))
                .contains("Row 8, “Date, Time”: “3:15” has neither a.m. nor p.m.");
        assertThat(text("mapping-status")).startsWith("Nothing is imported while rows cannot");
        window.click("mapping-import");
        assertThat(entries(store.current())).isEqualTo(entries(Diary.EMPTY));
        window.awaitFocus("mapping-leave-out");
        window.click("mapping-leave-out");
        assertThat(text("mapping-cramps")).startsWith("Cramps: 4 new");
        assertThat(ready()).isTrue();
        assertThat(entries(store.current())).isEqualTo(entries(Diary.EMPTY));
        window.click("mapping-import");
        assertThat(store.current().cramps()).isEqualTo(expected("symptom-diary").cramps());
        assertThat(harness.shown).last().asString().startsWith("Imported: 4 new");
        assertThat(folder.resolve("backups")).isNotEmptyDirectory();
        assertThat(window.has("mapping")).isFalse();
        window.awaitFocus("settings-import");
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            window.robot.push(key);
        }
    }

    /** Goes on with Tab until a node has the keyboard. */
    private void tabTo(String id) {
        for (int i = 0; i < 60 && !window.node(id).isFocused(); i++) {
            press(KeyCode.TAB);
        }
        window.awaitFocus(id);
    }

    @Test
    void aSpreadsheetComesInByKeyboard() throws IOException {
        open();
        choose(foreign("spreadsheet.csv"));
        window.awaitFocus("mapping-use");
        tabTo("mapping-header");
        assertThat(text("mapping-ask-means-nights"))
                .isEqualTo(
                        "46086 is 5 March 2026. As the evening it names the night 5 → 6 March, as"
                                + " the morning the night 4 → 5 March.");
        tabTo("mapping-ask-means-evening");
        press(KeyCode.SPACE);
        assertThat(text("mapping-problems")).contains("Row 6").contains("too little");
        tabTo("mapping-leave-out");
        press(KeyCode.SPACE);
        tabTo("mapping-import");
        press(KeyCode.SPACE);
        assertThat(store.current().cramps()).isEqualTo(expected("spreadsheet").cramps());
    }

    @Test
    void aColumnIsChosenFromTheListByKeyboard() throws IOException {
        open();
        choose(table("Date,What\n2026-03-04 03:10,calf\n2026-03-05 03:20,toes\n"));
        assertThat(window.has("mapping-column-0")).isFalse();
        window.click("mapping-import");
        press(KeyCode.SPACE);
        assertThat(window.has("mapping-ask-rows")).isFalse();
        tabTo("mapping-column-1");
        ComboBox<Target> what = window.node("mapping-column-1");
        while (what.getValue() == null || !what.getValue().name().equals("muscle")) {
            press(KeyCode.DOWN);
        }
        assertThat(what.isFocused()).isTrue();
        assertThat(ready()).isTrue();
        window.click("mapping-import");
        assertThat(store.current().cramps()).hasSize(2).allMatch(one -> one.sites().size() == 1);
    }

    /** What the mapping beside the file makes of it, as the command line does. */
    private Diary expected(String name) throws IOException {
        Sheet sheet = Sheet.read(Files.readAllBytes(folder.resolve(name + ".csv")), null, null);
        Reading reading =
                Reading.of(
                        sheet,
                        MappingFile.read(Files.readAllBytes(foreign(name + ".map.json"))),
                        ZONE,
                        CLOCK.instant());
        Filled filled = Filled.of(reading, Diary.EMPTY, CLOCK.instant());
        return Diary.EMPTY.apply(Merge.of(Diary.EMPTY, filled.entries()).accepted());
    }

    private <T> void select(String id, T value) {
        window.robot.interact(() -> window.<ComboBox<T>>node(id).setValue(value));
    }

    private void field(int column, String name) {
        ComboBox<Target> box = window.node("mapping-column-" + column);
        Target target =
                box.getItems().stream()
                        .filter(each -> each != null && each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        window.robot.interact(() -> box.setValue(target));
    }

    private String field(int column) {
        Target target = window.<ComboBox<Target>>node("mapping-column-" + column).getValue();
        return target == null ? "" : target.name();
    }

    @Test
    void numbersAreAskedForTheirUnitAndSign() throws IOException {
        open();
        choose(table("Night;Water;Coffee\n2026-03-04;1.500;2\n2026-03-05;1.250;1\n"));
        assertThat(text("mapping-status")).startsWith("2 questions");
        window.click("mapping-ask-decimal-fluidMl-comma");
        window.click("mapping-ask-unit-fluidMl-litres");
        assertThat(text("mapping-problems")).contains("is more than");
        window.click("mapping-ask-unit-fluidMl-ml");
        assertThat(ready()).isTrue();
        assertThat(text("mapping-nights")).startsWith("Nights: 2 new");
        window.click("mapping-ask-unit-fluidMl-ml");
        assertThat(text("mapping-status")).startsWith("One question is open");
    }

    @Test
    void aUnitInTheHeadingCanBeCorrected() throws IOException {
        open();
        choose(table("Evening,Water (l)\n2026-03-04,750\n"));
        assertThat(text("mapping-problems")).contains("Row 2, “Water (l)”");
        select("mapping-unit-1", CellUnit.ML);
        assertThat(ready()).isTrue();
        window.click("mapping-import");
        assertThat(store.current().nights().getFirst().fluidMl()).isEqualTo(750);
    }

    @Test
    void yesAndNoInOtherWordsAreAsked() throws IOException {
        open();
        choose(table("Evening,Tired\n2026-03-04,sehr\n2026-03-05,kaum\n2026-03-06,ja\n"));
        window.click("mapping-ask-word-0-yes");
        window.click("mapping-ask-word-1-nothing");
        assertThat(text("mapping-nights")).startsWith("Nights: 2 new");
        window.click("mapping-ask-word-1-nothing");
        assertThat(text("mapping-status")).startsWith("One question is open");
        window.click("mapping-ask-word-1-no");
        window.click("mapping-import");
        assertThat(store.current().nights())
                .extracting("tiredByDay")
                .containsExactly(true, false, true);
    }

    @Test
    void aDateAndItsTimeAreJoinedWhicheverIsChosenFirst() throws IOException {
        open();
        choose(table("a,b,c\n03:10,2026-03-04,x\n"));
        window.click("mapping-rows-cramps");
        assertThat(window.node("mapping-ask-when").isVisible()).isTrue();
        window.click("mapping-import");
        window.awaitFocus("mapping-column-0");
        field(0, "start");
        field(1, "start");
        assertThat(ready()).isTrue();
        window.click("mapping-import");
        assertThat(store.current().cramps().getFirst().start())
                .hasToString("2026-03-04T03:10+01:00");
    }

    /** One column tells how bad it was; the other one is free again. */
    @Test
    void aFieldMovesToTheColumnThatIsChosenForIt() throws IOException {
        open();
        choose(table("Started,Pain,Stars\n2026-03-04 03:10,7,3\n"));
        assertThat(field(1)).isEqualTo("severity");
        field(2, "severity");
        assertThat(field(1)).isEmpty();
        select("mapping-column-2", null);
        assertThat(field(2)).isEmpty();
        assertThat(ready()).isTrue();
    }

    @Test
    void anotherTableOfTheFileIsChosenAndTheFirstOneIsRemembered() throws IOException {
        open();
        choose(foreign("spreadsheet.csv"));
        window.click("mapping-ask-means-morning");
        select("mapping-header", 9);
        assertThat(field(1)).isEqualTo("fluidMl");
        assertThat(text("mapping-nights")).startsWith("Nights: 2 new");
        select("mapping-header", 2);
        window.click("mapping-to-empty-row");
        window.click("mapping-to-empty-row");
        assertThat(window.<ToggleButton>node("mapping-ask-means-morning").isSelected()).isTrue();
    }

    @Test
    void whatTheFileIsWrittenInCanBeCorrected() throws IOException {
        open();
        choose(foreign("blodtryk.csv"));
        window.click("mapping-written");
        window.click("mapping-encoding-utf-8");
        assertThat(text("mapping-problem")).contains("not text in UTF-8");
        assertThat(window.<ToggleButton>node("mapping-encoding-windows-1252").isSelected())
                .isTrue();
        window.click("mapping-separator-comma");
        assertThat(window.has("mapping-problem")).isFalse();
        window.click("mapping-separator-semicolon");
        window.click("mapping-rows-nights");
        assertThat(field(0)).isEqualTo("night");
        assertThat(field(1)).isEqualTo("night");
        field(2, "note");
        field(5, "note");
        window.click("mapping-dates-month-first");
        assertThat(text("mapping-problems")).contains("Row 5");
        window.click("mapping-dates-month-first");
        window.click("mapping-decimal-comma");
        window.click("mapping-leave-out");
        window.click("mapping-import");
        assertThat(store.current().nights()).hasSize(2);
        assertThat(store.current().nights().getFirst().note())
                .startsWith("Systolisk: 142,0\nSystolisk: 138\nBemærkning: før sengetid");
    }

    @Test
    void onlyTheRowsComeInThatAreMeant() throws IOException {
        open();
        choose(table("Started,Kind,Note\n2026-03-04 03:10,cramp,a\n2026-03-05 03:10,walk,b\n"));
        assertThat(text("mapping-cramps")).startsWith("Cramps: 1 new");
        window.click("mapping-only-walk");
        assertThat(text("mapping-cramps")).startsWith("Cramps: 2 new");
        window.click("mapping-only-cramp");
        assertThat(text("mapping-cramps")).startsWith("Cramps: 1 new");
        select("mapping-only", null);
        assertThat(window.has("mapping-only-walk")).isFalse();
        select("mapping-only", "Note");
        window.click("mapping-only-a");
        assertThat(text("mapping-notes"))
                .isEqualTo("1 row tells of something else and was left out.");
    }

    /** Of rows with other words, or none, nobody has spoken yet. */
    @Test
    void aColumnThatIsChosenForItsWordsLeavesNoRowOutByItself() throws IOException {
        StringBuilder text =
                new StringBuilder("Started,Group,Note,Pain\n2026-03-04 03:10,,first,5\n");
        for (int i = 0; i < 40; i++) {
            text.append("2026-03-05 03:").append(i + 10).append(",bed,n").append(i).append(",5\n");
        }
        open();
        choose(table(text.toString()));
        select("mapping-only", "Group");
        assertThat(text("mapping-cramps")).startsWith("Cramps: 41 new");
        assertThat(text("mapping-only-")).isEqualTo("An empty cell");
        window.click("mapping-only-");
        assertThat(text("mapping-cramps")).startsWith("Cramps: 40 new");
        assertThat(window.<ComboBox<String>>node("mapping-only").getItems())
                .containsExactly(null, "Group", "Pain");
        window.click("mapping-only-bed");
        assertThat(text("mapping-status")).startsWith("No row is read that could be imported.");
        assertThat(window.node("mapping-import").isDisabled()).isTrue();
        harness.saveTo = folder.resolve("mine.json");
        window.click("mapping-save");
        window.click("mapping-only-");
        window.click("mapping-use");
        assertThat(text("mapping-problem")).isEmpty();
        assertThat(text("mapping-status")).startsWith("No row is read that could be imported.");
    }

    @Test
    void aTableOfWhichNoRowCanBeReadIsNotSaidToBeInTheDiary() throws IOException {
        open();
        choose(table("Started,Pain\n2026-03-04 03:10,17\n"));
        window.click("mapping-leave-out");
        assertThat(text("mapping-status")).startsWith("No row is read that could be imported.");
    }

    /** As what is typed into a form. */
    @Test
    void whatWasSaidIsThereAgainAfterTheWindowWasClosed() throws IOException {
        open();
        Path file = foreign("symptom-diary.csv");
        choose(file);
        window.click("mapping-ask-dates-month-first");
        window.leave();
        window.close();
        open();
        assertThat(text("mapping-status")).startsWith("One question is open");
        assertThat(window.<ToggleButton>node("mapping-ask-dates-month-first").isSelected())
                .isTrue();
        window.leave();
        window.close();
        Path elsewhere = Files.move(file, folder.resolve("elsewhere.csv"));
        open();
        assertThat(window.has("mapping")).isFalse();
        Files.move(elsewhere, file);
        choose(file);
        assertThat(text("mapping-status")).startsWith("One question is open");
        window.click("mapping-leave");
        window.leave();
        window.close();
        open();
        assertThat(window.has("mapping")).isFalse();
        choose(file);
        assertThat(text("mapping-status")).startsWith("2 questions are open");
        window.leave();
        assertThat(store.current().marks().drafts()).as("nothing was said").isEmpty();
    }

    /** Its file lay on a stick that is not there while another table is read. */
    @Test
    void whatWasSaidOfATableOutlastsAnotherOne() throws IOException {
        open();
        Path file = foreign("symptom-diary.csv");
        choose(file);
        window.click("mapping-ask-dates-month-first");
        window.leave();
        window.close();
        Path elsewhere = Files.move(file, folder.resolve("elsewhere.csv"));
        open();
        choose(table("Started,Pain\n2026-03-04 03:10,7\n"));
        select("mapping-column-1", null);
        window.leave();
        window.close();
        Files.move(elsewhere, file);
        open();
        assertThat(window.has("mapping")).as("of the other table").isTrue();
        window.click("mapping-leave");
        choose(file);
        assertThat(text("mapping-status")).startsWith("One question is open");
        window.click("mapping-leave");
        window.leave();
        assertThat(store.current().marks().drafts()).isEmpty();
    }

    /** As with a form that is cancelled. */
    @Test
    void whoLeftWithoutMeaningToGoesOnWhereTheyWere() throws IOException {
        open();
        choose(foreign("symptom-diary.csv"));
        window.click("mapping-leave");
        assertThat(harness.actions).as("nothing was said").isEmpty();
        choose(folder.resolve("symptom-diary.csv"));
        window.click("mapping-ask-dates-month-first");
        window.click("mapping-leave");
        assertThat(harness.shown).last().isEqualTo("“symptom-diary.csv” was not imported.");
        window.robot.interact(harness.actions.getLast());
        assertThat(text("mapping-status")).startsWith("One question is open");
        window.click("mapping-leave");
        choose(table("Started,Pain\n2026-03-04 03:10,7\n"));
        window.robot.interact(harness.actions.getLast());
        assertThat(ready()).as("another table is not replaced").isTrue();
    }

    /** A cramp may have been recorded while the page was left open. */
    @Test
    void whatIsNewInTheDiaryIsSeenWhenTheRoomIsOpenedAgain() throws IOException {
        open();
        choose(table("Evening,Cramps\n2026-03-04,no\n"));
        assertThat(text("mapping-nights")).startsWith("Nights: 1 new");
        recordACrampElsewhere();
        assertThat(text("mapping-notes")).startsWith("The night of 4 March 2026");
        window.click("mapping-leave");
    }

    @Test
    void aPreviewOfAnOwnFileIsUpToDateToo() throws IOException {
        Night free = new NightBuilder(LocalDate.of(2026, 3, 4)).status(NightStatus.NONE).build();
        Diary diary = Diary.EMPTY.apply(Change.of(new PutNight(free)));
        open();
        choose(Files.write(folder.resolve("own.json"), JsonDiary.write(diary, CLOCK.instant())));
        assertThat(window.has("settings-import-yes")).isTrue();
        recordACrampElsewhere();
        assertThat(window.has("settings-import-yes")).isFalse();
        assertThat(window.has("settings-import-cramps-win")).isTrue();
    }

    private void recordACrampElsewhere() {
        window.leave();
        window.robot.interact(() ->
                harness.services
                        .session()
                        .apply(
                                Change.of(
                                        new PutCramp(
                                                CrampBuilder.inNight("c", LocalDate.of(2026, 3, 4))
                                                        .build()))));
        window.go(Room.SETTINGS);
    }

    @Test
    void whatWasSaidOfAFileThatIsAnotherByNowIsRefusedWithAReason() throws IOException {
        open();
        choose(table("Started,Pain\n2026-03-04 03:10,7\n"));
        select("mapping-column-1", null);
        window.leave();
        window.close();
        table("Evening,Coffee\n2026-03-04,2\n");
        open();
        assertThat(text("mapping-problem")).startsWith("No row has all the headings");
        assertThat(ready()).isTrue();
        window.click("mapping-import");
        assertThat(store.current().marks().drafts()).isEmpty();
    }

    /** It would wait for a writer for ever. */
    @Test
    void aPipeIsNoMapping() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        open();
        choose(table("Started,Pain\n2026-03-04 03:10,7\n"));
        harness.saveTo = pipe;
        window.click("mapping-use");
        assertThat(text("mapping-problem")).contains("pipe.json");
        assertThat(ready()).isTrue();
    }

    @Test
    void aMappingIsSavedAndUsedAgain() throws IOException {
        open();
        choose(foreign("symptom-diary.csv"));
        window.click("mapping-ask-dates-month-first");
        select("mapping-ask-word-1", "foot-sole");
        window.click("mapping-leave-out");
        harness.saveTo = folder.resolve("mine.json");
        window.click("mapping-save");
        assertThat(harness.proposed).containsExactly("symptom-diary-mapping.json");
        assertThat(harness.shown).last().asString().startsWith("The mapping was saved to");
        window.click("mapping-leave");
        choose(folder.resolve("symptom-diary.csv"));
        harness.saveTo = folder.resolve("mine.json");
        window.click("mapping-use");
        assertThat(ready()).isTrue();
        assertThat(text("mapping-cramps")).startsWith("Cramps: 4 new");
        select("mapping-ask-word-1", "toes");
        assertThat(ready()).isTrue();
    }

    @Test
    void aMappingThatWasChangedIsUsedAndThatItWasChangedIsSaid() throws IOException {
        open();
        choose(foreign("symptom-diary.csv"));
        window.click("mapping-ask-dates-month-first");
        select("mapping-ask-word-1", "foot-sole");
        window.click("mapping-leave-out");
        Path saved = folder.resolve("mine.json");
        harness.saveTo = saved;
        window.click("mapping-save");
        window.click("mapping-use");
        assertThat(window.has("mapping-problem")).isFalse();
        Files.writeString(saved, Files.readString(saved).replace("foot-sole", "toes"));
        window.click("mapping-use");
        assertThat(text("mapping-problem")).startsWith("The mapping was changed after it");
        window.picture("mapping-changed");
        assertThat(ready()).isTrue();
        select("mapping-ask-word-1", "foot-sole");
        assertThat(window.has("mapping-problem")).isFalse();
    }

    @Test
    void aMappingOfAnotherTableIsRefusedAndNothingIsLost() throws IOException {
        open();
        choose(foreign("symptom-diary.csv"));
        window.click("mapping-ask-dates-month-first");
        harness.saveTo = foreign("dagbog.map.json");
        window.click("mapping-use");
        assertThat(text("mapping-problem")).startsWith("No row has all the headings");
        assertThat(text("mapping-status")).startsWith("One question is open");
        harness.saveTo = folder.resolve("symptom-diary.csv");
        window.click("mapping-use");
        assertThat(text("mapping-problem")).startsWith("The mapping cannot be read");
        harness.saveTo = null;
        window.click("mapping-use");
        window.click("mapping-save");
        window.click("mapping-leave");
        assertThat(entries(store.current())).isEqualTo(entries(Diary.EMPTY));
    }

    /** Who saved it in another zone sees in which the times are taken. */
    @Test
    void theZoneThatASavedMappingSaysIsSeen() throws IOException {
        open();
        choose(foreign("symptom-diary.csv"));
        assertThat(window.has("mapping-zone")).isFalse();
        Path mapping = foreign("symptom-diary.map.json");
        String said = Files.readString(mapping);
        assertThat(said).doesNotContain("zone");
        Files.writeString(mapping, said.replaceFirst("\\{", "{\"zone\": \"America/New_York\","));
        harness.saveTo = mapping;
        window.click("mapping-use");
        assertThat(text("mapping-zone")).contains("America/New_York");
    }

    /** The saved mapping of each invented file makes of it what the command line does. */
    @ParameterizedTest
    @CsvSource({"sleep-tracker", "blodtryk", "symptom-diary", "spreadsheet", "app-export"})
    void aSavedMappingReadsItsFile(String name) throws IOException {
        open();
        choose(foreign(name + ".csv"));
        Diary expected = expected(name);
        harness.saveTo = folder.resolve(name + ".map.json");
        window.click("mapping-use");
        if (window.has("mapping-leave-out") && !ready()) {
            window.click("mapping-leave-out");
        }
        window.click("mapping-import");
        assertThat(store.current().cramps()).isEqualTo(expected.cramps());
        assertThat(store.current().nights()).isEqualTo(expected.nights());
    }

    @Test
    void whatTheDiaryHasAlreadyIsSaid() throws IOException {
        open();
        choose(table("Evening,Coffee,Cramps\n2026-03-04,2,no\n2026-03-05,1,\n"));
        window.click("mapping-import");
        choose(table("Evening,Coffee,Cramps\n2026-03-04,3,no\n2026-03-05,1,\n"));
        assertThat(text("mapping-notes"))
                .isEqualTo(
                        "The night of 4 March 2026: the diary has another answer (Coffee, tea, cola),"
                                + " which is kept.");
        assertThat(text("mapping-status")).isEqualTo("The diary has all of this already.");
        assertThat(window.node("mapping-import").isDisabled()).isTrue();
        window.click("mapping-leave");
    }

    @Test
    void nightsInConflictCanBeSetToCramps() throws IOException {
        open();
        choose(table("Evening,Cramps\n2026-03-04,no\n"));
        window.click("mapping-import");
        choose(table("Started,Muscle\n2026-03-05 03:10,calf\n"));
        assertThat(text("mapping-status")).contains("4 March 2026");
        assertThat(window.has("mapping-import")).isFalse();
        window.click("mapping-cramps-win");
        assertThat(store.current().cramps()).hasSize(1);
    }

    @Test
    void allProblemsAreListedHoweverMany() throws IOException {
        StringBuilder text = new StringBuilder("Started,Pain\n2026-03-04 03:10,7\n");
        for (int i = 0; i < 200; i++) {
            text.append("2026-03-04 03:10,1").append(i + 10).append("\n");
        }
        open();
        choose(table(text.toString()));
        assertThat(text("mapping-problems").lines()).hasSize(5);
        window.click("mapping-problems-fold");
        assertThat(window.<ListView<String>>node("mapping-problems-all").getItems())
                .hasSize(200)
                .last()
                .asString()
                .startsWith("Row 202, “Pain”");
        window.scrollTo(window.node("mapping-problems-all"));
        window.picture("mapping-all-problems");
    }

    @Test
    void aTableOfOursIsRefusedAsBefore() throws IOException {
        open();
        choose(table("id,from,to,updatedAt\nx,2026-03-04,,\n"));
        assertThat(text("settings-import-errors"))
                .contains("single table that Cramp Diary exported");
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT,ENGLISH,15,1280,800",
        "DARK,DANISH,15,1280,800",
        "NIGHT,ENGLISH,15,1024,700",
        "LIGHT,DANISH,30,1024,700"
    })
    void pictures(Theme theme, Language language, double px, double width, double height)
            throws IOException {
        open(language, theme, px, width, height);
        choose(foreign("symptom-diary.csv"));
        String name =
                "mapping-"
                        + theme.name().toLowerCase(Locale.ROOT)
                        + "-"
                        + language.code()
                        + (px > 15 ? "-large" : "");
        window.picture(name + "-table");
        window.scrollTo(window.node("mapping-column-0"));
        window.picture(name + "-columns");
        window.scrollTo(window.node("mapping-questions"));
        window.picture(name + "-questions");
        window.click("mapping-ask-dates-month-first");
        select("mapping-ask-word-1", "foot-sole");
        window.scrollTo(window.node("mapping-preview"));
        window.picture(name + "-preview");
        window.scrollTo(window.node("mapping-leave-out"));
        window.picture(name + "-problems");
        window.click("mapping-written");
        window.scrollTo(window.node("mapping-written"));
        window.picture(name + "-written");
        assertThat(CutOff.under(window.node("mapping"))).isEmpty();
        assertThat(Unspoken.under(window.node("mapping"))).isEmpty();
    }

    /** Without what was said of the table, which is kept. */
    private static List<?> entries(Diary diary) {
        return List.of(diary.nights(), diary.cramps());
    }
}
