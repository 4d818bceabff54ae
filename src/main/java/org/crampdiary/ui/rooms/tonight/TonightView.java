package org.crampdiary.ui.rooms.tonight;

import java.time.Clock;
import java.time.Duration;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.crampdiary.model.Diary;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.Ticker;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.parts.clock.ClockPane;
import org.crampdiary.ui.parts.clock.CrampClock;
import org.crampdiary.ui.parts.clock.NightScreen;
import org.crampdiary.ui.parts.form.DayTaps;
import org.crampdiary.ui.parts.session.Appearance;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.DiaryEditor;
import org.crampdiary.ui.parts.session.DiaryFeed;
import org.crampdiary.ui.parts.session.Failures;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.Navigation;
import org.crampdiary.ui.parts.session.Notices;
import org.crampdiary.ui.parts.signs.MoreThanACramp;
import org.crampdiary.ui.parts.signs.SignAdvice;
import org.crampdiary.ui.parts.signs.SignAnswers;
import org.crampdiary.ui.parts.signs.SignsCard;

/**
 * The room of the night: one button for a cramp, the morning's questions, the day in taps; in the
 * night theme one button and a few words.
 */
public final class TonightView implements View {

    private static final Duration TICK = Duration.ofMillis(500);

    private final DiaryFeed feed;
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

    public TonightView(
            DiaryFeed feed,
            DiaryEditor editor,
            Background background,
            Failures failures,
            Notices notices,
            Navigation navigation,
            Appearance appearance,
            Settings settings,
            Messages messages,
            Clock clock) {
        this.feed = feed;
        this.appearance = appearance;
        crampClock = new CrampClock(feed, editor, clock);
        nights = new RecentNights(feed, editor, clock);
        SignAnswers signs = new SignAnswers(editor, navigation);
        SignAdvice advice =
                new SignAdvice(
                        feed, new LatestTask(background, failures), settings, messages, clock);
        day =
                new DayScreen(
                        nights,
                        new ClockPane(crampClock, editor, notices, messages),
                        new MoreThanACramp(signs, settings, messages),
                        new AnswerCard(background, failures, navigation, settings, messages),
                        new FinishCard(nights, editor, notices, advice, messages, clock),
                        new SignsCard(signs, messages),
                        new RecentNightsCard(nights, editor, notices, messages),
                        new DayTaps("tonight-day", feed, editor, messages),
                        messages,
                        clock);
        nightMore = new MoreThanACramp(signs, settings, messages);
        nightAnswer = new AnswerCard(background, failures, navigation, settings, messages);
        night =
                new NightScreen(
                        crampClock,
                        editor,
                        notices,
                        () -> appearance.setNight(false),
                        nightMore,
                        nightAnswer,
                        messages,
                        clock);
        ticks = new Ticker(TICK, this::tick);
        root.setId("tonight");
        root.getStyleClass().add("room");
    }

    private void tick() {
        crampClock.tick();
        night.tick(nights.tonight());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach() {
        day.begin();
        subscription =
                Subscription.combine(
                        appearance.themeProperty().subscribe(this::choose),
                        feed.diaryProperty().subscribe(this::show));
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
        }
        show(feed.diary());
        Platform.runLater(isNight ? night::focus : day::focus);
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
