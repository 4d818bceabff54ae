package org.crampdiary.ui.parts.charts;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampdiary.report.Bars;
import org.crampdiary.report.TimeLine;
import org.crampdiary.report.TimeLine.Event;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.chart.ChartMarkers;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;

/** What the markers above bars stand for, in their order; of many only the newest. */
final class TimeLineList extends VBox {

    private static final int MOST = 8;

    private final Messages messages;
    private Bars shown = Bars.NONE;

    TimeLineList(String id, Messages messages) {
        this.messages = messages;
        setId(id);
        getStyleClass().add("time-line");
    }

    void show(Bars bars) {
        shown = bars;
        List<Event> events = bars.timeLine().events();
        int earlier = Math.max(0, events.size() - MOST);
        getChildren()
                .setAll(
                        events.stream()
                                .skip(earlier)
                                .map(event -> row(event.kind().styleClass(), event.words()))
                                .toList());
        if (earlier > 0) {
            getChildren().addFirst(Texts.quiet(messages.text("charts.events.more", earlier)));
        }
        if (bars.joined()) {
            getChildren().addFirst(row(TimeLine.SEVERAL, messages.text("charts.events.several")));
        }
        Visibility.when(!events.isEmpty(), this);
    }

    private static HBox row(String styleClass, String text) {
        Label words = Texts.quiet(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, ChartMarkers.shape(styleClass), words);
        row.getStyleClass().add("time-line-row");
        return row;
    }

    /** The same once more, for a picture. */
    TimeLineList copy() {
        TimeLineList copy = new TimeLineList(getId(), messages);
        copy.show(shown);
        return copy;
    }
}
