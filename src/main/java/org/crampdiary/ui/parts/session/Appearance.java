package org.crampdiary.ui.parts.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import org.crampdiary.settings.Theme;
import org.crampdiary.ui.kit.PaperStyle;

/** How windows look now, and what leaves them. For the FX thread. */
public interface Appearance extends PaperStyle {

    /** The theme in force: the person's choice, or what the operating system asks for. */
    ReadOnlyObjectProperty<Theme> themeProperty();

    /**
     * Puts the night theme on or off by hand; at the next evening or morning it follows the clock.
     */
    void setNight(boolean on);
}
