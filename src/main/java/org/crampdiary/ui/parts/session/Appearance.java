package org.crampdiary.ui.parts.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import org.crampdiary.settings.Theme;

/** How windows look now. For the FX thread. */
public interface Appearance {

    /** The theme in force: the person's choice, or what the operating system asks for. */
    ReadOnlyObjectProperty<Theme> themeProperty();

    /**
     * Puts the night theme on or off by hand; at the next evening or morning it follows the clock.
     */
    void setNight(boolean on);

    /** Gives a scene the present theme and text size, and keeps it up to date. */
    void dress(Scene scene);

    /**
     * Gives a scene that is not shown the light colours and text at 100 %, whatever the windows
     * look like: what leaves the program is read by others, in daylight.
     */
    void dressForPaper(Scene scene);
}
