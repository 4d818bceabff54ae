package org.crampdiary.ui.parts.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.crampdiary.model.Experiment;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clicks in the card around a real diary, on the morning after the night of 3 March. */
final class ExperimentViewTest {

    private static final Clock MORNING =
            Clock.fixed(Instant.parse("2026-03-04T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @TempDir Path folder;
    private SqliteDiaryStore store;
    private RoomHarness harness;
    private RoomWindow window;

    @BeforeEach
    void openStore() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), MORNING);
    }

    @AfterEach
    void closeStore() {
        window.close();
        store.close();
    }

    private void open() {
        harness = new RoomHarness(store, MORNING, Language.ENGLISH);
        reopen();
    }

    private void reopen() {
        window = RoomWindow.open(harness.messages, Room.TRENDS, () -> new ExperimentRoom(harness));
        window.settle();
    }

    /** Seven weeks of nights that end with the last, and an experiment. */
    private void openWith(LocalDate start, int nights, String change) {
        store.apply(
                ExperimentRoom.nights(
                        LAST.minusDays(48), "1020011020110".repeat(2) + "00010000100-0100100000-"));
        store.apply(ExperimentRoom.experiment(change, start, nights, null));
        open();
    }

    private void click(String id) {
        window.click(id);
        window.settle();
    }

    private void type(String id, String text) {
        window.robot.interact(() -> window.<TextField>node(id).setText(text));
        window.settle();
    }

    private String text(String id) {
        return window.<Labeled>node(id).getText();
    }

    private boolean standsOut(String id) {
        return window.<Node>node(id).getStyleClass().contains("field-name");
    }

    private boolean shown(String id) {
        return window.has(id);
    }

    private List<String> texts(Node box) {
        return box.lookupAll(".label").stream().map(node -> ((Labeled) node).getText()).toList();
    }

    private Experiment only() {
        assertThat(store.current().experiments()).hasSize(1);
        return store.current().experiments().getFirst();
    }

    @Test
    void withoutOneThereIsASentenceAndAButton() {
        open();

        assertThat(texts(window.node("trends-question")))
                .contains("My own question")
                .anyMatch(text -> text.startsWith("Would something be different"));
        assertThat(text("question-new")).isEqualTo("Try something out…");
        assertThat(shown("question-older")).isFalse();
        click("question-fair");
        assertThat(harness.went).containsExactly("my-own-question");
    }

    @Test
    void whatIsWrittenIsSaved() {
        open();
        click("question-new");
        type("question-change", " stretch my calves before bed ");
        type("question-start", "2.3.2026");
        click("question-length-14");
        click("question-save");

        Experiment saved = only();
        assertThat(saved.change()).isEqualTo("stretch my calves before bed");
        assertThat(saved.start()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(saved.nights()).isEqualTo(14);
        assertThat(saved.endedOn()).isNull();
        assertThat(harness.shown).containsExactly("Saved");
        assertThat(text("question-current-0-state"))
                .isEqualTo("Day 2 of 14 · 12 nights still to come");
        window.awaitFocus("question-current-0-edit");
        window.robot.interact(harness.session::undo);
        window.settle();
        assertThat(store.current().experiments()).isEmpty();
        assertThat(shown("question-current-0")).isFalse();
    }

    @Test
    void theKeyboardAloneIsEnough() {
        open();
        window.robot.interact(() -> window.<Node>node("question-new").requestFocus());
        window.robot.type(KeyCode.ENTER);
        window.settle();
        window.robot.write("more water");
        window.robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.END, KeyCode.SPACE);
        window.robot.press(KeyCode.SHORTCUT, KeyCode.S).release(KeyCode.S, KeyCode.SHORTCUT);
        window.settle();

        assertThat(only().change()).isEqualTo("more water");
        assertThat(only().start()).isEqualTo(TODAY);
        assertThat(only().nights()).isEqualTo(28);
        assertThat(text("question-current-0-state")).isEqualTo("Begins on 4 March 2026");
        assertThat(shown("question-current-0-end")).isFalse();
    }

    @Test
    void whatIsWrongIsSaidBesideTheField() {
        open();
        click("question-new");
        type("question-start", "1.5.2026");
        click("question-length-21");
        click("question-save");

        assertThat(store.current().experiments()).isEmpty();
        assertThat(text("question-change-error"))
                .isEqualTo("Write what you will do differently, in a few words.");
        assertThat(text("question-start-error"))
                .isEqualTo("That is too far ahead. Choose 1 April 2026 or an earlier day.");
        assertThat(text("question-length-error")).isEqualTo("Choose how long, before you begin.");
        assertThat(shown("question-refused")).isTrue();
        window.awaitFocus("question-change");
        assertThat(shown("question-preview")).isFalse();
        type("question-change", "x".repeat(201));
        assertThat(shown("question-change-error")).isFalse();
        click("question-save");
        assertThat(text("question-change-error")).isEqualTo("At most 200 characters.");
    }

    @Test
    void theFormSaysWhichNightsWouldCount() {
        store.apply(ExperimentRoom.nights(LAST.minusDays(20), "10--110201-0?1-021011"));
        open();
        click("question-new");

        assertThat(texts(window.node("question-preview")))
                .containsExactly(
                        "Before: the 21 nights 11 February – 3 March 2026. 17 of 21 are recorded.",
                        "During: the 21 nights 4 March – 24 March 2026.");
        click("question-length-28");
        assertThat(texts(window.node("question-preview")))
                .containsExactly(
                        "Before: the 28 nights 4 February – 3 March 2026. 17 of 28 are recorded.",
                        "During: the 28 nights 4 March – 31 March 2026.",
                        "Too few nights before are recorded for a comparison: at least 20 are"
                                + " needed. If you begin later, more can be recorded by then.");
        type("question-start", "14.3.2026");
        assertThat(texts(window.node("question-preview")))
                .startsWith(
                        "Before: the 28 nights 14 February – 13 March 2026. So far 15 of 18 are"
                                + " recorded, 10 nights are still to come.")
                .hasSize(2);
        click("question-length-14");
        type("question-start", "18.3.2026");
        assertThat(texts(window.node("question-preview")))
                .startsWith("Before: the 14 nights 4 March – 17 March 2026, still to come.");
        type("question-start", "soon");
        assertThat(shown("question-preview")).isFalse();
    }

    @Test
    void oneThatRunsShowsNothingOfTheOutcomeAndNoOtherIsBegun() {
        openWith(LAST.minusDays(8), 21, "stretch");

        assertThat(text("question-current-0-state"))
                .isEqualTo("Day 9 of 21 · 12 nights still to come");
        assertThat(texts(window.node("question-current-0-table")))
                .containsExactlyInAnyOrder(
                        "Before",
                        "During",
                        "Nights",
                        "2 Feb – 22 Feb",
                        "23 Feb – 3 Mar",
                        "Recorded",
                        "20 of 21",
                        "8 of 9");
        assertThat(text("question-current-0-finding"))
                .startsWith("The comparison comes at the end");
        assertThat(shown("question-current-0-details")).isFalse();
        assertThat(shown("question-new")).isFalse();
        assertThat(text("question-one-at-a-time")).startsWith("One question at a time");
    }

    @Test
    void oneThatRunsCanBeEndedAndTheEndTakenBack() {
        openWith(LAST.minusDays(8), 21, "stretch");
        click("question-current-0-end");

        assertThat(only().endedOn()).isEqualTo(TODAY);
        window.awaitFocus("question-new");
        assertThat(harness.shown)
                .containsExactly("Ended. The night that begins today no longer counts.");
        assertThat(text("question-current-0-state")).isEqualTo("Ended early, after 9 of 21 nights");
        assertThat(text("question-current-0-finding"))
                .isEqualTo(
                        "The cramp nights are not compared: 20 nights before and 8 during are"
                                + " recorded; at least 15 of each are needed.");
        assertThat(texts(window.node("question-current-0")))
                .anyMatch(text -> text.startsWith("It was ended before the planned time."));
        window.robot.interact(harness.session::undo);
        window.settle();
        assertThat(only().endedOn()).isNull();
        assertThat(shown("question-current-0-end")).isTrue();
    }

    @Test
    void oneThatIsOverIsComparedWithItsInterval() {
        openWith(LAST.minusDays(22), 21, "stretch");

        assertThat(text("question-current-0-state"))
                .isEqualTo("Finished: 21 nights before, 21 during");
        assertThat(text("question-current-0-finding"))
                .isEqualTo(
                        "A smaller share of the nights had cramps during the trial: 20 %"
                                + " (4 of 20), before 57 % (12 of 21).");
        assertThat(standsOut("question-current-0-finding")).isTrue();
        assertThat(shown("question-current-0-end")).isFalse();
        click("question-current-0-details");
        assertThat(texts(window.node("question-current-0")))
                .anyMatch(text -> text.startsWith("A difference is not a proof."))
                .anyMatch(text ->
                        text.contains(
                                "−37 percentage points, 95\u00a0% interval from −59 to −7 percentage"));
        click("question-current-0-how");
        assertThat(harness.went).containsExactly("how-the-figures-are-made");
    }

    @Test
    void oneIsChangedAndDeletedAndBothTakenBack() {
        openWith(LAST.minusDays(8), 21, "stretch");
        Experiment before = only();
        click("question-current-0-edit");
        assertThat(window.<TextField>node("question-start").getText()).isEqualTo("23 Feb 2026");
        type("question-change", "stretch twice");
        click("question-save");
        assertThat(only().change()).isEqualTo("stretch twice");
        assertThat(only().id()).isEqualTo(before.id());

        click("question-current-0-delete");
        assertThat(store.current().experiments()).isEmpty();
        assertThat(harness.shown.getLast()).isEqualTo("Deleted.");
        window.robot.interact(() -> {
            harness.session.undo();
            harness.session.undo();
        });
        window.settle();
        assertThat(only()).isEqualTo(before);
    }

    @Test
    void earlierOnesAreFoldedAndOverlapsAreSaid() {
        store.apply(ExperimentRoom.experiment("stretch", LAST.minusDays(60), 21, null));
        store.apply(ExperimentRoom.experiment("water", LAST.minusDays(50), 14, null));
        store.apply(ExperimentRoom.experiment("salt", LAST.minusDays(33), 28, null));
        open();

        assertThat(texts(window.node("question-current-0"))).contains("Salt");
        assertThat(texts(window.node("question-current-0")))
                .contains(
                        "In some of the nights before, “Water” was going on. They are not quite"
                                + " ordinary nights.");
        assertThat(shown("question-older-0")).isFalse();
        click("question-older");
        assertThat(texts(window.node("question-older-0")))
                .contains(
                        "Water",
                        "“Stretch” was going on in some of the same nights (2 January – 22 January"
                                + " 2026). When two things change together, the diary cannot tell"
                                + " them apart.");
        click("question-older-1-delete");
        assertThat(store.current().experiments()).hasSize(2);
        assertThat(shown("question-older-0")).isTrue();
        assertThat(shown("question-older-1")).isFalse();
    }

    @Test
    void leavingKeepsWhatWasTyped() {
        open();
        click("question-new");
        type("question-change", "half a thou");
        window.close();
        window.settle();
        assertThat(store.current().marks().drafts()).containsKey("new-experiment");
        reopen();
        click("question-new");

        assertThat(window.<TextField>node("question-change").getText()).isEqualTo("half a thou");
        assertThat(texts(window.node("trends-question")))
                .contains("What you had typed but not saved is here again.");
        click("question-cancel");
        assertThat(store.current().marks().drafts()).isEmpty();
        assertThat(shown("question-save")).isFalse();
    }

    @Test
    void escapeClosesTheFormAndSavesNothing() {
        open();
        click("question-new");
        window.robot.write("water");
        window.robot.type(KeyCode.ESCAPE);
        window.settle();

        assertThat(shown("question-change")).isFalse();
        assertThat(harness.shown).containsExactly("Your question was not saved.");
        assertThat(store.current().experiments()).isEmpty();
    }
}
