package org.crampdiary.ui.rooms.tonight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Diary;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Columns;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.clock.ClockPane;
import org.crampdiary.ui.parts.clock.CrampClock;
import org.crampdiary.ui.parts.form.DayTaps;
import org.crampdiary.ui.parts.pause.PausedCard;
import org.crampdiary.ui.parts.run.RunCard;
import org.crampdiary.ui.parts.run.RunOverCard;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.signs.MoreThanACramp;
import org.crampdiary.ui.parts.signs.SignAnswers;
import org.crampdiary.ui.parts.signs.SignsCard;

/** Tonight by day: the clock, the morning's questions, the day in taps. */
final class DayScreen extends VBox {

    private final RecentNights nights;
    private final ClockPane clockPane;
    private final MoreThanACramp more;
    private final AnswerCard answer;
    private final FinishCard finish;
    private final SignsCard signs;
    private final RecentNightsCard recent;
    private final PausedCard paused;
    private final RunOverCard runOver;
    private final RunCard run;
    private final DayTaps day;
    private final Card dayCard;
    private final VBox right = new VBox();
    private final Messages messages;
    private final Clock clock;
    private final Button asTheDayBefore;
    private final Button showOtherDay = Buttons.plain("tonight-other-day", "", this::switchDay);
    private final Greeting greeting;
    private final Label dayTitle = Texts.heading("");
    private Diary shown = Diary.EMPTY;
    private boolean otherDay;

    DayScreen(
            RoomServices services,
            CrampClock crampClock,
            RecentNights nights,
            SignAnswers answers,
            Settings settings) {
        this.nights = nights;
        this.messages = services.messages();
        this.clock = services.clock();
        more = new MoreThanACramp(answers, settings, messages);
        clockPane = new ClockPane(crampClock, services, more.opener());
        answer = new AnswerCard(services, settings);
        finish = new FinishCard(nights, services);
        finish.whenDone(() -> {
            ScrollTo.top(clockPane); // the card that was above it is gone
            focusRest();
        });
        signs = new SignsCard(answers, messages);
        signs.visibleProperty().subscribe((_, asked) -> answered(asked));
        recent = new RecentNightsCard(nights, services);
        recent.whenAnswered(this::focusRest);
        paused = new PausedCard(services, this::focusRest);
        runOver = new RunOverCard(services, this::focusRest);
        run = new RunCard("tonight-run", false, services, this::focusRest);
        day = new DayTaps("tonight-day", services, settings);
        asTheDayBefore =
                Buttons.plain(
                        "tonight-as-yesterday",
                        messages.text("tonight.as-yesterday"),
                        day::asTheDayBefore);
        VBox left = new VBox(clockPane, answer);
        dayCard = dayCard();
        left.getStyleClass().add("column");
        right.getStyleClass().add("column");
        getStyleClass().add("column");
        greeting = new Greeting(messages);
        Columns columns = columns(left, right);
        more.openProperty()
                .subscribe(open -> {
                    if (open) {
                        getChildren().setAll(greeting.node(), more);
                    } else {
                        getChildren().setAll(greeting.node(), finish, columns);
                        clockPane.focus();
                    }
                });
    }

    /** The clock on the left, the day on the right. */
    static Columns columns(VBox left, VBox right) {
        return new Columns(left, right, 0.56, 52);
    }

    private Card dayCard() {
        Flow buttons = new Flow(showOtherDay, asTheDayBefore);
        dayTitle.setId("tonight-day-title");
        dayTitle.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(dayTitle, Priority.ALWAYS);
        return new Card(dayTitle, day, buttons);
    }

    private void switchDay() {
        otherDay = !otherDay;
        show(shown);
    }

    /** Begins with the usual day and with all that waits to be finished. */
    void begin() {
        otherDay = false;
        finish.begin();
    }

    /** Keeps what is typed. */
    void leave() {
        finish.leave();
        day.leave();
    }

    /**
     * In the morning the first question gets the keyboard, a quiet night's too; else the big
     * button.
     */
    void focus() {
        boolean morning = nights.hour().part() == DayPart.MORNING;
        if (!finish.focus() && !(morning && recent.focus())) {
            clockPane.focus();
        }
    }

    private void answered(boolean asked) {
        if (!asked && !finish.isVisible()) {
            clockPane.focus();
        }
    }

    /** After the last card: the question after signs, or the big button. */
    private void focusRest() {
        if (!signs.focus()) {
            clockPane.focus();
        }
    }

    void show(Diary diary) {
        shown = diary;
        clockPane.refresh();
        finish.refresh();
        recent.show(diary);
        order();
        answer.show(diary, nights.tonight());
        more.show(diary, nights.tonight());
        paused.refresh();
        signs.show(diary, nights.lastNight(), nights.asksAfterSigns());
        boolean keeps = nights.timeToAsk() && !diary.pauses().contain(nights.toCome());
        runOver.refresh(keeps);
        run.refresh(keeps);
        LocalDate usual = nights.wakingDay();
        Visibility.when(!diary.pauses().contain(usual), dayCard);
        LocalDate today = LocalDate.now(clock);
        LocalDate asked = otherDay ? otherThan(usual, today) : usual;
        day.show(asked, diary);
        // In its place only when there is something to copy; what stands before it does not move.
        Visibility.when(day.differsFromTheDayBefore(diary), asTheDayBefore);
        boolean ofToday = asked.equals(today);
        dayTitle.setText(
                messages.text(
                        ofToday ? "tonight.today" : "tonight.yesterday",
                        messages.formats().weekday(asked)));
        showOtherDay.setText(
                messages.text(ofToday ? "tonight.show-yesterday" : "tonight.show-today"));
        greeting.show(nights.hour().part(), nights.tonight());
    }

    /**
     * In the morning the night is asked about first, since it has the keyboard first; in the
     * evening the day comes before the nights that were missed.
     */
    private void order() {
        List<Node> wanted =
                switch (nights.hour().part()) {
                    case MORNING -> List.of(paused, runOver, recent, signs, dayCard, run);
                    case EVENING -> List.of(paused, runOver, signs, dayCard, recent, run);
                    default -> List.of(paused, runOver, signs, recent, dayCard, run);
                };
        if (!right.getChildren().equals(wanted) && !right.isFocusWithin()) {
            right.getChildren().setAll(wanted);
        }
    }

    private static LocalDate otherThan(LocalDate usual, LocalDate today) {
        return usual.equals(today) ? today.minusDays(1) : today;
    }
}
