package org.crampdiary.ui.parts.mapping;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Fold;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;

/** Sentences about rows: the first of them, and all, however many, behind a button. */
final class SaidList extends VBox {

    private static final int SHOWN = 5;
    private static final double WITHOUT_BAR = 40;

    private final Label title = Texts.heading("");
    private final Label first = Texts.body("");
    private final ListView<String> all = new ListView<>();
    private final Fold fold;

    SaidList(String id, Messages messages) {
        first.setId(id);
        all.setId(id + "-all");
        all.getStyleClass().addAll("matches", "mapping-said");
        all.setCellFactory(_ -> new Line());
        fold =
                new Fold(
                        id + "-fold",
                        messages.text("mapping.show-all"),
                        messages.text("mapping.show-fewer"),
                        all);
        fold.openProperty().subscribe(open -> Visibility.when(!open, first));
        setSpacing(6);
        getChildren().addAll(title, first, fold.button(), all);
    }

    /** Takes no room where there are none. */
    void show(String heading, List<String> sentences) {
        title.setText(heading);
        first.setText(String.join("\n", sentences.subList(0, Math.min(SHOWN, sentences.size()))));
        all.getItems().setAll(sentences);
        all.setAccessibleText(heading);
        boolean more = sentences.size() > SHOWN;
        Visibility.when(more, fold.button());
        if (!more) {
            fold.close();
        }
        Visibility.when(!sentences.isEmpty(), this);
    }

    /** A sentence that wraps. */
    private static final class Line extends ListCell<String> {

        @Override
        protected void updateItem(String sentence, boolean empty) {
            super.updateItem(sentence, empty);
            setWrapText(true);
            setText(empty ? null : sentence);
            if (getListView() != null) {
                prefWidthProperty().bind(getListView().widthProperty().subtract(WITHOUT_BAR));
            }
        }
    }
}
