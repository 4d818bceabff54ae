package org.crampdiary.ui.rooms.tonight;

import java.time.Duration;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.crampdiary.model.Diary;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.ui.kit.Ticker;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.parts.clock.CrampClock;
import org.crampdiary.ui.parts.clock.NightScreen;
import org.crampdiary.ui.parts.session.Appearance;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.signs.MoreThanACramp;
import org.crampdiary.ui.parts.signs.SignAnswers;
import org.jspecify.annotations.Nullable;

/**
 * The room of the night: one button for a cramp, the morning's questions, the day in taps; in the
 * night theme one button and a few words.
 */
public final class TonightView implements View {

    private static final Duration TICK = Duration.ofMillis(500);

    private final DiarySession session;
    private final Appearance appearance;
    private final CrampClock crampClock;
    private final RecentNights nights;
    private final DayScreen day;
    private final NightScreen night;
    private final MoreThanACramp nightMore;
    private final AnswerCard nightAnswer;
    private final Ticker ticks;
    private final VBox root = new VBox();
    private Subscription subscription = Subscription.EMPTY;
    private RecentNights.@Nullable Hour hour;

    public TonightView(RoomServices services, Appearance appearance, Settings settings) {
        this.session = services.session();
        this.appearance = appearance;
        crampClock = new CrampClock(services.session(), services.clock());
        nights = new RecentNights(services.session(), services.clock());
        SignAnswers signs = new SignAnswers(services);
        day = new DayScreen(services, crampClock, nights, signs, settings);
        nightMore = new MoreThanACramp(signs, settings, services.messages());
        nightAnswer = new AnswerCard(services, settings);
        night =
                new NightScreen(
                        services,
                        crampClock,
                        () -> appearance.setNight(false),
                        nightMore,
                        nightAnswer);
        ticks = new Ticker(TICK, this::tick);
        root.setId("tonight");
        root.getStyleClass().add("room");
    }

    /** What the room says by the clock is said anew when the clock says otherwise. */
    private void tick() {
        crampClock.tick();
        if (root.getChildren().contains(night)) {
            night.tick(nights.tonight());
        }
        if (!nights.hour().equals(hour)) {
            begin();
            show(session.diary());
        }
    }

    /** Takes up what waits now; what is over no longer stands at the clock. */
    private void begin() {
        hour = nights.hour();
        crampClock.forget();
        day.begin();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach() {
        begin();
        subscription =
                Subscription.combine(
                        appearance.themeProperty().subscribe(this::choose),
                        session.diaryProperty().subscribe(this::show));
        ticks.start();
    }

    @Override
    public void detach() {
        ticks.stop();
        subscription.unsubscribe();
        day.leave();
    }

    private void choose(Theme theme) {
        boolean isNight = theme == Theme.NIGHT;
        root.getStyleClass().setAll("room", isNight ? "night-room" : "day-room");
        root.getChildren().setAll(isNight ? night : day);
        if (isNight) {
            day.leave();
        } else if (nights.timeToAsk()) {
            begin();
        }
        show(session.diary());
        Runnable focus = isNight ? night::focus : day::focus;
        focus.run(); // a key may wait already
        Platform.runLater(focus);
    }

    private void show(Diary diary) {
        crampClock.follow(diary);
        if (root.getChildren().contains(night)) {
            night.refresh(nights.tonight());
            nightMore.show(diary, nights.tonight());
            nightAnswer.show(diary, nights.tonight());
        } else {
            day.show(diary);
        }
    }
}
