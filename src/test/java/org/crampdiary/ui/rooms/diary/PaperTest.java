package org.crampdiary.ui.rooms.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.NightStatus;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two weeks on paper are typed as a table, by keys alone, and entered as a whole or not at all. */
final class PaperTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-23T08:00:00Z"), ZONE);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 22);

    @TempDir Path folder;

    private SqliteDiaryStore store;
    private Preferences preferences = Preferences.DEFAULT;
    private RoomHarness harness;
    private RoomWindow window;

    @BeforeEach
    void openStore() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), CLOCK);
        Night known = Night.empty(LAST.minusDays(1)).with(NightFields.STATUS, NightStatus.NONE);
        store.apply(Change.of(new PutNight(known.with(NightFields.FLUID_ML, 1200.0))));
    }

    @AfterEach
    void close() {
        window.close();
        store.close();
    }

    private void open(Language language, Theme theme, double px, double width, double height) {
        harness = new RoomHarness(store, CLOCK, language);
        window =
                RoomWindow.open(
                        harness.messages,
                        Room.DIARY,
                        () -> DiaryRoom.of(harness, preferences),
                        theme,
                        px,
                        width,
                        height);
        window.click("diary-paper");
        window.settle();
    }

    private void open() {
        open(Language.ENGLISH, Theme.LIGHT, 15, 1280, 800);
    }

    private static String id(LocalDate night, String column) {
        return "paper-" + night + "-" + column;
    }

    private TextInputControl cell(LocalDate night, String column) {
        return window.node(id(night, column));
    }

    private Diary diary() {
        return store.current();
    }

    @Test
    void nightsAreTypedByKeysAloneAndUndoneAtOnce() {
        open();
        LocalDate first = LAST.minusDays(13);
        assertThat(cell(first, "cramps").isFocused()).isTrue();
        window.robot.write("2\t3:04 4:30\t\t6 3\n");
        assertThat(cell(first.plusDays(1), "severity").isFocused()).isTrue();
        window.robot.push(KeyCode.SHIFT, KeyCode.TAB);
        window.robot.push(KeyCode.SHIFT, KeyCode.TAB);
        window.robot.push(KeyCode.SHIFT, KeyCode.TAB);
        window.robot.write("0");
        window.robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(window.has("paper-form")).isFalse();
        window.awaitFocus("diary-calendar-22");
        assertThat(diary().cramps(first)).hasSize(2);
        assertThat(diary().status(first.plusDays(1))).isEqualTo(NightStatus.NONE);
        assertThat(diary().status(first.plusDays(2))).isNull();
        assertThat(harness.shown).containsExactly("Saved");
        window.robot.interact(harness.session::undo);
        assertThat(diary().cramps()).isEmpty();
        assertThat(diary().status(first.plusDays(1))).isNull();
    }

    @Test
    void whatIsKnownIsShownAndStays() {
        open();
        LocalDate known = LAST.minusDays(1);
        assertThat(cell(known, "cramps").isDisabled()).isTrue();
        assertThat(cell(known, "cramps").getText()).isEqualTo("0");
        assertThat(cell(known, "fluid").getText()).isEqualTo("1,200");
        assertThat(cell(known, "note").isDisabled()).isFalse();
    }

    @Test
    void whatTheTableCoversIsNotSavedWithIt() {
        open();
        window.robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(window.has("paper-form")).isFalse();
        assertThat(window.has("diary-save")).isTrue();
        window.click("diary-paper");
        window.settle();
        window.robot.interact(() -> window.node("diary-paper").requestFocus());
        window.robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(diary().cramps()).isEmpty();
        assertThat(harness.shown).doesNotContain("Saved");
    }

    /** What each button of the room shows would stand behind the table. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "diary-previous",
                "diary-today",
                "diary-next",
                "diary-search",
                "diary-trash-open",
                "diary-visits-open",
                "diary-new"
            })
    void eachButtonOfTheRoomLeavesTheTableAndKeepsWhatIsTyped(String button) {
        open();
        window.robot.write("2");
        window.click(button);
        window.settle();
        assertThat(window.has("paper-form")).isFalse();
        window.click("diary-paper");
        window.settle();
        assertThat(cell(LAST.minusDays(13), "cramps").getText()).isEqualTo("2");
    }

    @Test
    void nothingIsSavedBeforeAllIsRight() {
        open();
        window.robot.interact(() -> cell(LAST, "cramps").setText("1"));
        window.click("paper-earlier");
        window.click("paper-earlier");
        LocalDate old = LAST.minusDays(20);
        window.robot.interact(() -> cell(old, "times").setText("half past three"));
        window.click("paper-later");
        window.click("paper-later");
        window.click("paper-save");
        assertThat(diary().cramps()).isEmpty();
        assertThat(cell(old, "times").isFocused()).isTrue();
        assertThat(window.<Labeled>node(id(old, "times") + "-error").getText()).contains("03:12");
        window.robot.interact(() -> cell(old, "times").setText("3:30"));
        window.click("paper-save");
        assertThat(diary().cramps()).hasSize(2);
    }

    @Test
    void aTableOfASpreadsheetIsPasted() {
        open();
        LocalDate first = LAST.minusDays(2);
        window.robot.interact(() -> {
            Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, "1\t3:04\n2\t\n0\n1\n"));
            cell(first, "cramps").requestFocus();
            cell(first, "cramps").paste();
        });
        assertThat(window.<Labeled>node("paper-pasted").getText())
                .isEqualTo(
                        "4 lines pasted; 2 boxes were left out, because they are filled already"
                                + " or have no night here.");
        assertThat(cell(first, "times").getText()).isEqualTo("3:04");
        assertThat(cell(LAST, "cramps").getText()).isEqualTo("0");
        window.click("paper-save");
        assertThat(diary().cramps(first)).hasSize(1);
        assertThat(diary().status(LAST)).isEqualTo(NightStatus.NONE);
    }

    @Test
    void whatWasTypedIsThereAgainAfterLeaving() {
        open();
        window.robot.write("3\t3:04");
        window.close();
        open();
        LocalDate first = LAST.minusDays(13);
        assertThat(cell(first, "cramps").getText()).isEqualTo("3");
        assertThat(cell(first, "times").getText()).isEqualTo("3:04");
        assertThat(window.has("paper-restored")).isTrue();
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.has("paper-form")).isFalse();
        assertThat(diary().marks().drafts()).isEmpty();
    }

    @Test
    void theColumnsFollowWhatIsRecordedAndLoseNothingTyped() {
        record(NightFields.FLUID_ML, false);
        record(NightFields.STRESS, true);
        open();
        LocalDate first = LAST.minusDays(13);
        assertThat(window.has(id(first, "fluid"))).isFalse();
        assertThat(window.has(id(first, "sleep"))).isFalse();
        window.robot.interact(() -> cell(first, "stress").requestFocus());
        window.robot.write("2\t4\t");
        assertThat(cell(first, "note").isFocused()).isTrue();
        window.close();
        record(NightFields.STRESS, false);
        record(NightFields.HEAT, true);
        open();
        assertThat(cell(first, "stress").getText()).isEqualTo("2");
        window.robot.interact(() -> cell(first, "heat").setText("y"));
        window.click("paper-save");
        assertThat(diary().night(first).stress()).isEqualTo(2);
        assertThat(diary().night(first).heat()).isTrue();
        assertThat(diary().night(first).sleepDisturbance()).isEqualTo(4);
    }

    private void record(EntryField<Night, ?> field, boolean asked) {
        preferences = preferences.with(preferences.recording().with(field, asked));
    }

    private void recordAll() {
        NightFields.optional().forEach(field -> record(field, true));
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, en, 15, 1280, 800",
        "DARK, da-all, 15, 1920, 800",
        "LIGHT, da-small, 15, 1024, 700",
        "LIGHT, en-large, 30, 1280, 800",
    })
    void picturesAreTaken(Theme theme, String name, double px, double width, double height) {
        if (name.endsWith("all")) {
            recordAll();
        }
        open(name.startsWith("da") ? Language.DANISH : Language.ENGLISH, theme, px, width, height);
        window.robot.write("2\t3:04 4:30\t3,5\t6 12");
        window.robot.push(KeyCode.CONTROL, KeyCode.S);
        window.settle();
        window.picture("paper-" + theme + "-" + name);
        assertThat(window.has("paper-form")).isTrue();
    }
}
