package org.crampdiary.ui.rooms.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.crampdiary.model.Change;
import org.crampdiary.model.Edit.MarkSeen;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.ShortRun;
import org.crampdiary.settings.Theme;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "14 nights for the doctor", from the offer to the question whether to go on. */
final class ShortRunTonightTest extends MorningInWindow {

    private void show(Theme theme, double px) {
        window =
                RoomWindow.open(
                        room.messages,
                        Room.TONIGHT,
                        () -> TonightRoom.of(room),
                        theme,
                        px,
                        1280,
                        800);
        window.settle();
    }

    private void laterBy(int nights) {
        clock.set(DAY.plusDays(nights).atTime(9, 0));
        room.session.apply(Change.of(new MarkSeen("later by " + nights, true)));
    }

    private ShortRun run() {
        return ShortRun.of(store.current());
    }

    @Test
    void byMouseFromTheOfferToTheEndAndOnForEver() {
        show(Theme.LIGHT, 15);
        window.click("tonight-run-begin");
        assertThat(run()).isEqualTo(new ShortRun(DAY));
        assertThat(said()).contains("14 nights for the doctor: 14 nights to go");
        window.robot.interact(() -> laterBy(13));
        assertThat(said()).contains("14 nights for the doctor: 1 night to go");
        assertThat(window.has("run-over")).isFalse();
        window.robot.interact(() -> {
            room.session.apply(
                    Change.of(
                            new PutNight(new NightBuilder(DAY).status(NightStatus.NONE).build())));
            laterBy(14);
        });
        assertThat(window.has("tonight-run")).isFalse();
        assertThat(window.<Labeled>node("run-over-recorded").getText())
                .isEqualTo("4 March – 17 March 2026 · 1 of 14 nights recorded");
        window.click("run-over-page");
        assertThat(room.went).containsExactly(Room.SUMMARY);
        window.click("run-over-for-ever");
        assertThat(run()).isNull();
        assertThat(window.has("run-over")).isFalse();
        assertThat(window.has("tonight-run")).as("nobody is asked again").isFalse();
    }

    private List<String> said() {
        return window.all("#tonight-run .label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @Test
    void stoppedByKeyboardAloneAndNothingIsLost() {
        room.session.edit(new ShortRun(DAY.minusDays(20))::begun);
        show(Theme.LIGHT, 15);
        window.robot.interact(window.<Node>node("run-over-page")::requestFocus);
        window.robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        window.robot.type(KeyCode.ENTER);
        assertThat(run()).isNull();
        assertThat(store.current().pauses().contain(DAY)).isTrue();
        assertThat(window.has("run-over")).isFalse();
        assertThat(window.has("tonight-paused")).isTrue();
        window.robot.interact(room.session::undo);
        assertThat(run()).as("undone").isEqualTo(new ShortRun(DAY.minusDays(20)));
        assertThat(store.current().pauses().all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, DARK, 30", "DANISH, LIGHT, 15", "DANISH, LIGHT, 30"})
    void theWordsFit(Language language, Theme theme, double px) {
        room = new RoomHarness(store, clock, language);
        show(theme, px);
        String name = "run-" + language + "-" + theme + "-" + px;
        picture("tonight-run", name + "-offer");
        window.robot.interact(() -> room.session.edit(new ShortRun(DAY.minusDays(14))::begun));
        picture("run-over", name + "-over");
        window.robot.interact(() -> room.session.edit(new ShortRun(DAY.minusDays(4))::begun));
        picture("tonight-run", name + "-left");
    }

    private void picture(String id, String name) {
        window.settle();
        window.pictureOf(window.node(id), name);
        assertThat(CutOff.under(window.<Parent>node(id))).isEmpty();
    }
}
