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

/** What the signs above a chart stand for, in their order; of many only the newest. */
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
        List<Event> events = timeLine.events();
        int earlier = Math.max(0, events.size() - MOST);
        getChildren().setAll(events.stream().skip(earlier).map(TimeLineList::row).toList());
        if (earlier > 0) {
            getChildren().addFirst(Texts.quiet(messages.text("charts.events.more", earlier)));
        }
        Shown.when(!events.isEmpty(), this);
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
