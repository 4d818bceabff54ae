package org.crampdiary.ui.rooms.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.crampdiary.model.Change;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Visit;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
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

class DiaryVisitsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-23T08:00:00Z"), ZONE);

    @TempDir Path folder;

    private SqliteDiaryStore store;
    private RoomHarness harness;
    private RoomWindow window;
    private DiaryView view;

    @BeforeEach
    void openStore() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), CLOCK);
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
        store.close();
    }

    private void twoVisits() {
        store.apply(
                Change.of(
                        new PutVisit(
                                new Visit(
                                        "old",
                                        LocalDate.of(2026, 1, 12),
                                        "Dr. Holm",
                                        List.of(RuleId.G08, RuleId.G07),
                                        28,
                                        "Stretch before bed. Blood test for electrolytes.",
                                        null)),
                        new PutVisit(
                                new Visit(
                                        "new",
                                        LocalDate.of(2026, 3, 10),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null))));
    }

    private void open(Language language, Theme theme, double px, double width, double height) {
        harness = new RoomHarness(store, CLOCK, language);
        window =
                RoomWindow.open(harness.messages, Room.DIARY, this::view, theme, px, width, height);
    }

    private void open() {
        open(Language.ENGLISH, Theme.LIGHT, 15, 1280, 800);
    }

    private DiaryView view() {
        view = DiaryRoom.of(harness);
        return view;
    }

    private void type(String id, String typed) {
        window.robot.interact(() -> window.<TextInputControl>node(id).setText(typed));
    }

    private List<String> words() {
        return window.<Parent>node("diary-visited").lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    @Test
    void theNewestVisitComesFirst() {
        twoVisits();
        open();
        window.click("diary-visits-open");
        assertThat(words())
                .containsExactly(
                        "10 March 2026",
                        "Nothing was ticked as discussed.",
                        "12 January 2026 · Dr. Holm",
                        "Discussed: Frequent, Sleep disturbed",
                        "Come back in 28 days: may rest until 9 February 2026",
                        "“Stretch before bed. Blood test for electrolytes.”");
        window.click("diary-visits-back");
        assertThat(window.has("diary-calendar")).isTrue();
    }

    @Test
    void theDateOfAVisitIsMarkedInTheCalendar() {
        twoVisits();
        open();
        Node cell = window.node("diary-calendar-10");
        assertThat(cell.getAccessibleText()).isEqualTo("Tuesday 10 March, not recorded, visit");
        assertThat(cell.lookup(".visit-sign")).isNotNull();
        Node other = window.node("diary-calendar-11");
        assertThat(other.getAccessibleText()).isEqualTo("Wednesday 11 March, not recorded");
        assertThat(other.lookup(".visit-sign")).isNull();
    }

    @Test
    void aNewVisitIsWrittenDown() {
        open();
        window.click("diary-visits-open");
        assertThat(words()).containsExactly("No visit is written down yet.");
        window.click("diary-visit-new");
        window.click("diary-visit-G08");
        type("diary-visit-date", "20.03.2026");
        window.click("diary-visit-save");
        assertThat(store.current().visits())
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.date()).isEqualTo(LocalDate.of(2026, 3, 20));
                    assertThat(visit.discussed()).containsExactly(RuleId.G08);
                });
        assertThat(harness.shown).containsExactly("Visit saved");
        assertThat(words()).contains("20 March 2026");
    }

    @Test
    void aVisitIsChangedInPlaceAndSavedByKey() {
        twoVisits();
        open();
        window.click("diary-visits-open");
        window.click("diary-visit-edit-old");
        type("diary-visit-with", "Dr. Lund");
        window.click("diary-visit-G07");
        window.robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(store.current().visit("old").with()).isEqualTo("Dr. Lund");
        assertThat(store.current().visit("old").discussed()).containsExactly(RuleId.G08);
        assertThat(store.current().visit("old").restNights()).isEqualTo(28);
        assertThat(words()).contains("12 January 2026 · Dr. Lund", "Discussed: Frequent");
    }

    @Test
    void whateverWasTypedIsSavedByKeyFromElsewhereAndNothingElse() {
        twoVisits();
        open();
        window.click("diary-visits-open");
        window.click("diary-visit-edit-old");
        window.robot.push(KeyCode.CONTROL, KeyCode.N);
        type("diary-visit-with", "Dr. Lund");
        window.robot.interact(() -> window.node("diary-today").requestFocus());
        window.robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(store.current().visit("old").with()).isEqualTo("Dr. Lund");
        assertThat(store.current().cramps()).as("only opened, nothing said").isEmpty();
        assertThat(window.has("diary-form")).isTrue();
        window.click("diary-visit-edit-new");
        type("diary-visit-with", "Dr. Dam");
        type("diary-cramp-minutes", "4");
        window.robot.interact(() -> window.node("diary-today").requestFocus());
        window.robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(store.current().visit("new").with()).isEqualTo("Dr. Dam");
        assertThat(store.current().cramps()).hasSize(1);
    }

    @Test
    void aDeletedVisitComesBackByUndoAndTheNoticeNamesTheFile() {
        twoVisits();
        open();
        Visit before = store.current().visit("old");
        window.click("diary-visits-open");
        window.click("diary-visit-delete-old");
        assertThat(store.current().visit("old")).isNull();
        assertThat(harness.shown)
                .containsExactly(
                        "Visit deleted. A file that you exported earlier brings it back when it"
                                + " is imported.");
        assertThat(window.has("diary-visit-edit-old")).isFalse();
        window.robot.interact(harness.session::undo);
        assertThat(store.current().visit("old"))
                .usingRecursiveComparison()
                .ignoringFields("updatedAt")
                .isEqualTo(before);
        assertThat(window.has("diary-visit-edit-old")).isTrue();
    }

    @Test
    void takingACancelledVisitBackKeepsWhatWasTypedInTheNext() {
        twoVisits();
        open();
        window.click("diary-visits-open");
        window.click("diary-visit-edit-old");
        type("diary-visit-with", "Dr. Lund");
        window.click("diary-visit-cancel");
        window.click("diary-visit-edit-new");
        type("diary-visit-outcome", "half a sentence");
        window.robot.interact(harness.actions.getLast());
        assertThat(window.<TextInputControl>node("diary-visit-with").getText())
                .isEqualTo("Dr. Lund");
        window.click("diary-visit-save");
        window.click("diary-visit-edit-new");
        assertThat(window.<TextInputControl>node("diary-visit-outcome").getText())
                .isEqualTo("half a sentence");
        assertThat(window.has("diary-visit-restored")).isTrue();
    }

    @Test
    void goingToTheCalendarKeepsWhatWasTyped() {
        twoVisits();
        open();
        window.click("diary-visits-open");
        window.click("diary-visit-edit-old");
        type("diary-visit-with", "Dr. Lund");
        window.click("diary-search");
        assertThat(store.current().marks().drafts()).containsOnlyKeys("visit:old");
        window.click("diary-visits-open");
        window.click("diary-visit-edit-old");
        assertThat(window.<TextInputControl>node("diary-visit-with").getText())
                .isEqualTo("Dr. Lund");
        window.click("diary-visit-save");
        assertThat(store.current().marks().drafts()).isEmpty();
        window.click("diary-visit-edit-old");
        type("diary-visit-with", "Dr. Berg");
        window.click("diary-search");
        window.click("diary-visits-open");
        window.click("diary-visit-delete-old");
        assertThat(store.current().marks().drafts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, ENGLISH, 15, 1280, 800, ''",
        "DARK, ENGLISH, 15, 1280, 800, ''",
        "LIGHT, DANISH, 15, 1280, 800, ''",
        "DARK, DANISH, 15, 1280, 800, ''",
        "LIGHT, ENGLISH, 30, 1024, 700, -large",
        "LIGHT, DANISH, 30, 1024, 700, -large",
    })
    void nothingIsCutOff(
            Theme theme, Language language, double px, double width, double height, String suffix) {
        twoVisits();
        open(language, theme, px, width, height);
        String name =
                "diary-visits-%s-%s%s"
                        .formatted(theme == Theme.DARK ? "dark" : "light", language.code(), suffix);
        window.scrollTo(window.node("diary-calendar-10"));
        window.picture(name + "-calendar");
        window.click("diary-visits-open");
        window.picture(name);
        assertThat(CutOff.under(view.root())).isEmpty();
        window.click("diary-visit-edit-old");
        window.picture(name + "-editing");
        assertThat(CutOff.under(view.root())).isEmpty();
    }
}
