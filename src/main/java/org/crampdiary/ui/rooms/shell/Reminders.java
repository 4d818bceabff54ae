package org.crampdiary.ui.rooms.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.controlsfx.control.Notifications;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightAnswer;
import org.crampdiary.settings.Settings;
import org.crampdiary.ui.kit.Ticker;
import org.crampdiary.ui.kit.layout.Em;
import org.crampdiary.ui.kit.layout.Icons;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Reminds whoever wants it once an evening of the day, and once a morning of the night, while the
 * program runs and that is not written down yet. Never at night or in a pause, and never with a
 * word of what is in the diary: others may look at the screen. For the FX thread.
 */
public final class Reminders {

    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final javafx.util.Duration STANDS = javafx.util.Duration.minutes(2);
    private static final double WIDEST_EMS = 30;
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(19, 30);

    /** The evening ends well before the night colours come. */
    private static final LocalTime LATE = LocalTime.of(21, 30);

    private final DiarySession session;
    private final Settings settings;
    private final Clock clock;
    private final Consumer<String> show;
    private @Nullable LocalDate evening;
    private @Nullable LocalDate morning;

    /**
     * Shows them at the edge of the window; a press on one leads to Tonight.
     *
     * @param elsewhere shows the sentence while the person has put the window away or works in
     *     another one, and says whether it could
     */
    public Reminders(
            RoomServices services,
            Settings settings,
            Scene scene,
            Function<String, CompletionStage<Boolean>> elsewhere) {
        this(
                services,
                settings,
                key -> {
                    if (isLookedAt(scene.getWindow())) {
                        popUp(key, services, scene);
                        return;
                    }
                    elsewhere
                            .apply(services.messages().text(key))
                            .thenAccept(shown ->
                                    Platform.runLater(() -> {
                                        if (!shown && scene.getWindow() != null) {
                                            popUp(key, services, scene);
                                        }
                                    }));
                });
    }

    /**
     * @param show gets the key of each reminder
     */
    Reminders(RoomServices services, Settings settings, Consumer<String> show) {
        this.session = services.session();
        this.settings = settings;
        this.clock = services.clock();
        this.show = show;
    }

    private static boolean isLookedAt(Window window) {
        return window.isFocused() && !(window instanceof Stage stage && stage.isIconified());
    }

    private static void popUp(String key, RoomServices services, Scene scene) {
        Label words = Texts.body(services.messages().text(key));
        words.setId("reminder");
        words.setGraphic(Icons.of(Feather.BELL, 1.2));
        // its own window knows nothing of the size of the text
        double em = Em.of(scene.getRoot());
        words.setStyle("-fx-font-size: " + em + "px;");
        words.setMaxWidth(WIDEST_EMS * em);
        Notifications.create()
                .owner(scene.getWindow())
                .graphic(words)
                .hideAfter(STANDS)
                .onAction(_ -> services.navigation().go(Room.TONIGHT))
                .show();
    }

    /** Watches the clock until unsubscribed. */
    public Subscription watch() {
        return Ticker.every(EVERY, this::check);
    }

    void check() {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        Diary diary = session.diary();
        if (settings.preferences().remindedOf().morningReminder()
                && isBetween(now, MORNING, LocalTime.NOON)
                && !today.equals(morning)
                && !diary.pauses().contain(today.minusDays(1))
                && !isFinished(today.minusDays(1), diary)) {
            morning = today;
            show.accept("reminder.morning");
        }
        if (settings.preferences().remindedOf().eveningReminder()
                && isBetween(now, EVENING, LATE)
                && !today.equals(evening)
                && !diary.pauses().contain(today)
                && !isWrittenDown(diary.nightOrEmpty(today))) {
            evening = today;
            show.accept("reminder.evening");
        }
    }

    private static boolean isBetween(LocalDateTime now, LocalTime from, LocalTime to) {
        LocalTime time = now.toLocalTime();
        return !time.isBefore(from) && time.isBefore(to);
    }

    private static boolean isFinished(LocalDate night, Diary diary) {
        return NightAnswer.of(diary, night) != null && diary.marks().toFinish().isEmpty();
    }

    private static boolean isWrittenDown(Night day) {
        return day.fluidMl() != null || day.activities() != null || day.comparedWithUsual() != null;
    }
}
