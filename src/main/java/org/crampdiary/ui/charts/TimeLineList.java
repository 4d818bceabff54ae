package org.crampdiary.ui.charts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.charts.TimeLine.Event;
import org.crampdiary.ui.controls.Shown;
import org.crampdiary.ui.controls.Signs;
import org.crampdiary.ui.controls.Texts;

/** What the signs above a chart stand for, the newest first; many are cut short. */
final class TimeLineList extends VBox implements Chart {

    private static final int MOST = 8;

    private final Messages messages;
    private TimeLine shown = TimeLine.NONE;

    TimeLineList(String id, Messages messages) {
        this.messages = messages;
        setId(id);
        getStyleClass().add("time-line");
    }

    void show(TimeLine timeLine) {
        shown = timeLine;
        List<Event> newest = timeLine.events().reversed();
        getChildren().setAll(newest.stream().limit(MOST).map(TimeLineList::row).toList());
        if (newest.size() > MOST) {
            getChildren()
                    .add(Texts.quiet(messages.text("charts.events.more", newest.size() - MOST)));
        }
        Shown.when(!newest.isEmpty(), this);
    }

    private static HBox row(Event event) {
        Label words = Texts.quiet(event.words());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, Signs.shape(event.kind().look()), words);
        row.getStyleClass().add("time-line-row");
        return row;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Node again() {
        TimeLineList copy = new TimeLineList(getId(), messages);
        copy.show(shown);
        return copy;
    }
}
