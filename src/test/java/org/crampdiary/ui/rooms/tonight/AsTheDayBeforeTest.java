package org.crampdiary.ui.rooms.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Change;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsTheDayBeforeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final Clock EVENING =
            Clock.fixed(
                    TODAY.atTime(LocalTime.of(18, 0)).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final List<Activity> WALK =
            List.of(new Activity(ActivityType.WALKING, 40.0, null));

    @TempDir Path folder;

    private SqliteDiaryStore store;
    private RoomHarness harness;
    private RoomWindow window;

    @AfterEach
    void close() {
        window.close();
        store.close();
    }

    private void open(Night... records) {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), EVENING);
        for (Night record : records) {
            store.apply(Change.of(new PutNight(record)));
        }
        harness = new RoomHarness(store, EVENING, Language.ENGLISH);
        window = RoomWindow.open(harness.messages, Room.TONIGHT, () -> TonightRoom.of(harness));
    }

    private Night today() {
        return store.current().nightOrEmpty(TODAY);
    }

    private static Night day(LocalDate day, Double fluid, List<Activity> activities) {
        return NightBuilder.of(Night.empty(day)).fluidMl(fluid).activities(activities).build();
    }

    @Test
    void onlyWhatIsEmptyIsFilledAndSaid() {
        open(day(TODAY.minusDays(1), 2000.0, WALK), day(TODAY, 1400.0, null));
        window.click("tonight-as-yesterday");
        assertThat(today().fluidMl()).isEqualTo(1400.0);
        assertThat(today().activities()).isEqualTo(WALK);
        assertThat(harness.shown.getLast())
                .startsWith("Added from the day before – ")
                .contains("walking")
                .doesNotContain("2 L");
        assertThat(window.has("tonight-as-yesterday")).isFalse();
        window.robot.interact(harness.actions.getLast());
        assertThat(today().activities()).isNull();
        assertThat(today().fluidMl()).isEqualTo(1400.0);
        assertThat(window.has("tonight-as-yesterday")).isTrue();
    }

    @Test
    void anEmptyDayBeforeIsNotOffered() {
        open(day(TODAY, 1400.0, WALK));
        assertThat(window.has("tonight-as-yesterday")).isFalse();
        assertThat(window.has("tonight-other-day")).isTrue();
    }
}
