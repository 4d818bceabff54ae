package org.crampdiary.ui.tonight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.crampdiary.model.Diary;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.common.Background;
import org.crampdiary.ui.common.DiaryEditor;
import org.crampdiary.ui.common.DiaryFeed;
import org.crampdiary.ui.common.Failures;
import org.crampdiary.ui.common.Latest;
import org.crampdiary.ui.common.Navigation;
import org.crampdiary.ui.common.Notices;
import org.crampdiary.ui.common.View;
import org.crampdiary.ui.controls.Buttons;
import org.crampdiary.ui.controls.Card;
import org.crampdiary.ui.controls.Columns;
import org.crampdiary.ui.controls.Flow;
import org.crampdiary.ui.controls.Texts;
import org.crampdiary.ui.entry.DayTaps;
import org.crampdiary.ui.entry.SignAdvice;
import org.crampdiary.ui.entry.SignAnswers;

/** The room of the night: one button for a cramp, the morning's questions, the day in taps. */
public final class TonightView implements View {

    private final DiaryFeed feed;
    private final Messages messages;
    private final Clock clock;
    private final CrampClock crampClock;
    private final RecentNights nights;
    private final Label greeting = Texts.roomTitle("");
    private final Label nightName = Texts.quiet("");
    private final ClockPane clockPane;
    private final FinishCard finish;
    private final RecentNightsCard recent;
    private final DayTaps day;
    private final AnswerCard answer;
    private final SignsCard signs;
    private final MoreThanACramp more;
    private final Label dayTitle = Texts.heading("");
    private final Timeline ticks;
    private final VBox root;
    private boolean otherDay;
    private Subscription subscription = Subscription.EMPTY;

    public TonightView(
            DiaryFeed feed,
            DiaryEditor editor,
            Background background,
            Failures failures,
            Notices notices,
            Navigation navigation,
            Settings settings,
            Messages messages,
            Clock clock) {
        this.feed = feed;
        this.messages = messages;
        this.clock = clock;
        crampClock = new CrampClock(feed, editor, clock);
        nights = new RecentNights(feed, editor, clock);
        clockPane = new ClockPane(crampClock, editor, notices, messages);
        SignAdvice advice =
                new SignAdvice(feed, new Latest(background, failures), settings, messages, clock);
        finish = new FinishCard(nights, editor, notices, advice, messages, clock);
        answer = new AnswerCard(background, failures, navigation, settings, messages);
        recent = new RecentNightsCard(nights, editor, notices, messages);
        SignAnswers signAnswers = new SignAnswers(editor, navigation);
        signs = new SignsCard(signAnswers, messages);
        more = new MoreThanACramp(signAnswers, settings, messages);
        day = new DayTaps("tonight-day", feed, editor, messages);
        ticks = new Timeline(new KeyFrame(Duration.millis(500), _ -> crampClock.tick()));
        ticks.setCycleCount(Timeline.INDEFINITE);
        VBox left = new VBox(clockPane, more, answer, finish);
        VBox right = new VBox(signs, recent, dayCard());
        left.getStyleClass().add("column");
        right.getStyleClass().add("column");
        root = new VBox(header(), new Columns(left, right, 0.56, 52));
        root.setId("tonight");
        root.getStyleClass().add("room");
    }

    private Node header() {
        Flow header = new Flow(greeting, nightName);
        header.setRowValignment(VPos.BASELINE);
        return header;
    }

    private Card dayCard() {
        Flow buttons =
                new Flow(
                        Buttons.plain(
                                "tonight-as-yesterday",
                                messages.text("tonight.as-yesterday"),
                                day::asYesterday),
                        Buttons.plain(
                                "tonight-other-day",
                                messages.text("tonight.other-day"),
                                this::switchDay));
        dayTitle.setId("tonight-day-title");
        dayTitle.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(dayTitle, Priority.ALWAYS);
        return new Card(dayTitle, day, buttons);
    }

    private void switchDay() {
        otherDay = !otherDay;
        show(feed.diary());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach() {
        otherDay = false;
        subscription = feed.diaryProperty().subscribe(this::show);
        ticks.play();
        Platform.runLater(clockPane::focus);
    }

    @Override
    public void detach() {
        ticks.stop();
        subscription.unsubscribe();
    }

    private void show(Diary diary) {
        crampClock.follow(diary);
        clockPane.refresh();
        finish.refresh();
        recent.show(diary);
        answer.show(diary, nights.tonight());
        more.show(diary, nights.tonight());
        signs.show(diary, nights.lastNight(), nights.timeToAsk());
        LocalDate usual = nights.wakingDay();
        LocalDate today = LocalDate.now(clock);
        LocalDate shown = otherDay ? otherThan(usual, today) : usual;
        day.show(shown, diary);
        dayTitle.setText(
                messages.text(
                        shown.equals(today) ? "tonight.today" : "tonight.yesterday",
                        messages.formats().weekday(shown)));
        greeting.setText(messages.text(greetingKey(LocalTime.now(clock))));
        nightName.setText(
                messages.text("tonight.night", messages.formats().night(nights.tonight())));
    }

    private static LocalDate otherThan(LocalDate usual, LocalDate today) {
        return usual.equals(today) ? today.minusDays(1) : today;
    }

    private static String greetingKey(LocalTime time) {
        int hour = time.getHour();
        if (hour < 5 || hour >= 22) {
            return "tonight.good-night";
        }
        if (hour < 12) {
            return "tonight.good-morning";
        }
        return hour < 18 ? "tonight.good-day" : "tonight.good-evening";
    }
}
