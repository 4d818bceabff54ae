package org.crampdiary.ui.rooms.tonight;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Change;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Symptom;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.session.Room;
import org.jspecify.annotations.Nullable;

/** Tonight at 20:40 after three days with 1.4 litres and half an hour of cycling. */
final class EveningRoom {

    static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), DAY.atTime(20, 40));
    final Settings settings = new Settings(Preferences.DEFAULT);

    /** What was said of the nights before; null: they were missed. */
    @Nullable NightStatus status = NightStatus.NONE;

    /** What was answered of signs in those nights; null: the question is open. */
    @Nullable List<Symptom> signs = List.of();

    SqliteDiaryStore store;
    RoomWindow window;
    private RoomHarness harness;

    void open(Path folder, Language language, double px, double width, double height) {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), clock);
        IntStream.rangeClosed(1, 3)
                .mapToObj(DAY::minusDays)
                .map(night ->
                        NightBuilder.of(Night.empty(night))
                                .status(status)
                                .symptoms(signs)
                                .fluidMl(1400.0)
                                .activities(List.of(new Activity(ActivityType.CYCLING, 30.0, null)))
                                .build())
                .forEach(night -> store.apply(Change.of(new PutNight(night))));
        harness = new RoomHarness(store, clock, language);
        window =
                RoomWindow.open(
                        harness.messages,
                        Room.TONIGHT,
                        () -> TonightRoom.of(harness, settings),
                        Theme.LIGHT,
                        px,
                        width,
                        height);
        Awaitility.await().until(() -> window.node("tonight-start").isFocused());
    }

    void close() {
        window.close();
        store.close();
    }

    Night today() {
        return store.current().nightOrEmpty(DAY);
    }

    void record(Night night) {
        window.robot.interact(() -> harness.session.apply(Change.of(new PutNight(night))));
    }
}
