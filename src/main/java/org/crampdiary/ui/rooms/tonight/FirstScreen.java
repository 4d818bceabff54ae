package org.crampdiary.ui.rooms.tonight;

import java.time.Clock;
import java.time.LocalTime;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.crampdiary.model.Night;
import org.crampdiary.settings.Theme;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.layout.LowWindow;
import org.crampdiary.ui.parts.clock.BigButton;
import org.crampdiary.ui.parts.clock.NightHead;
import org.crampdiary.ui.parts.clock.NightKeys;
import org.crampdiary.ui.parts.session.Appearance;

/**
 * Tonight before the diary is read: the big button where it will stand, and nothing that only the
 * diary knows.
 */
public final class FirstScreen implements View {

    private final BigButton button;
    private final Appearance appearance;
    private final Clock clock;
    private final Messages messages;
    private final NightKeys keys = new NightKeys();
    private final VBox root = new VBox();
    private Subscription following = Subscription.EMPTY;

    public FirstScreen(BigButton button, Appearance appearance, Clock clock, Messages messages) {
        this.button = button;
        this.appearance = appearance;
        this.clock = clock;
        this.messages = messages;
        root.setId("first-screen");
        root.addEventFilter(KeyEvent.ANY, this::key);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach() {
        following =
                Subscription.combine(
                        appearance.themeProperty().subscribe(this::show), button.watch());
    }

    @Override
    public void detach() {
        following.unsubscribe();
    }

    private void show(Theme theme) {
        boolean isNight = theme == Theme.NIGHT;
        root.getStyleClass().setAll("room", isNight ? "night-room" : "day-room");
        root.getChildren().setAll(isNight ? night() : day());
        button.focus();
    }

    private VBox night() {
        NightHead head = new NightHead(clock, messages, this::backToTheDay);
        head.tick(Night.now(clock));
        VBox parts = new VBox(button);
        parts.getStyleClass().add("night-parts");
        VBox screen = new VBox(head, parts);
        screen.setMinWidth(0);
        screen.getStyleClass().add("night-screen");
        LowWindow.marks(screen);
        return screen;
    }

    private VBox day() {
        Greeting greeting = new Greeting(messages);
        greeting.show(DayPart.at(LocalTime.now(clock)), Night.now(clock));
        VBox screen = new VBox(greeting.node(), DayScreen.columns(new VBox(button), new VBox()));
        screen.getStyleClass().add("column");
        return screen;
    }

    private void key(KeyEvent event) {
        if (appearance.themeProperty().get() == Theme.NIGHT) {
            keys.heard(event, button::press);
            if (event.getCode() == KeyCode.ESCAPE && event.getEventType() == KeyEvent.KEY_PRESSED) {
                backToTheDay();
                event.consume();
            }
        }
    }

    private void backToTheDay() {
        appearance.setNight(false);
    }
}
