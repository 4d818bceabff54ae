package org.crampdiary.ui.rooms.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two cramps of the night wait for the morning's questions. */
final class FinishCardTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);
    private static final Clock MORNING =
            Clock.fixed(
                    NIGHT.plusDays(1).atTime(LocalTime.of(8, 0)).atZone(ZONE).toInstant(), ZONE);

    @TempDir private Path folder;
    private SqliteDiaryStore store;
    private RoomHarness harness;
    private RoomWindow window;

    @BeforeEach
    void twoCramps() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), MORNING);
        store.apply(
                Change.of(
                        new PutCramp(CrampBuilder.inNight("c1", NIGHT).durationSeconds(60).build()),
                        new PutCramp(CrampBuilder.inNight("c2", NIGHT).durationSeconds(90).build()),
                        new MarkToFinish("c1", true),
                        new MarkToFinish("c2", true)));
        open();
    }

    @AfterEach
    void close() {
        window.close();
        store.close();
    }

    private void open() {
        harness = new RoomHarness(store, MORNING, Language.ENGLISH);
        window = RoomWindow.open(harness.messages, Room.TONIGHT, () -> TonightRoom.of(harness));
    }

    private void type(String id, String text) {
        window.robot.interact(() -> window.<TextInputControl>node(id).setText(text));
    }

    private String typed() {
        return window.<TextInputControl>node("finish-note").getText();
    }

    @Test
    void whatWasTypedIsThereWhenTheRoomOpensAgain() {
        type("finish-note", "half a sentence");
        window.close();
        open();
        assertThat(typed()).isEqualTo("half a sentence");
        window.click("finish-save");
        assertThat(store.current().cramp("c1").note()).isEqualTo("half a sentence");
        assertThat(store.current().marks().drafts()).isEmpty();
        assertThat(store.current().marks().toFinish()).containsExactly("c2");
        assertThat(typed()).isEmpty();
    }

    @Test
    void whatWasTypedWaitsInTheDiaryWhenItIsLeftForNow() {
        type("finish-note", "half a sentence");
        window.click("finish-leave");
        assertThat(store.current().marks().drafts()).containsOnlyKeys("cramp:c1");
        assertThat(typed()).isEmpty();
        window.robot.interact(harness.session::undo);
        assertThat(typed()).isEqualTo("half a sentence");
    }

    @Test
    void aFieldThatIsNotRightIsMarkedAndGetsTheKeyboard() {
        type("finish-time", "25:00");
        window.click("finish-save");
        assertThat(window.has("finish-refused")).isTrue();
        window.awaitFocus("finish-time");
        assertThat(store.current().marks().toFinish()).containsExactlyInAnyOrder("c1", "c2");
    }

    @Test
    void theNextCrampBeginsAtItsFirstField() {
        type("finish-note", "half a sentence");
        window.scrollTo(window.node("finish-save"));
        window.robot.interact(() -> window.node("finish-save").requestFocus());
        window.robot.push(KeyCode.SPACE);
        assertThat(store.current().cramp("c1").note()).isEqualTo("half a sentence");
        Node focused = window.node("finish-save").getScene().getFocusOwner();
        assertThat(focused.getId()).startsWith("finish-legs-");
        assertThat(window.inSight(focused)).isTrue();
    }

    @Test
    void tabLeavesANoteAndControlTabWritesOne() {
        window.click("finish-more");
        window.click("finish-note");
        window.robot.write("a");
        window.robot.push(KeyCode.CONTROL, KeyCode.TAB);
        window.robot.write("b");
        window.robot.push(KeyCode.TAB);
        assertThat(typed()).isEqualTo("a\tb");
        assertThat(window.node("finish-note").isFocused()).isFalse();
        window.robot.push(KeyCode.SHIFT, KeyCode.TAB);
        window.awaitFocus("finish-note");
    }
}
