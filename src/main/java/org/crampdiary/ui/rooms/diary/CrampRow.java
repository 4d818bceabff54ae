package org.crampdiary.ui.rooms.diary;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.crampdiary.text.CrampLine;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;

/** A cramp of the night in words, with the button that opens it; a click anywhere does so too. */
final class CrampRow extends HBox {

    CrampRow(NightPage.Entry entry, Runnable edit, Messages messages) {
        super(12);
        CrampLine line = entry.line();
        TextFlow words =
                new TextFlow(
                        text(line.when() + "  ", "when"),
                        text(line.what(), "what"),
                        text(line.more().isEmpty() ? "" : " · " + line.more(), "more"));
        if (!entry.note().isEmpty()) {
            words.getChildren().add(text("\n“" + entry.note() + "”", "more"));
        }
        setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Button button =
                Buttons.plain("diary-cramp-" + entry.id(), messages.text("diary.edit"), edit);
        button.setAccessibleText(messages.text("diary.edit-cramp", line.text()));
        getChildren().addAll(words, button);
        getStyleClass().add("cramp-row");
        setOnMouseClicked(_ -> edit.run());
    }

    private static Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().addAll("entry-text", styleClass);
        return text;
    }
}
