package org.crampdiary.ui.rooms.diary;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Edit.Versioned;
import org.crampdiary.text.EarlierWords;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Fold;
import org.crampdiary.ui.kit.layout.Texts;

/** Folded below an entry what it was before it was edited, with the way back to it. */
record AsItWas(Messages messages) {

    /**
     * @param putBack gets the version that is to be written again
     */
    List<Node> of(List<EarlierWords> versions, Consumer<Versioned> putBack) {
        return versions.stream().map(version -> fold(version, putBack)).toList();
    }

    private Node fold(EarlierWords version, Consumer<Versioned> putBack) {
        String name = version.version().version().replaceAll("[^\\p{L}\\p{N}-]", "-");
        String id = "diary-as-it-was-" + name;
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
                        Buttons.plain(
                                id + "-put-back",
                                messages.text("earlier.put-back"),
                                () -> putBack.accept(version.version())));
        Fold fold = new Fold(id, version.title(), version.title(), content);
        return new VBox(6, fold.button(), fold.content());
    }
}
