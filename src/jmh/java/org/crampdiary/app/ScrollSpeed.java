package org.crampdiary.app;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.crampdiary.settings.DisplaySettings;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.ui.parts.session.Room;

/**
 * Measures the frames of scrolling a room from its beginning to its end and back in the real
 * program with thirty years of diary, in a window as large as its screen ({@code
 * DISPLAY_SIZE=3840x2160}), with the text of {@code -Dmeasured.text}, 100 to 200 %.
 */
public final class ScrollSpeed {

    private static final int FRAMES = 120;

    private final MeasuredWindow window;

    private ScrollSpeed(MeasuredWindow window) {
        this.window = window;
    }

    /** Takes the number of runs; {@code run} and a folder are for the runs themselves. */
    public static void main(String[] args) throws Exception {
        if (args.length > 1) {
            new PreferencesFile(Path.of(args[1], "settings.json"))
                    .save(
                            Preferences.DEFAULT.with(
                                    DisplaySettings.DEFAULT.withTextPercent(
                                            Integer.getInteger("measured.text", 100))));
        }
        RoomRuns.main(ScrollSpeed.class, args, window -> new ScrollSpeed(window).measure());
    }

    private void measure() throws InterruptedException {
        window.interact(() -> window.stage().setMaximized(true));
        new FxHeartbeat().until(() -> true);
        Scene scene = window.stage().getScene();
        RoomRuns.write("width", scene.getWidth() * window.stage().getOutputScaleX());
        for (Room room : List.of(Room.TONIGHT, Room.DIARY, Room.TRENDS)) {
            window.press(room.titleKey().replace('.', '-'));
            new FxHeartbeat().until(() -> true);
            ScrollPane content = (ScrollPane) scene.lookup(".room-scroll");
            FrameTimes.report(
                    room.toString(),
                    FRAMES,
                    frame -> content.setVvalue(FrameTimes.thereAndBack(frame, FRAMES)));
        }
    }
}
