package org.crampdiary.ui.rooms.tonight;

import java.time.LocalDate;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.crampdiary.model.Diary;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.parts.clock.ClockTicks;
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

    private final RoomServices services;
    private final DiarySession session;
    private final Appearance appearance;
    private final Settings settings;
    private final CrampClock crampClock;
    private final RecentNights nights;
    private final SignAnswers signs;
    private final ClockTicks ticks;
    private final VBox root = new VBox();
    private Subscription subscription = Subscription.EMPTY;
    private RecentNights.@Nullable Hour hour;
    private @Nullable DayScreen day;
    private @Nullable AtNight night;
    private boolean isNight;

    /** What stands there at night. */
    private record AtNight(NightScreen screen, MoreThanACramp more, AnswerCard answer) {

        void show(Diary diary, LocalDate tonight) {
            screen.refresh(tonight);
            more.show(diary, tonight);
            answer.show(diary, tonight);
        }
    }

    public TonightView(RoomServices services, Appearance appearance, Settings settings) {
        this.services = services;
        this.session = services.session();
        this.appearance = appearance;
        this.settings = settings;
        crampClock = new CrampClock(services.session(), services.clock());
        nights = new RecentNights(services.session(), services.clock());
        signs = new SignAnswers(services);
        ticks = new ClockTicks(crampClock, services.clock(), this::tick);
        root.setId("tonight");
        root.getStyleClass().add("room");
    }

    /** Made when it is first shown. */
    private DayScreen day() {
        DayScreen made = day;
        if (made == null) {
            made = new DayScreen(services, crampClock, nights, signs, settings);
            made.begin();
            day = made;
        }
        return made;
    }

    /** Made when it is first shown. */
    private AtNight night() {
        AtNight made = night;
        if (made == null) {
            MoreThanACramp more = new MoreThanACramp(signs, settings, services.messages());
            AnswerCard answer = new AnswerCard(services, settings);
            Runnable back = () -> appearance.setNight(false);
            made =
                    new AtNight(
                            new NightScreen(services, crampClock, back, more, answer),
                            more,
                            answer);
            night = made;
        }
        return made;
    }

    /** What the room says by the clock is said anew when the clock says otherwise. */
    void tick() {
        crampClock.tick();
        if (isNight) {
            night().screen().tick(nights.tonight());
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
        if (day != null) {
            day.begin();
        }
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
                        session.diaryProperty().subscribe((_, now) -> show(now)),
                        ticks.watch());
    }

    @Override
    public void detach() {
        subscription.unsubscribe();
        leaveDay();
    }

    private void leaveDay() {
        if (day != null) {
            day.leave();
        }
    }

    private void choose(Theme theme) {
        isNight = theme == Theme.NIGHT;
        root.getStyleClass().setAll("room", isNight ? "night-room" : "day-room");
        root.getChildren().setAll(isNight ? night().screen() : day());
        if (isNight) {
            leaveDay();
        } else if (nights.timeToAsk()) {
            begin();
        }
        show(session.diary());
        Runnable focus = isNight ? night().screen()::focus : day()::focus;
        focus.run(); // a key may wait already
        Platform.runLater(focus);
    }

    private void show(Diary diary) {
        crampClock.follow(diary);
        if (isNight) {
            night().show(diary, nights.tonight());
        } else {
            day().show(diary);
        }
    }
}
