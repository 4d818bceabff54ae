package org.crampdiary.ui.kit.chart;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.layout.Region;
import org.crampdiary.report.Drawing;

/**
 * A drawing as a node. One stop of the Tab key; the arrow keys and the mouse point at its parts.
 * For the FX thread.
 *
 * @param <D> what is drawn
 */
public interface Plot<D extends Drawing> {

    /** Shows another drawing in place of the present one. */
    void show(D drawing);

    /** The part under the mouse or chosen by keys, counted from 0; −1 for none. */
    ReadOnlyIntegerProperty pointedProperty();

    /** Whether there is anything to be seen. */
    boolean drawn();

    /** Whether its parts tell anything. */
    default boolean pointable() {
        return drawn();
    }

    /** What each part tells. */
    List<String> words();

    Region node();
}
