package org.crampdiary.ui.rooms.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.MarkSeen;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Pause;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.parts.pause.PauseCard;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tonight above the card of the settings in which the diary is paused, in one window. */
final class PausedTonightTest extends MorningInWindow {

    private static final List<String> ASKED =
            List.of("tonight-signs", "tonight-no-cramps-last-night", "tonight-day-title");

    /** Both on one page. */
    private final class Both implements View {

        private final TonightView tonight = TonightRoom.of(room, new Settings(Preferences.DEFAULT));
        private final PauseCard pauses = new PauseCard(room.services);
        private final VBox root = new VBox(tonight.root(), pauses.build());

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public void attach() {
            tonight.attach();
            pauses.attach();
        }

        @Override
        public void detach() {
            tonight.detach();
            pauses.detach();
        }
    }

    private void show() {
        window = RoomWindow.open(room.messages, Room.TONIGHT, Both::new);
        window.settle();
    }

    private List<String> asked() {
        return ASKED.stream().filter(window::has).toList();
    }

    private List<Pause> pauses() {
        return store.current().pauses().all();
    }

    @Test
    void pausedAndGoneOnWithByMouse() {
        show();
        assertThat(asked()).isEqualTo(ASKED);
        window.click("pause-new");
        window.click("pause-save");
        assertThat(pauses()).singleElement().satisfies(this::openFromToday);
        assertThat(window.has("tonight-paused")).isTrue();
        assertThat(asked())
                .as("the night that is over is still asked about")
                .containsExactly("tonight-signs", "tonight-no-cramps-last-night");
        clock.set(DAY.plusDays(2).atTime(9, 0));
        window.robot.interact(() -> room.session.apply(Change.of(new MarkSeen("later", true))));
        assertThat(asked()).as("nothing asks in a pause").isEmpty();
        assertThat(window.has("tonight-start")).as("a cramp can be logged").isTrue();
        window.click("tonight-go-on");
        assertThat(pauses()).extracting(Pause::to).containsExactly(DAY.plusDays(1));
        assertThat(window.has("tonight-paused")).isFalse();
        assertThat(asked())
                .as("the nights of the pause are not asked for")
                .containsExactly("tonight-day-title");
        window.robot.interact(room.actions.getLast());
        assertThat(pauses()).as("undone").singleElement().satisfies(this::openFromToday);
        assertThat(window.has("tonight-paused")).isTrue();
    }

    @Test
    void aCrampNightOfAPauseIsAskedAfterSigns() {
        room.session.apply(Change.of(new PutPause(new Pause("p", DAY.minusDays(2), null, null))));
        LocalDate last = DAY.minusDays(1);
        room.session.apply(Change.of(new PutCramp(CrampBuilder.inNight("c", last).build())));
        show();
        assertThat(asked()).containsExactly("tonight-signs");
    }

    private void openFromToday(Pause pause) {
        assertThat(pause.from()).isEqualTo(DAY);
        assertThat(pause.to()).isNull();
    }

    @Test
    void pausedChangedAndRemovedByKeyboardAlone() {
        show();
        focus("pause-new");
        window.robot.type(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("pause-from");
        window.robot.type(KeyCode.TAB).write("01.03.2026");
        window.robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        assertThat(pauses()).isEmpty();
        assertThat(focused()).as("what is not right").isEqualTo("pause-to");
        window.robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        window.robot.write("06.03.2026").type(KeyCode.ENTER);
        window.robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        assertThat(pauses()).extracting(Pause::to).containsExactly(DAY.plusDays(2));
        assertThat(focused()).isEqualTo("pause-new");
        back();
        assertThat(focused()).isEqualTo("pause-0-remove");
        back();
        window.robot.type(KeyCode.ENTER).type(KeyCode.TAB);
        window.robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        window.robot.type(KeyCode.DELETE);
        window.robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        assertThat(pauses()).singleElement().satisfies(this::openFromToday);
        back();
        window.robot.type(KeyCode.SPACE);
        assertThat(pauses()).isEmpty();
        assertThat(focused()).isEqualTo("pause-new");
    }

    private void back() {
        window.robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    }

    private void focus(String id) {
        window.robot.interact(window.<Node>node(id)::requestFocus);
    }

    private String focused() {
        return window.node("tonight-start").getScene().getFocusOwner().getId();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, LIGHT, 15", "DANISH, DARK, 30", "DANISH, LIGHT, 15"})
    void theWordsFit(Language language, Theme theme, double px) {
        room = new RoomHarness(store, clock, language);
        room.session.apply(Change.of(new PutPause(new Pause("p", DAY.minusDays(2), null, null))));
        room.session.apply(
                Change.of(
                        new PutPause(new Pause("q", DAY.minusDays(30), DAY.minusDays(20), null))));
        window = RoomWindow.open(room.messages, Room.TONIGHT, Both::new, theme, px, 1024, 700);
        window.settle();
        String name = "pause-" + language + "-" + theme + "-" + px;
        window.pictureOf(window.node("tonight-paused"), name + "-tonight");
        window.pictureOf(window.node("settings-pause"), name + "-settings");
        assertThat(CutOff.under(window.<Parent>node("settings-pause"))).isEmpty();
        assertThat(CutOff.under(window.<Parent>node("tonight-paused"))).isEmpty();
    }
}
