package org.crampdiary.ui.charts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.crampdiary.ui.controls.Flow;
import org.crampdiary.ui.controls.Texts;

/**
 * What a picture shows, in the order of reading.
 *
 * @param title of the card
 * @param finding what it comes to, in few words; may be empty
 * @param words the same in sentences, for those who hear it; may be empty
 * @param parts of the card below its title, made anew for this picture
 */
public record Picture(String title, String finding, String words, List<Node> parts) {

    public Picture {
        parts = List.copyOf(parts);
    }

    /**
     * The picture as a sheet that has no colours yet.
     *
     * @param nights which nights it is about, and how many are recorded; the last line
     */
    VBox sheet(String nights) {
        Flow heading = new Flow(Texts.heading(title), Texts.quiet(finding));
        heading.getStyleClass().add("trends-chart-title");
        VBox sheet = new VBox(heading);
        sheet.getStyleClass().add("picture");
        sheet.getChildren().addAll(parts);
        sheet.getChildren().add(Texts.quiet(nights));
        return sheet;
    }
}
