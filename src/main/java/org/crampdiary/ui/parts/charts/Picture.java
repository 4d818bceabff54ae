package org.crampdiary.ui.parts.charts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;

/**
 * What a picture shows, in the order of reading.
 *
 * @param title of the card
 * @param finding what it comes to, in few words; may be empty
 * @param sentences the same for those who hear it; may be empty
 * @param parts of the card below its title, made anew for this picture
 * @param nights which nights it is about, and how many are recorded, so that it stays honest
 *     wherever it is pasted: the last line; empty where the parts say it
 */
public record Picture(
        String title, String finding, List<String> sentences, List<Node> parts, String nights) {

    public Picture {
        sentences = List.copyOf(sentences);
        parts = List.copyOf(parts);
    }

    /** In words, for those who hear it. */
    String description() {
        return Stream.concat(
                        Stream.concat(Stream.of(finding), sentences.stream()), Stream.of(nights))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The picture as a sheet that has no colours yet. */
    VBox sheet() {
        Flow heading = new Flow(Texts.heading(title), Texts.quiet(finding));
        heading.getStyleClass().add("trends-chart-title");
        VBox sheet = new VBox(heading);
        sheet.getStyleClass().add("picture");
        sheet.getChildren().addAll(parts);
        if (!nights.isEmpty()) {
            sheet.getChildren().add(Texts.quiet(nights));
        }
        return sheet;
    }
}
