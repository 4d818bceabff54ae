package org.crampdiary.ui.rooms.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Change;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Intensity;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightAnswer;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Prevention;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Side;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
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

class DiaryViewTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-23T08:00:00Z"), ZONE);
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 17);

    @TempDir Path folder;

    private SqliteDiaryStore store;
    private RoomHarness harness;
    private RoomWindow window;
    private DiaryView view;

    @BeforeEach
    void openStore() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), CLOCK);
        Change change =
                Change.of(
                        new PutCramp(
                                CrampBuilder.of(cramp("c1", "2026-03-18T01:40:00+01:00", 360, 8))
                                        .woke(true)
                                        .remedies(
                                                List.of(
                                                        new RemedyUse(
                                                                Remedy.FOOT_UP,
                                                                Effect.A_LOT,
                                                                null)))
                                        .build()),
                        new PutCramp(
                                CrampBuilder.of(cramp("c2", "2026-03-18T04:05:00+01:00", 120, 5))
                                        .note("Right after turning over.")
                                        .build()),
                        new PutCramp(cramp("c3", "2026-03-06T02:10:00+01:00", 90, 4)),
                        new PutNight(
                                new NightBuilder(NIGHT)
                                        .fluidMl(1200)
                                        .activities(
                                                List.of(
                                                        new Activity(
                                                                ActivityType.WALKING,
                                                                75.0,
                                                                Intensity.LIGHT)))
                                        .comparedWithUsual(ComparedWithUsual.MORE)
                                        .sittingHours(5)
                                        .stress(1)
                                        .prevention(
                                                List.of(
                                                        Prevention.STRETCHING,
                                                        Prevention.BEDTIME_DRINK))
                                        .sleepHours(5.5)
                                        .sleepDisturbance(6)
                                        .note("Long walk with the grandchildren.")
                                        .build()));
        for (int day : List.of(2, 3, 7, 8, 9, 10, 12, 13, 14, 18, 19)) {
            change = change.and(new PutNight(said(day, NightStatus.NONE)));
        }
        store.apply(change.and(new PutNight(said(15, NightStatus.CRAMPS))));
    }

    private static Night said(int day, NightStatus status) {
        return new NightBuilder(LocalDate.of(2026, 3, day)).status(status).build();
    }

    private static Cramp cramp(String id, String start, int seconds, int severity) {
        return CrampBuilder.startingAt(id, OffsetDateTime.parse(start), ZONE)
                .durationSeconds(seconds)
                .severity(severity)
                .site(Muscle.CALF, Side.LEFT)
                .build();
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
        store.close();
    }

    private void open(Language language, Theme theme, double px, double width, double height) {
        harness = new RoomHarness(store, CLOCK, language);
        window =
                RoomWindow.open(harness.messages, Room.DIARY, this::view, theme, px, width, height);
        window.robot.interact(() -> view.show(NIGHT));
    }

    private void open() {
        open(Language.ENGLISH, Theme.LIGHT, 15, 1280, 800);
    }

    private DiaryView view() {
        view = DiaryRoom.of(harness);
        return view;
    }

    private String text(String id) {
        return window.<Labeled>node(id).getText();
    }

    private void type(String id, String typed) {
        window.scrollTo(window.node(id));
        window.robot.interact(() -> window.<TextInputControl>node(id).setText(typed));
    }

    private Diary diary() {
        return store.current();
    }

    @Test
    void theMonthIsCountedInWords() {
        open();
        assertThat(text("diary-month")).isEqualTo("March 2026");
        assertThat(text("diary-counts"))
                .isEqualTo("11 nights without cramps · 3 cramp nights · 7 not recorded");
        assertThat(window.node("diary-calendar-17").getAccessibleText())
                .isEqualTo("Tuesday 17 March, 2 cramps");
        assertThat(window.node("diary-calendar-23").isDisabled()).isTrue();
        assertThat(window.<Region>node("diary-calendar-17").getHeight()).isGreaterThanOrEqualTo(48);
        assertThat(window.node("diary-cramp-c1").getAccessibleText())
                .contains("01:40  6 min · left calf · 8 of 10 · woke you");
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT, 2026-03-16",
        "RIGHT, 2026-03-18",
        "UP, 2026-03-10",
        "DOWN, 2026-03-22",
        "HOME, 2026-03-01",
        "END, 2026-03-22",
        "PAGE_UP, 2026-02-17",
        "PAGE_DOWN, 2026-03-22",
    })
    void keysMoveTheNightButNeverPastTheLast(KeyCode key, LocalDate night) {
        open();
        window.click("diary-calendar-17");
        window.robot.push(key);
        String date = new Messages(Language.ENGLISH).formats().dayMonth(night);
        assertThat(window.<ToggleButton>node("diary-calendar-" + night.getDayOfMonth()))
                .satisfies(cell -> assertThat(cell.getAccessibleText()).contains(date))
                .satisfies(cell -> assertThat(cell.isSelected()).isTrue())
                .satisfies(cell -> assertThat(cell.isFocused()).isTrue());
    }

    /** Making and styling new ones for each month took longer than a frame. */
    @Test
    void everyMonthIsShownByTheSameCells() {
        open();
        Node calendar = window.node("diary-calendar");
        Set<Node> first = calendar.lookupAll(".night-chip");
        for (String days : List.of("28", "31", "31", "30", "31", "30")) {
            window.click("diary-previous");
            assertThat(calendar.lookupAll(".night-cell").stream().filter(Node::isVisible))
                    .hasSize(Integer.parseInt(days));
        }
        assertThat(window.node("diary-calendar-30").getAccessibleText())
                .isEqualTo("Tuesday 30 September, not recorded");
        window.click("diary-today");
        assertThat(window.node("diary-calendar-17").getAccessibleText())
                .isEqualTo("Tuesday 17 March, 2 cramps");
        assertThat(calendar.lookupAll(".night-chip")).isEqualTo(first);
    }

    @Test
    void monthsGoByAndTodayComesBack() {
        open();
        window.click("diary-previous");
        assertThat(text("diary-month")).isEqualTo("February 2026");
        window.click("diary-next");
        assertThat(text("diary-month")).isEqualTo("March 2026");
        window.click("diary-next");
        window.click("diary-today");
        assertThat(text("diary-month")).isEqualTo("March 2026");
    }

    @Test
    void theKeyboardGoesIntoTheFormAndComesBackToItsButton() {
        open();
        window.click("diary-cramp-c1");
        assertThat(window.<Parent>node("diary-form").isFocusWithin()).isTrue();
        window.click("diary-cramp-severity-3");
        window.robot.push(KeyCode.CONTROL, KeyCode.S);
        window.awaitFocus("diary-cramp-c1");
        window.robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(window.<Parent>node("diary-form").isFocusWithin()).isTrue();
        window.robot.push(KeyCode.ESCAPE);
        window.awaitFocus("diary-add-cramp");
        window.click("diary-edit-day");
        assertThat(window.<Parent>node("diary-form").isFocusWithin()).isTrue();
        window.robot.push(KeyCode.ESCAPE);
        window.awaitFocus("diary-edit-day");
        window.click("diary-calendar-20");
        window.click("diary-status-none");
        window.awaitFocus("diary-status-none");
    }

    @Test
    void anEntryIsEditedInPlaceAndSavedByKey() {
        open();
        window.click("diary-cramp-c1");
        window.click("diary-cramp-severity-3");
        window.robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(diary().cramp("c1").severity()).isEqualTo(3);
        assertThat(window.has("diary-form")).isFalse();
        assertThat(harness.shown).containsExactly("Saved");
        window.robot.interact(harness.session::undo);
        assertThat(diary().cramp("c1").severity()).isEqualTo(8);
    }

    @Test
    void aWrongFieldIsMarkedAndNothingIsSaved() {
        open();
        Diary before = diary();
        window.click("diary-cramp-c1");
        window.click("diary-cramp-severity-3");
        type("diary-cramp-minutes", "2000");
        window.click("diary-save");
        assertThat(diary().cramp("c1")).isEqualTo(before.cramp("c1"));
        assertThat(text("diary-cramp-minutes-error")).contains("1,440");
        assertThat(window.has("diary-refused")).isTrue();
        window.awaitFocus("diary-cramp-minutes");
        type("diary-cramp-minutes", "3");
        window.click("diary-save");
        assertThat(diary().cramp("c1").durationSeconds()).isEqualTo(180);
        assertThat(diary().cramp("c1").severity()).isEqualTo(3);
    }

    @Test
    void inTheDoubledHourTheFormAsksWhichOneItWas() {
        open();
        window.click("diary-cramp-c1");
        DatePicker night = (DatePicker) window.node("diary-cramp-night");
        window.robot.interact(() -> night.setValue(LocalDate.of(2025, 10, 25)));
        type("diary-cramp-time", "02:30");
        window.click("diary-save");
        assertThat(window.has("diary-cramp-which-error")).isTrue();
        assertThat(window.has("diary-cramp-time-error")).isFalse();
        window.awaitFocus("diary-cramp-which-first");
        window.robot.push(KeyCode.RIGHT);
        window.robot.push(KeyCode.SPACE);
        window.click("diary-save");
        assertThat(diary().cramp("c1").start())
                .isEqualTo(OffsetDateTime.parse("2025-10-26T02:30:00+01:00"));
    }

    @Test
    void numbersAreReadInTheLanguageOfTheWindow() {
        open(Language.DANISH, Theme.LIGHT, 14, 1100, 800);
        window.click("diary-edit-day");
        type("diary-day-fluid", "1.500");
        window.click("diary-save");
        assertThat(diary().nightOrEmpty(NIGHT).fluidMl()).isEqualTo(1500);
    }

    @Test
    void aDayIsEditedAndAWrongFieldIsMarked() {
        open();
        window.click("diary-edit-day");
        type("diary-day-fluid", "20000");
        window.click("diary-save");
        assertThat(window.has("diary-day-fluid-error")).isTrue();
        assertThat(diary().night(NIGHT).fluidMl()).isEqualTo(1200);
        type("diary-day-fluid", "1500");
        window.click("diary-day-activity-cycling");
        type("diary-day-activity-1-minutes", "30");
        window.click("diary-save");
        assertThat(diary().night(NIGHT).fluidMl()).isEqualTo(1500);
        assertThat(diary().night(NIGHT).activities()).hasSize(2);
    }

    @Test
    void aSignThatCallsForHelpSaysSoBeforeTheFormIsSaved() {
        open();
        window.click("diary-edit-day");
        assertThat(window.has("sign-advice")).isFalse();
        window.click("diary-day-symptom-weakness");
        assertThat(window.<Labeled>node("sign-advice").getText()).contains("today");
        window.click("diary-day-symptom-chest-pain");
        assertThat(window.<Labeled>node("sign-advice").getText()).contains("now");
        assertThat(diary().night(NIGHT).symptoms()).isNull();
        window.click("diary-day-symptom-chest-pain");
        window.click("diary-day-symptom-weakness");
        window.click("diary-day-symptom-tingling");
        assertThat(window.has("sign-advice")).isFalse();
    }

    @Test
    void aCrampGoesToTheTrashAndBack() {
        open();
        window.click("diary-cramp-c1");
        window.click("diary-trash");
        assertThat(diary().cramp("c1").deletedAt()).isEqualTo(CLOCK.instant());
        assertThat(harness.shown).containsExactly("Moved to the trash");
        window.robot.interact(harness.session::undo);
        assertThat(diary().cramp("c1").inTrash()).isFalse();
        window.click("diary-cramp-c1");
        window.click("diary-trash");
        window.click("diary-trash-open");
        window.click("diary-put-back-c1");
        assertThat(diary().cramp("c1").inTrash()).isFalse();
        assertThat(window.has("diary-put-back-c1")).isFalse();
    }

    @Test
    void deletingForGoodAsksAndLeavesOnlyThatThereWasSomething() {
        open();
        window.click("diary-cramp-c2");
        window.click("diary-trash");
        window.click("diary-trash-open");
        window.click("diary-purge-c2");
        assertThat(diary().cramp("c2").note()).isNotNull();
        window.click("diary-purge-sure-c2");
        Cramp left = diary().cramp("c2");
        assertThat(left)
                .isEqualTo(
                        CrampBuilder.inNight("c2", NIGHT)
                                .updatedAt(left.updatedAt())
                                .deletedAt(CLOCK.instant())
                                .build());
        assertThat(window.has("diary-put-back-c2")).isFalse();
        window.robot.interact(harness.session::undo);
        assertThat(diary().cramp("c2")).isEqualTo(left);
    }

    @Test
    void aCrampPutBackOntoANightWithoutCrampsTakesThatAnswerBack() {
        open();
        window.robot.interact(() -> view.show(LocalDate.of(2026, 3, 5)));
        window.click("diary-cramp-c3");
        window.click("diary-trash");
        window.click("diary-status-none");
        assertThat(diary().status(LocalDate.of(2026, 3, 5))).isEqualTo(NightStatus.NONE);
        window.click("diary-trash-open");
        window.click("diary-put-back-c3");
        assertThat(diary().night(LocalDate.of(2026, 3, 5)).status()).isNull();
    }

    @Test
    void noneIsNotOfferedBesideACramp() {
        open();
        assertThat(window.has("diary-status-none")).isFalse();
        window.click("diary-calendar-20");
        window.click("diary-status-unknown");
        assertThat(NightAnswer.of(diary(), LocalDate.of(2026, 3, 20)))
                .isEqualTo(NightAnswer.UNKNOWN);
        assertThat(diary().status(LocalDate.of(2026, 3, 20))).isNull();
        window.click("diary-status-cramps");
        assertThat(diary().status(LocalDate.of(2026, 3, 20))).isEqualTo(NightStatus.CRAMPS);
    }

    @Test
    void whatIsKnownOfTheDayAloneSaysNothingOfTheNight() {
        open();
        LocalDate night = LocalDate.of(2026, 3, 20);
        window.robot.interact(() ->
                harness.session.apply(
                        Change.of(
                                new PutNight(
                                        NightBuilder.of(Night.empty(night))
                                                .fluidMl(1400)
                                                .build()))));
        window.click("diary-calendar-20");
        assertThat(window.<ToggleButton>node("diary-status-unknown").isSelected()).isFalse();
        String said = "You said that you do not know about this night.";
        assertThat(window.hasAnywhere(said)).isFalse();
        window.click("diary-status-unknown");
        assertThat(window.<ToggleButton>node("diary-status-unknown").isSelected()).isTrue();
        assertThat(window.hasAnywhere(said)).isTrue();
        window.click("diary-status-unknown");
        assertThat(NightAnswer.of(diary(), night)).isNull();
        assertThat(diary().night(night).fluidMl()).isEqualTo(1400);
    }

    @Test
    void leavingKeepsADraftThatCanBeGoneOnWith() {
        open();
        window.click("diary-add-cramp");
        type("diary-cramp-note", "half a sentence");
        window.click("diary-calendar-18");
        assertThat(diary().marks().drafts()).hasSize(1);
        assertThat(window.has("diary-form")).isFalse();
        window.click("diary-calendar-17");
        window.click("diary-draft-go-on");
        assertThat(window.<TextInputControl>node("diary-cramp-note").getText())
                .isEqualTo("half a sentence");
        window.click("diary-save");
        assertThat(diary().cramps(NIGHT)).hasSize(3);
        assertThat(diary().marks().drafts()).isEmpty();
    }

    @Test
    void aDraftThatIsKeptDisturbsNoTyping() {
        open();
        window.click("diary-cramp-c2");
        window.click("diary-cramp-note");
        window.robot.write("ab");
        window.robot.interact(() -> harness.session.drafts().keep("cramp:c2", "note=ab"));
        window.robot.write("cd");
        assertThat(window.<TextInputControl>node("diary-cramp-note").getText())
                .contains("ab")
                .contains("cd")
                .contains("Right after");
        window.awaitFocus("diary-cramp-note");
        assertThat(harness.session.undoableProperty().getValue()).isNull();
    }

    @Test
    void anEntryMovedToTheTrashComesBackWithWhatWasTyped() {
        open();
        window.click("diary-cramp-c2");
        type("diary-cramp-note", "half a sentence");
        window.click("diary-trash");
        window.robot.interact(harness.session::undo);
        window.click("diary-cramp-c2");
        assertThat(window.<TextInputControl>node("diary-cramp-note").getText())
                .isEqualTo("half a sentence");
    }

    @Test
    void aDraftCanBeDiscardedAndEscapeTakenBack() {
        open();
        window.click("diary-edit-day");
        type("diary-day-note", "other");
        window.close();
        assertThat(diary().marks().drafts()).containsOnlyKeys("day:2026-03-17");
        open();
        window.click("diary-draft-discard");
        assertThat(diary().marks().drafts()).isEmpty();
        window.click("diary-edit-day");
        type("diary-day-note", "other");
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.has("diary-form")).isFalse();
        assertThat(harness.shown).containsExactly("The change was not saved.");
    }

    @Test
    void aCrampMovedToAnotherNightIsFollowed() {
        open();
        window.click("diary-cramp-c2");
        window.robot.interact(() ->
                window.<DatePicker>node("diary-cramp-night").setValue(LocalDate.of(2026, 2, 27)));
        window.click("diary-save");
        assertThat(text("diary-month")).isEqualTo("February 2026");
        assertThat(window.has("diary-cramp-c2")).isTrue();
    }

    @Test
    void theSearchCountsTheNightsAndOpensOne() {
        open();
        window.robot.push(KeyCode.CONTROL, KeyCode.F);
        window.awaitFocus("diary-query");
        assertThat(window.has("diary-search-clear")).isFalse();
        window.robot.write("turning");
        window.settle();
        assertThat(window.has("diary-match-1")).isFalse();
        assertThat(text("diary-search-count")).isEqualTo("1 of 14 nights shown");
        window.robot.interact(() -> view.show(LocalDate.of(2026, 3, 2)));
        window.robot.push(KeyCode.CONTROL, KeyCode.F);
        window.settle();
        window.click("diary-match-0");
        assertThat(window.has("diary-cramp-c2")).isTrue();
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.has("diary-calendar")).isTrue();
    }

    @Test
    void whatWasChosenNarrowsTheSearchAndIsClearedAtOnce() {
        open();
        window.robot.push(KeyCode.CONTROL, KeyCode.F);
        choose("diary-search-muscle", Muscle.CALF);
        window.settle();
        assertThat(text("diary-search-count")).isEqualTo("2 of 14 nights shown");
        choose("diary-search-severity", 8);
        choose("diary-search-remedy", Remedy.FOOT_UP);
        window.settle();
        assertThat(text("diary-search-count")).isEqualTo("1 of 14 nights shown");
        assertThat(window.node("diary-match-0").getAccessibleText()).contains("8 of 10");
        window.click("diary-search-clear");
        window.settle();
        assertThat(window.has("diary-search-clear")).isFalse();
        assertThat(window.has("diary-matches")).isFalse();
        assertThat(window.<ComboBox<?>>node("diary-search-muscle").getValue()).isNull();
    }

    @Test
    void whatWasFoundIsOpenedByKeysAlone() {
        open();
        window.robot.push(KeyCode.CONTROL, KeyCode.F);
        window.robot.write("calf");
        window.settle();
        window.robot.push(KeyCode.DOWN);
        window.robot.push(KeyCode.DOWN);
        window.robot.push(KeyCode.DOWN);
        window.robot.push(KeyCode.ENTER);
        assertThat(window.has("diary-cramp-c3")).isTrue();
    }

    @Test
    void aDateIsTypedToGoThere() {
        open();
        window.robot.push(KeyCode.CONTROL, KeyCode.G);
        window.robot.write("6.2.2026\n");
        assertThat(text("diary-month")).isEqualTo("February 2026");
        window.awaitFocus("diary-calendar-6");
        window.robot.push(KeyCode.CONTROL, KeyCode.G);
        window.robot.write("6.2.2027\n");
        assertThat(text("diary-date-error")).isEqualTo("This is in the future.");
        assertThat(text("diary-month")).isEqualTo("February 2026");
        assertThat(window.<TextInputControl>node("diary-date").getText()).isEqualTo("6.2.2027");
    }

    @ParameterizedTest
    @ValueSource(doubles = {15, 22.5, 30})
    void theNightOfATypedDateIsInSight(double px) {
        open(Language.ENGLISH, Theme.LIGHT, px, 1024, 700);
        window.robot.push(KeyCode.CONTROL, KeyCode.G);
        window.robot.write("6.2.2026\n");
        window.settle();
        Node heading = window.<Parent>node("diary-night").lookup(".card-title");
        assertThat(window.inSight(heading)).isTrue();
    }

    private <T> void choose(String id, T choice) {
        window.robot.interact(() -> window.<ComboBox<T>>node(id).setValue(choice));
    }

    @ParameterizedTest
    @CsvSource({
        "light, en, 15, 1280, 800",
        "dark, en, 15, 1280, 800",
        "light, da, 15, 1280, 800",
        "dark, da, 15, 1280, 800",
        "light, en-large, 30, 1024, 700",
        "light, da-small, 15, 1024, 700",
    })
    void picturesAreTaken(String theme, String name, double px, double width, double height) {
        open(
                name.startsWith("da") ? Language.DANISH : Language.ENGLISH,
                theme.equals("dark") ? Theme.DARK : Theme.LIGHT,
                px,
                width,
                height);
        window.picture("diary-" + theme + "-" + name);
        window.click("diary-cramp-c1");
        window.picture("diary-" + theme + "-" + name + "-editing");
        window.robot.push(KeyCode.ESCAPE);
        window.click("diary-edit-day");
        window.picture("diary-" + theme + "-" + name + "-day");
        window.robot.push(KeyCode.ESCAPE);
        window.robot.push(KeyCode.CONTROL, KeyCode.F);
        window.robot.interact(() -> window.<TextInputControl>node("diary-query").setText("e"));
        window.settle();
        window.picture("diary-" + theme + "-" + name + "-search");
        assertThat(window.has("diary-match-0")).isTrue();
    }
}
