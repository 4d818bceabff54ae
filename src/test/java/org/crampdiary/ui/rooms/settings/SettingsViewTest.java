package org.crampdiary.ui.rooms.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.awaitility.Awaitility;
import org.crampdiary.exchange.format.FileFormat;
import org.crampdiary.exchange.json.JsonDiary;
import org.crampdiary.model.Change;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Glass;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Profile;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.model.Region;
import org.crampdiary.model.RoughDate;
import org.crampdiary.model.Treatment;
import org.crampdiary.model.Tried;
import org.crampdiary.model.Verdict;
import org.crampdiary.settings.DisplaySettings;
import org.crampdiary.settings.NightDisplay;
import org.crampdiary.settings.NightDisplay.Brightness;
import org.crampdiary.settings.NightDisplay.Colour;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Residence;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.summary.print.TestPrinters;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.parts.session.Room;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsViewTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T08:00:00Z"), ZONE);
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);
    private static final Cramp CRAMP = CrampBuilder.inNight("c1", NIGHT).severity(7).build();
    private static final Profile PROFILE =
            new Profile(
                    null,
                    1957,
                    "Inge",
                    Pregnancy.NO,
                    List.of(Condition.DIABETES),
                    List.of(
                            new Medicine(
                                    "Furosemide",
                                    "40 mg",
                                    MedicineClass.LOOP_DIURETIC,
                                    LocalDate.of(2026, 1, 10),
                                    null)),
                    null);

    @TempDir Path folder;

    private final Settings settings =
            new Settings(Preferences.DEFAULT.with(Residence.in(Region.DENMARK_CAPITAL)));
    private @Nullable Path chosen;
    private SqliteDiaryStore store;
    private RoomHarness harness;
    private RoomWindow window;

    private final FilePicker files =
            new FilePicker() {
                @Override
                public @Nullable Path toSave(
                        @Nullable Window owner, String title, Kind kind, String name) {
                    assertThat(name).isEqualTo("cramp-diary-2026-03-04." + kind.extension());
                    return chosen;
                }

                @Override
                public @Nullable Path toOpen(@Nullable Window owner, String title, Kind kind) {
                    assertThat(kind.extensions())
                            .containsExactly("json", "zip", "csv", "tsv", "txt");
                    return chosen;
                }

                @Override
                public @Nullable Path toUse(@Nullable Window owner, String title) {
                    return chosen;
                }
            };

    @BeforeEach
    void openStore() {
        store = SqliteDiaryStore.open(diaryFile(), CLOCK);
    }

    @AfterEach
    void closeStore() {
        window.close();
        store.close();
    }

    private Path diaryFile() {
        return folder.resolve("diary.cramps");
    }

    private void open(Language language, Theme theme, double px, double width, double height) {
        harness = new RoomHarness(store, CLOCK, language);
        window =
                RoomWindow.open(
                        harness.messages, Room.SETTINGS, this::view, theme, px, width, height);
    }

    private void open() {
        open(Language.ENGLISH, Theme.LIGHT, 15, 1280, 800);
    }

    private SettingsView view() {
        return new SettingsView(
                harness.services,
                settings,
                files,
                TestPrinters.of(Map.of()),
                diaryFile(),
                new BackupActions(() -> {}, () -> {}));
    }

    private boolean leads(String id) {
        return window.node(id).getStyleClass().contains("primary");
    }

    private String text(String id) {
        return window.<Labeled>node(id).getText();
    }

    private String typed(String id) {
        return window.<TextInputControl>node(id).getText();
    }

    private void type(String id, String text) {
        window.robot.interact(() -> window.<TextInputControl>node(id).setText(text));
    }

    private static Diary diaryOf(Change change) {
        return Diary.EMPTY.apply(change.stamped(Diary.EMPTY, CLOCK.instant()));
    }

    private void choose(Diary diary) throws IOException {
        chosen = folder.resolve("incoming.json");
        Files.write(chosen, JsonDiary.write(diary, CLOCK.instant()));
    }

    @Test
    void appearanceChangesAtOnce() {
        open();
        window.click("settings-theme-dark");
        assertThat(settings.preferences().display().theme()).isEqualTo(Theme.DARK);
        window.click("settings-text-150");
        assertThat(settings.preferences().display().textPercent()).isEqualTo(150);
        window.click("settings-language-da");
        assertThat(settings.preferences().language()).isEqualTo(Language.DANISH);
        window.click("settings-night-colour-amber");
        window.click("settings-night-brightness-dim");
        assertThat(settings.preferences().display().night())
                .isEqualTo(new NightDisplay(Colour.AMBER, Brightness.DIM));
        window.click("settings-night-colour-red");
        window.click("settings-night-brightness-middle");
        window.click("settings-glass-fl-oz-8");
        assertThat(settings.preferences().recording().glass()).isEqualTo(Glass.FL_OZ_8);
        window.click("settings-glass-ml-200");
        window.click("settings-record-sleep");
        assertThat(settings.preferences().recording().asks(NightFields.SLEEP_HOURS)).isTrue();
        window.click("settings-record-sleep");
        assertThat(settings.preferences().recording().asks(NightFields.SLEEP_HOURS)).isFalse();
        window.click("settings-remind-evening");
        assertThat(settings.preferences().remindedOf().eveningReminder()).isTrue();
        assertThat(settings.preferences().remindedOf().morningReminder()).isFalse();
        window.click("settings-remind-evening");
        window.click("settings-theme-system");
        window.click("settings-language-system");
        assertThat(settings.preferences())
                .isEqualTo(
                        Preferences.DEFAULT
                                .with(Residence.in(Region.DENMARK_CAPITAL))
                                .with(DisplaySettings.DEFAULT.withTextPercent(150)));
    }

    @Test
    void aPressedChoiceCannotBePressedAway() {
        open();
        window.click("settings-text-100");
        assertThat(settings.preferences().display().textPercent()).isEqualTo(100);
        assertThat(window.<ToggleButton>node("settings-text-100").isSelected()).isTrue();
    }

    @Test
    void theRegionBringsItsNumbers() {
        open();
        assertThat(typed("settings-emergency")).isEqualTo("112");
        assertThat(typed("settings-out-of-hours")).isEqualTo("1813");
        window.robot.interact(() ->
                window.<ComboBox<Region>>node("settings-region").setValue(Region.UNITED_KINGDOM));
        assertThat(settings.preferences().residence().region()).isEqualTo(Region.UNITED_KINGDOM);
        assertThat(typed("settings-emergency")).isEqualTo("999");
        assertThat(typed("settings-out-of-hours")).isEqualTo("111");
    }

    @Test
    void aWrongYearIsMarkedAndNothingIsSaved() {
        open();
        type("settings-name", "Inge");
        type("settings-birth-year", "2027");
        window.click("settings-save");
        assertThat(text("settings-birth-year-error"))
                .isEqualTo("A year from 1900 to 2026, or leave it empty.");
        assertThat(store.current().profile()).isEqualTo(Profile.EMPTY);
        assertThat(text("settings-refused")).startsWith("Nothing was saved yet");
        window.awaitFocus("settings-birth-year");
    }

    @Test
    void theProfileIsSavedWithConditionsAndMedicines() {
        open();
        type("settings-name", "Inge");
        type("settings-birth-year", "1957");
        window.click("settings-pregnant-no");
        window.click("settings-condition-diabetes");
        window.click("settings-add-medicine");
        type("settings-medicine-1-name", "Furosemide");
        assertThat(window.<ComboBox<MedicineClass>>node("settings-medicine-1-group").getValue())
                .isEqualTo(MedicineClass.LOOP_DIURETIC);
        assertThat(text("settings-medicine-1-examples")).contains("furosemide", "bumetanide");
        type("settings-medicine-1-dose", "40 mg");
        type("settings-medicine-1-start", "10/1/2026");
        window.click("settings-save");
        assertThat(store.current().profile().withUpdatedAt(null)).isEqualTo(PROFILE);
    }

    @Test
    void aKnownNameIsCompletedAndBringsItsGroupUnlessOneIsChosen() {
        open();
        window.click("settings-add-medicine");
        window.click("settings-medicine-1-name");
        complete("fur", "furosemide");
        assertThat(typed("settings-medicine-1-name")).isEqualTo("furosemide");
        ComboBox<MedicineClass> group = window.node("settings-medicine-1-group");
        assertThat(group.getValue()).isEqualTo(MedicineClass.LOOP_DIURETIC);
        window.robot.interact(() -> group.setValue(MedicineClass.OTHER));
        window.click("settings-medicine-1-name");
        window.robot.eraseText("furosemide".length());
        complete("sim", "simvastatin");
        assertThat(typed("settings-medicine-1-name")).isEqualTo("simvastatin");
        assertThat(group.getValue()).isEqualTo(MedicineClass.OTHER);
    }

    /** Nobody clicks into a field that has just come. */
    @Test
    void whatIsTypedAfterAddingARowStandsInIt() {
        open();
        window.click("settings-add-medicine");
        window.robot.write("blue pill").push(KeyCode.TAB).write("40 mg");
        window.click("settings-add-medicine");
        window.robot.write("Magnesia");
        window.click("settings-tried-add");
        window.robot.write("a cork");
        assertThat(typed("settings-medicine-1-name")).isEqualTo("blue pill");
        assertThat(typed("settings-medicine-1-dose")).isEqualTo("40 mg");
        assertThat(typed("settings-medicine-2-name")).isEqualTo("Magnesia");
        assertThat(typed("settings-tried-row-1-words")).isEqualTo("a cork");
    }

    /** The names of what was typed before may still be open for a moment. */
    private void complete(String letters, String name) {
        window.robot.write(letters);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        window.all(".list-cell").stream()
                                .anyMatch(cell -> name.equals(((ListCell<?>) cell).getText())));
        window.robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    }

    @Test
    void whatWasTriedIsTickedAndJudged() {
        open();
        window.click("settings-tried-magnesium");
        type("settings-tried-row-1-start", "2024");
        window.click("settings-tried-row-1-verdict-not");
        window.click("settings-tried-add");
        type("settings-tried-row-2-words", "a cork in the bed");
        window.click("settings-save");
        assertThat(store.current().profile().tried())
                .containsExactly(
                        new Tried(
                                Treatment.MAGNESIUM,
                                null,
                                new RoughDate("2024"),
                                null,
                                Verdict.NOT),
                        new Tried(Treatment.OTHER, "a cork in the bed", null, null, null));
        window.click("settings-tried-row-2-remove");
        window.click("settings-tried-magnesium");
        window.click("settings-tried-none-of-these");
        window.click("settings-save");
        assertThat(store.current().profile().tried()).isEmpty();
    }

    /** Each thing of the list can be ticked, whichever group a new one stands in. */
    @Test
    void everyTreatmentCanBeTicked() {
        open();
        assertThat(Treatment.values())
                .filteredOn(treatment -> treatment != Treatment.OTHER)
                .allMatch(treatment -> window.has("settings-tried-" + treatment.code()));
    }

    @Test
    void noMedicinesIsAnAnswerAndNotTheSameAsNone() {
        open();
        window.click("settings-save");
        assertThat(store.current().profile().medicines()).isNull();
        window.click("settings-no-medicines");
        window.click("settings-save");
        assertThat(store.current().profile().medicines()).isEmpty();
    }

    @Test
    void whatIsTypedAboutMeStaysWhenTheRoomIsLeftOrAnotherProfileComes() {
        open();
        type("settings-name", "Inge");
        window.click("settings-add-medicine");
        type("settings-medicine-1-start", "last wee");
        window.close();
        open(Language.DANISH, Theme.LIGHT, 15, 1280, 800);
        assertThat(typed("settings-name")).isEqualTo("Inge");
        assertThat(typed("settings-medicine-1-start")).isEqualTo("last wee");
        assertThat(window.has("settings-restored")).isTrue();
        window.robot.interact(() -> harness.session.apply(Change.of(new PutProfile(PROFILE))));
        assertThat(typed("settings-medicine-1-start")).isEqualTo("last wee");
        window.click("settings-cancel");
        assertThat(typed("settings-birth-year")).isEqualTo("1957");
        assertThat(window.has("settings-restored")).isFalse();
        window.robot.interact(harness.actions.getLast());
        assertThat(typed("settings-medicine-1-start")).isEqualTo("last wee");
    }

    @Test
    void undoBringsTheFormBack() {
        open();
        type("settings-name", "Inge");
        window.click("settings-save");
        window.robot.interact(() -> harness.session.undo());
        assertThat(typed("settings-name")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "CSV"})
    void anExportHoldsTheWholeDiary(FileFormat format) {
        store.apply(Change.of(new PutCramp(CRAMP), new PutProfile(PROFILE)));
        open();
        chosen = folder.resolve("out." + format.extension());
        window.click("settings-format-" + format.code());
        window.click("settings-export");
        assertThat(FileFormat.read(chosen, CLOCK).cramps())
                .isEqualTo(store.current().crampsWithTrash());
        assertThat(harness.shown).singleElement().asString().contains(chosen.toString());
    }

    @Test
    void aFhirExportHasTheDoctorsPage() throws IOException {
        store.apply(Change.of(new PutCramp(CRAMP)));
        open();
        chosen = folder.resolve("out.json");
        window.click("settings-format-fhir");
        window.click("settings-export");
        assertThat(Files.readString(chosen))
                .contains("\"Bundle\"", "\"55300003\"", "\"application/pdf\"", "\"JVBERi0");
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneSentence() {
        open();
        chosen = folder.resolve("not-there").resolve("out.json");
        window.click("settings-export");
        assertThat(harness.shown).singleElement().asString().contains("could not be written");
    }

    @Test
    void theDiaryIsNotReplacedByItsExport() throws IOException {
        store.apply(Change.of(new PutCramp(CRAMP)));
        open();
        chosen = Files.createSymbolicLink(folder.resolve("export.json"), diaryFile());
        window.click("settings-export");
        assertThat(harness.shown).singleElement().asString().contains("belongs to a diary");
        assertThat(store.verify()).isEmpty();
    }

    /** Whoever writes into it may be long in coming, and figures would wait meanwhile. */
    @Test
    void aPipeIsNotImported() throws Exception {
        Path pipe = folder.resolve("pipe");
        int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        assumeThat(made).as("mkfifo").isZero();
        Thread writer = new Thread(() -> writeInto(pipe));
        writer.start();
        chosen = pipe;
        open();
        window.click("settings-import");
        String said = text("settings-import-errors");
        if (writer.isAlive()) {
            Files.readAllBytes(pipe);
        }
        assertThat(said).contains("cannot be read").contains(pipe.toString());
    }

    private static void writeInto(Path pipe) {
        try {
            Files.writeString(pipe, "{}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aDialogThatWasClosedDoesNothing() {
        open();
        window.click("settings-export");
        window.click("settings-import");
        assertThat(harness.shown).isEmpty();
        assertThat(window.has("settings-import-preview")).isFalse();
    }

    @Test
    void anImportIsPreviewedAndDoneAfterAYes() throws IOException {
        choose(diaryOf(Change.of(new PutCramp(CRAMP), new PutProfile(PROFILE))));
        open();
        window.click("settings-import");
        assertThat(text("settings-import-cramps"))
                .isEqualTo("Cramps: 1 new, 0 replaced by newer ones, 0 kept as they are");
        assertThat(text("settings-import-profile")).isEqualTo("About me: new");
        assertThat(store.current().cramps()).isEmpty();
        window.click("settings-import-yes");
        assertThat(store.current().cramps()).extracting(Cramp::id).containsExactly("c1");
        assertThat(window.has("settings-import-preview")).isFalse();
        assertThat(typed("settings-name")).isEqualTo("Inge");
        try (Stream<Path> backups = Files.list(folder.resolve("backups"))) {
            assertThat(backups).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, ENGLISH, 100",
        "DARK, DANISH, 100",
        "NIGHT, ENGLISH, 100",
        "LIGHT, DANISH, 200",
        "NIGHT, ENGLISH, 200"
    })
    void aFileThatWasChangedSinceItWasExportedSaysSo(Theme theme, Language language, int percent)
            throws IOException {
        choose(diaryOf(Change.of(new PutCramp(CRAMP))));
        open(language, theme, 15 * percent / 100.0, 1280, 800);
        window.click("settings-import");
        assertThat(window.has("settings-import-changed")).isFalse();
        assertThat(leads("settings-import-yes")).isTrue();
        assertThat(window.has("settings-import-nights")).as("there are none").isFalse();
        Path file = Objects.requireNonNull(chosen);
        Files.writeString(
                file, Files.readString(file).replace("\"severity\": 7", "\"severity\": 1"));
        window.click("settings-import");
        assertThat(text("settings-import-changed"))
                .isEqualTo(harness.messages.text("exchange.changed"));
        assertThat(leads("settings-import-no")).isTrue();
        assertThat(leads("settings-import-yes")).isFalse();
        window.scrollTo(window.node("settings-import-preview"));
        window.picture("import-changed-" + theme + "-" + language.code() + "-" + percent);
        assertThat(CutOff.under(window.node("settings-import-preview"))).isEmpty();
        window.click("settings-import-yes");
        assertThat(store.current().cramps()).extracting(Cramp::severity).containsExactly(1);
    }

    @Test
    void aSecondImportOfTheSameFileHasNothingToDo() throws IOException {
        choose(diaryOf(Change.of(new PutCramp(CRAMP))));
        open();
        window.click("settings-import");
        window.click("settings-import-yes");
        window.click("settings-import");
        assertThat(window.has("settings-import-yes")).isFalse();
        assertThat(text("settings-import-cramps"))
                .isEqualTo("Cramps: 0 new, 0 replaced by newer ones, 1 kept as they are");
        window.click("settings-import-no");
        assertThat(window.has("settings-import-preview")).isFalse();
    }

    @Test
    void allErrorsOfAFileAreNamedAndNothingChanges() throws IOException {
        chosen = folder.resolve("wrong.json");
        Files.writeString(
                chosen,
                """
                { "format": "cramp-diary", "version": 1,
                  "nights": [ { "night": "2026-03-03", "fluidMl": -1, "stress": 9 } ],
                  "cramps": [ { "id": "x", "night": "2026-03-03", "severity": 11, "sites": [] } ] }
                """);
        open();
        window.click("settings-import");
        assertThat(text("settings-import-errors"))
                .contains("nights[0].fluidMl")
                .contains("nights[0].stress")
                .contains("cramps[0].severity");
        assertThat(store.current()).isEqualTo(Diary.EMPTY);
        window.click("settings-import-close");
        assertThat(window.has("settings-import-errors")).isFalse();
    }

    @Test
    void nightsInConflictCanBeSetToCramps() throws IOException {
        store.apply(Change.of(new PutCramp(CRAMP)));
        choose(
                diaryOf(
                        Change.of(
                                new PutNight(
                                        NightBuilder.of(Night.empty(NIGHT))
                                                .status(NightStatus.NONE)
                                                .build()))));
        open();
        window.click("settings-import");
        assertThat(text("settings-import-conflicts")).contains("3 March 2026");
        assertThat(window.has("settings-import-yes")).isFalse();
        window.click("settings-import-cramps-win");
        assertThat(store.current().nightOrEmpty(NIGHT).status()).isEqualTo(NightStatus.CRAMPS);
        assertThat(store.current().cramps()).hasSize(1);
    }

    @Test
    void aBackupIsMadeAndItsPlaceShown() {
        open();
        assertThat(text("settings-diary-file")).isEqualTo(diaryFile().toString());
        assertThat(text("settings-backups")).isEqualTo(folder.resolve("backups").toString());
        window.click("settings-backup");
        assertThat(folder.resolve("backups")).isNotEmptyDirectory();
        assertThat(harness.shown).singleElement().asString().contains("backups");
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, ENGLISH, 100",
        "NIGHT, DANISH, 100",
        "LIGHT, DANISH, 200",
        "NIGHT, ENGLISH, 200"
    })
    void aSecondFolderIsChosenFilledMissedCaughtUpAndLeft(
            Theme theme, Language language, int percent) throws IOException {
        open(language, theme, 15 * percent / 100.0, 1280, 800);
        Path stick = Files.createDirectory(folder.resolve("stick"));
        String name = "second-folder-" + theme + "-" + language.code() + "-" + percent;
        assertThat(window.has("settings-second-leave")).isFalse();
        window.scrollTo(window.node("settings-second-folder"));
        window.picture(name + "-none");
        window.click("settings-second-choose"); // thought better of it
        chosen = stick;
        window.click("settings-second-choose");
        assertThat(text("settings-second-folder")).isEqualTo(stick.toString());
        window.click("settings-backup");
        String own = Objects.requireNonNull(stick.toFile().list())[0];
        chosen = stick; // the same once more
        window.click("settings-second-choose");
        assertThat(stick.toFile().list()).containsExactly(own);
        assertThat(stick.resolve(own)).isDirectoryContaining("glob:**.cramps");
        window.scrollTo(window.node("settings-second-folder"));
        window.picture(name + "-same-disk");
        Files.move(stick, folder.resolve("pulled out"));
        window.click("settings-backup");
        assertThat(text("settings-second-state"))
                .isEqualTo(harness.messages.text("setting.second-absent"));
        window.scrollTo(window.node("settings-second-folder"));
        window.picture(name + "-absent");
        assertThat(CutOff.under(window.node("settings-data"))).isEmpty();
        Files.move(folder.resolve("pulled out"), stick);
        window.click("settings-backup");
        assertThat(stick.resolve(own).toFile().list()).hasSize(3);
        window.click("settings-second-leave");
        assertThat(window.has("settings-second-leave")).isFalse();
        assertThat(stick.resolve(own).toFile().list()).hasSize(3);
    }

    private static Profile withTried() {
        return ProfileFields.SHAPE.with(
                PROFILE,
                ProfileFields.TRIED,
                List.of(
                        new Tried(
                                Treatment.MAGNESIUM,
                                "300 mg",
                                new RoughDate("2024"),
                                new RoughDate("2024-06"),
                                Verdict.NOT),
                        new Tried(Treatment.OTHER, "a cork", null, null, Verdict.A_LITTLE)));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,ENGLISH", "LIGHT,DANISH", "DARK,ENGLISH", "DARK,DANISH"})
    void pictures(Theme theme, Language language) throws IOException {
        store.apply(Change.of(new PutProfile(withTried())));
        choose(diaryOf(Change.of(new PutCramp(CRAMP))));
        open(language, theme, 15, 1280, 800);
        String name =
                "settings-" + (theme == Theme.DARK ? "dark" : "light") + "-" + language.code();
        window.picture(name);
        window.scrollTo(window.node("settings-about-me"));
        window.picture(name + "-about-me");
        window.scrollTo(window.node("settings-tried-row-1"));
        window.picture(name + "-tried");
        window.click("settings-import");
        window.scrollTo(window.node("settings-data"));
        window.picture(name + "-data");
        assertThat(CutOff.under(window.node("settings"))).isEmpty();
    }

    @Test
    void largeTextHasRoom() {
        store.apply(Change.of(new PutProfile(withTried())));
        open(Language.ENGLISH, Theme.LIGHT, 30, 1024, 700);
        window.robot.interact(() ->
                window.<ComboBox<MedicineClass>>node("settings-medicine-1-group")
                        .setValue(MedicineClass.POTASSIUM_SPARING_DIURETIC));
        window.picture("settings-light-en-large");
        window.scrollTo(window.node("settings-about-me"));
        window.picture("settings-light-en-large-about-me");
        window.scrollTo(window.node("settings-tried-row-1"));
        window.picture("settings-light-en-large-tried");
        assertThat(CutOff.under(window.node("settings"))).isEmpty();
    }
}
