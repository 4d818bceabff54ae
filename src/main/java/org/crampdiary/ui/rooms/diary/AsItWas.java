package org.crampdiary.ui.rooms.diary;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.text.EarlierWords;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Fold;
import org.crampdiary.ui.kit.layout.Texts;

/**
 * Folded below an entry what it was before it was edited, with the way back to it and the way to be
 * rid of it.
 */
record AsItWas(Messages messages) {

    /**
     * @param entry its name, to who only hears the buttons
     */
    List<Node> of(String entry, List<EarlierWords> versions, EntriesViewModel entries) {
        return versions.stream().map(version -> fold(entry, version, entries)).toList();
    }

    private Node fold(String entry, EarlierWords version, EntriesViewModel entries) {
        String key = version.version().version().replaceAll("[^\\p{L}\\p{N}-]", "-");
        String id = "diary-as-it-was-" + key;
        String name = entry + ", " + version.title();
        VBox content = new VBox(6);
        for (EarlierWords.Difference each : version.differences()) {
            Label line =
                    Texts.quiet(
                            messages.text(
                                    "earlier.difference", each.name(), each.was(), each.is()));
            content.getChildren().add(line);
        }
        content.getChildren()
                .add(
                        new Flow(
                                button(
                                        id + "-put-back",
                                        "earlier.put-back",
                                        () -> entries.putBackAsItWas(version.version()),
                                        name),
                                button(
                                        id + "-delete",
                                        "earlier.delete",
                                        () -> entries.deleteAsItWas(version.version()),
                                        name)));
        Fold fold = new Fold(id, version.title(), version.title(), content);
        fold.button().setAccessibleText(name);
        return new VBox(6, fold.button(), fold.content());
    }

    private Button button(String id, String key, Runnable action, String of) {
        return Buttons.named(Buttons.plain(id, messages.text(key), action), of);
    }
}
