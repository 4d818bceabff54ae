package org.crampdiary.ui.parts.charts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.crampdiary.report.ChartReport;
import org.crampdiary.report.ChartReport.Topic;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Columns;
import org.crampdiary.ui.kit.layout.IncrementalBox;
import org.crampdiary.ui.kit.layout.IncrementalBox.Part;
import org.crampdiary.ui.parts.session.Navigation;
import org.crampdiary.ui.parts.sheet.YearSheet;

/** All cards of a {@link ChartReport}, the ones that are read first above. For the FX thread. */
public final class ChartCards {

    private static final double HALF = 0.5;
    private static final double NARROW_EMS = 52;

    /** What stands beside each other. */
    private static final List<List<Topic>> ROWS =
            List.of(
                    List.of(Topic.WEEKLY),
                    List.of(Topic.NIGHTS),
                    List.of(Topic.COMPARISON),
                    List.of(Topic.SEVERITY, Topic.DURATION),
                    List.of(Topic.HOURS, Topic.SITES),
                    List.of(Topic.REMEDIES),
                    List.of(Topic.FACTORS));

    private final Navigation navigation;
    private final ComparedChoice choice;
    private final ChartPictures pictures;
    private final YearSheet yearSheet;
    private final Messages messages;
    private final IncrementalBox<ChartReport> root = new IncrementalBox<>();

    /**
     * @param choice which other nights are compared, chosen on one of the cards
     */
    public ChartCards(
            Navigation navigation,
            ComparedChoice choice,
            ChartPictures pictures,
            YearSheet yearSheet,
            Messages messages) {
        this.navigation = navigation;
        this.choice = choice;
        this.pictures = pictures;
        this.yearSheet = yearSheet;
        this.messages = messages;
        root.getStyleClass().add("chart-cards");
        ROWS.forEach(row -> root.add(() -> part(row)));
    }

    private Part<ChartReport> part(List<Topic> row) {
        Map<Topic, FindingsCard> cards = new EnumMap<>(Topic.class);
        row.forEach(topic -> cards.put(topic, card(topic)));
        List<FindingsCard> list = List.copyOf(cards.values());
        Node node =
                list.size() == 1
                        ? list.getFirst()
                        : new Columns(list.getFirst(), list.getLast(), HALF, NARROW_EMS).filled();
        return new Part<>(
                node, report -> cards.forEach((topic, card) -> card.show(report.card(topic))));
    }

    private FindingsCard card(Topic topic) {
        return switch (topic) {
            case WEEKLY ->
                    card("weekly", drawn("chart"))
                            .explaining(new TimeLineList("trends-time-line", messages));
            case NIGHTS -> card("nights", drawn("map")).onPaper(yearSheet);
            case COMPARISON ->
                    card("compared", drawn("side-by-side"))
                            .asking(new ComparedPicker("trends-compared-with", choice, messages));
            case SEVERITY -> card("how-bad", drawn("severity-chart"));
            case DURATION -> card("how-long", drawn("duration-chart"));
            case HOURS -> card("hours", drawn("hour-chart").filling());
            case SITES -> card("sites", drawn("legs"));
            case REMEDIES -> card("remedies", drawn("remedies-rows"));
            case FACTORS -> card("factors", drawn("factors-rows"));
        };
    }

    private DrawingNodes drawn(String name) {
        return new DrawingNodes("trends-" + name, navigation::goToNight, messages);
    }

    private FindingsCard card(String name, DrawingNodes drawings) {
        return new FindingsCard("trends-" + name, messages, pictures, drawings);
    }

    public Parent root() {
        return root;
    }

    /** What happens each time when the last card is on the screen. */
    public void setOnCompleted(Runnable action) {
        root.setOnCompleted(action);
    }

    /** Shows another period in place of the present one, one card in each frame. */
    public void show(ChartReport report) {
        root.show(report);
    }
}
