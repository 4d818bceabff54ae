package org.crampdiary.ui.parts.pause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Change;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Pause;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two pauses, one night after the other, in settings that stay open while the clock goes on. */
final class PauseCardTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);
    private static final Pause FIRST = new Pause("first", NIGHT.minusDays(3), NIGHT, null);
    private static final Pause SECOND =
            new Pause("second", NIGHT.plusDays(1), NIGHT.plusDays(2), null);

    @TempDir private Path folder;
    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), NIGHT.atTime(22, 0));
    private DiaryStore store;
    private RoomWindow window;
    private PauseCard card;

    @BeforeEach
    void open() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), clock);
        store.apply(new Change(List.of(new PutPause(FIRST), new PutPause(SECOND))));
        RoomHarness room = new RoomHarness(store, clock, Language.ENGLISH);
        window = RoomWindow.open(room.messages, Room.SETTINGS, () -> new Alone(room));
        window.settle();
    }

    @AfterEach
    void close() {
        window.close();
        store.close();
    }

    private final class Alone implements View {

        private final VBox root;

        Alone(RoomHarness room) {
            card = new PauseCard(room.services);
            root = new VBox(card.build());
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public void attach() {
            card.attach();
        }

        @Override
        public void detach() {
            card.detach();
        }
    }

    /** The rows with "Go on", the newest pause being row 0. */
    private String rows() {
        return IntStream.range(0, 2)
                .filter(row -> window.has("pause-" + row + "-go-on"))
                .mapToObj(Integer::toString)
                .reduce("", String::concat);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T23:59, 1",
        "2026-03-04T00:00, 1",
        "2026-03-04T04:59, 1",
        "2026-03-04T05:00, 0",
        "2026-03-06T04:59, 0",
        "2026-03-06T05:00, ''"
    })
    void goingOnStandsAtThePauseOfTheNightThatComes(LocalDateTime now, String row) {
        assertThat(rows()).isEqualTo("1");
        clock.set(now);
        window.robot.interact(card::followTheClock);
        assertThat(rows()).isEqualTo(row);
    }

    @Test
    void aPressAtARowOfBeforeEndsNoOtherPause() {
        Button stale = window.node("pause-1-go-on");
        clock.set(NIGHT.plusDays(1).atTime(5, 0));
        window.robot.interact(stale::fire);
        assertThat(store.current().pauses().all())
                .extracting(Pause::id, Pause::to)
                .containsExactly(tuple("first", NIGHT), tuple("second", SECOND.to()));
        assertThat(rows()).isEqualTo("0");
        window.robot.interact(window.<Button>node("pause-0-go-on")::fire);
        assertThat(store.current().pauses().all()).extracting(Pause::id).containsExactly("first");
        assertThat(rows()).isEmpty();
    }
}
