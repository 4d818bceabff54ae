package org.crampdiary.ui.parts.charts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.crampdiary.report.ChartReport;
import org.crampdiary.report.ChartReport.Topic;
import org.crampdiary.report.WeekBar;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Columns;
import org.crampdiary.ui.kit.layout.IncrementalBox;
import org.crampdiary.ui.kit.layout.IncrementalBox.Part;
import org.crampdiary.ui.parts.session.Navigation;

/** All cards of a {@link ChartReport}, the ones that are read first above. For the FX thread. */
public final class ChartCards {

    private static final double HALF = 0.5;
    private static final double NARROW_EMS = 52;

    private final Navigation navigation;
    private final ChartPictures pictures;
    private final Messages messages;
    private final IncrementalBox<ChartReport> root = new IncrementalBox<>();
    private List<WeekBar> weeks = List.of();

    /** A card and how it is filled. */
    private record Filled(FindingsCard card, Consumer<ChartReport> fill) {}

    /**
     * @param choice which other nights are compared, chosen on one of the cards
     */
    public ChartCards(
            Navigation navigation,
            ComparedChoice choice,
            ChartPictures pictures,
            Messages messages) {
        this.navigation = navigation;
        this.pictures = pictures;
        this.messages = messages;
        root.getStyleClass().add("chart-cards");
        add(this::weekly);
        add(() -> filled(Topic.NIGHTS, card("trends-nights", "trends-map")));
        add(() -> comparison(choice));
        addBeside(
                () -> filled(Topic.SEVERITY, card("trends-how-bad", "trends-severity-chart")),
                () -> filled(Topic.DURATION, card("trends-how-long", "trends-duration-chart")));
        addBeside(this::hours, () -> filled(Topic.SITES, card("trends-sites", "trends-legs")));
        add(() -> filled(Topic.REMEDIES, card("trends-remedies", "trends-remedies-rows")));
        add(() -> filled(Topic.FACTORS, card("trends-factors", "trends-factors-rows")));
    }

    private void add(Supplier<Filled> card) {
        root.add(() -> {
            Filled made = card.get();
            return new Part<>(made.card(), made.fill());
        });
    }

    private void addBeside(Supplier<Filled> first, Supplier<Filled> second) {
        root.add(() -> {
            Filled left = first.get();
            Filled right = second.get();
            return new Part<>(
                    new Columns(left.card(), right.card(), HALF, NARROW_EMS).filled(),
                    left.fill().andThen(right.fill()));
        });
    }

    private Filled weekly() {
        TimeLineList timeLine = new TimeLineList("trends-time-line", messages);
        FindingsCard card = card("trends-weekly", "trends-chart", this::weeklyChart, timeLine);
        Filled filled = filled(Topic.WEEKLY, card);
        Consumer<ChartReport> below =
                report -> {
                    weeks = report.weeks();
                    timeLine.show(report.timeLine(), report.timeLine().joined(weeks));
                };
        return new Filled(card, below.andThen(filled.fill()));
    }

    private PointedChart weeklyChart() {
        return new PointedChart("trends-chart", "trends.chart.how", messages)
                .onChosen(bar -> navigation.goToNight(firstNight(bar)));
    }

    private LocalDate firstNight(int bar) {
        return weeks.get(bar).range().from();
    }

    private Filled comparison(ComparedChoice choice) {
        FindingsCard card =
                card("trends-compared", "trends-side-by-side")
                        .asking(new ComparedPicker("trends-compared-with", choice, messages));
        return filled(Topic.COMPARISON, card);
    }

    private Filled hours() {
        String drawn = "trends-hour-chart";
        return filled(Topic.HOURS, card("trends-hours", drawn, () -> low(drawn).filling()));
    }

    private PointedChart low(String id) {
        return new PointedChart(id, "charts.how", messages).low();
    }

    private FindingsCard card(String id, String drawn) {
        return card(id, drawn, () -> low(drawn));
    }

    private FindingsCard card(
            String id, String drawn, Supplier<PointedChart> bars, Chart... below) {
        DrawingNodes drawings = new DrawingNodes(drawn, bars, navigation::goToNight, messages);
        return new FindingsCard(id, messages, pictures, drawings, below);
    }

    private static Filled filled(Topic topic, FindingsCard card) {
        return new Filled(card, report -> card.show(report.card(topic)));
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
