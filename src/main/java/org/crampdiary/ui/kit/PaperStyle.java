package org.crampdiary.ui.kit;

import javafx.scene.Scene;

/** How what leaves the program looks. For the FX thread. */
public interface PaperStyle {

    /**
     * Gives a scene that is not shown the light colours and text at 100 %, whatever the windows
     * look like: what leaves the program is read by others, in daylight.
     */
    void dressForPaper(Scene scene);
}
