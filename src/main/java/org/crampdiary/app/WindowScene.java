package org.crampdiary.app;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** What stands in the one window, in its present colours. For the FX thread. */
final class WindowScene {

    private final Stage stage;
    private final WindowTheme theme;
    private Scene scene = new Scene(new StackPane());
    private Subscription look = Subscription.EMPTY;

    WindowScene(Stage stage, WindowTheme theme) {
        this.stage = stage;
        this.theme = theme;
    }

    Scene now() {
        return scene;
    }

    Stage stage() {
        return stage;
    }

    /** Puts it into the window. */
    void show() {
        show(scene);
    }

    /** Begins with an empty one: the one before remembers what was pressed in it. */
    void renew() {
        show(new Scene(new StackPane()));
    }

    /** Puts another one into the window, perhaps one that was there before. */
    void show(Scene next) {
        look.unsubscribe();
        scene = next;
        look = theme.dress(next);
        stage.setScene(next);
    }
}
