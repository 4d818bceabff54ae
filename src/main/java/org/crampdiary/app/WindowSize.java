package org.crampdiary.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/**
 * How large the window opens, with its frame, and how small it may become; in pixels.
 *
 * @param full whether it takes the whole screen, since the usual size has no room to spare on it
 */
record WindowSize(
        double width, double height, double leastWidth, double leastHeight, boolean full) {

    private static final WindowSize USUAL = new WindowSize(1280, 800, 800, 600, false);

    /** The usual size, on a small screen no larger than that. */
    static WindowSize within(Rectangle2D screen) {
        return new WindowSize(
                Math.min(USUAL.width, screen.getWidth()),
                Math.min(USUAL.height, screen.getHeight()),
                Math.min(USUAL.leastWidth, screen.getWidth()),
                Math.min(USUAL.leastHeight, screen.getHeight()),
                screen.getWidth() <= USUAL.width || screen.getHeight() <= USUAL.height);
    }

    void give(Stage stage) {
        stage.setMinWidth(leastWidth);
        stage.setMinHeight(leastHeight);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setMaximized(full); // the system knows how much of the screen a frame leaves
    }
}
