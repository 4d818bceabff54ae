package org.crampdiary.app;

import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;

/**
 * Measures the frames of the room Diary in the real program with thirty years of diary: opening the
 * room, paging through months, typing what is searched for, and scrolling thousands of matches.
 * Each frame has more to do than a hand can ask of it.
 */
public final class DiaryRoomSpeed {

    private static final int FRAMES = 240;
    private static final String QUERY = "left calf and walked about in the garden";

    private final MeasuredWindow window;

    private DiaryRoomSpeed(MeasuredWindow window) {
        this.window = window;
    }

    /** Takes the number of runs; {@code run} and a folder are for the runs themselves. */
    public static void main(String[] args) throws Exception {
        RoomRuns.main(DiaryRoomSpeed.class, args, window -> new DiaryRoomSpeed(window).measure());
    }

    private void measure() throws InterruptedException {
        FrameTimes.report("opening and leaving the room", FRAMES, this::comeAndGo);
        FrameTimes.report("a month in each frame", FRAMES, _ -> fire("diary-previous"));
        window.press("diary-search");
        TextField query = (TextField) window.await("diary-query");
        FrameTimes.report(
                "a letter of a search in each frame",
                QUERY.length(),
                frame -> query.setText(QUERY.substring(0, 1 + frame)));
        Platform.runLater(() -> query.setText("left"));
        ListView<?> matches = (ListView<?>) window.await("diary-matches");
        new FxHeartbeat().until(() -> matches.getItems().size() > FRAMES);
        RoomRuns.write("matches", matches.getItems().size());
        FrameTimes.report("scrolling matches one by one", FRAMES, matches::scrollTo);
        FrameTimes.report(
                "dragging through all matches",
                FRAMES,
                frame ->
                        matches.scrollTo(
                                (int)
                                        (FrameTimes.thereAndBack(frame, FRAMES)
                                                * (matches.getItems().size() - 1))));
    }

    private void comeAndGo(int frame) {
        fire(frame % 2 == 1 ? "room-diary" : "room-tonight");
    }

    private void fire(String button) {
        ((ButtonBase) window.stage().getScene().lookup("#" + button)).fire();
    }
}
