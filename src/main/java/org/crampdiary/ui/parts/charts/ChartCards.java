package org.crampdiary.ui.parts.charts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.crampdiary.report.ChartReport;
import org.crampdiary.report.ChartReport.Charted;
import org.crampdiary.report.ChartReport.Plotted;
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
        this.pictures = pictures;
        this.messages = messages;
        root.getStyleClass().add("chart-cards");
        add(() -> weekly(navigation));
        add(() -> nights(navigation));
        add(() -> comparison(choice));
        addBeside(
                () -> chart("trends-how-bad", low("trends-severity-chart"), ChartReport::severity),
                () ->
                        chart(
                                "trends-how-long",
                                low("trends-duration-chart"),
                                ChartReport::duration));
        addBeside(
                () -> {
                    PointedChart hours = low("trends-hour-chart").filling();
                    return chart("trends-hours", hours, ChartReport::hours);
                },
                this::sites);
        add(() -> rows("trends-remedies", ChartReport::remedies));
        add(() -> rows("trends-factors", ChartReport::factors));
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

    private Filled weekly(Navigation navigation) {
        PointedChart chart =
                new PointedChart("trends-chart", "trends.chart.how", messages)
                        .onChosen(bar -> navigation.goToNight(firstNight(bar)));
        TimeLineList timeLine = new TimeLineList("trends-time-line", messages);
        FindingsCard card = card("trends-weekly", chart, timeLine);
        return new Filled(
                card,
                report -> {
                    weeks = report.weeks();
                    timeLine.show(report.timeLine(), report.timeLine().joined(weeks));
                    show(card, chart, report.weekly());
                });
    }

    private LocalDate firstNight(int bar) {
        return weeks.get(bar).range().from();
    }

    private Filled nights(Navigation navigation) {
        NightMapView map = new NightMapView("trends-map", messages, navigation::goToNight);
        FindingsCard card = card("trends-nights", map);
        return new Filled(
                card,
                report -> {
                    map.show(report.map());
                    card.show(report.nights());
                });
    }

    private Filled comparison(ComparedChoice choice) {
        SideBySide sideBySide = new SideBySide("trends-side-by-side");
        FindingsCard card =
                card("trends-compared", sideBySide)
                        .asking(new ComparedPicker("trends-compared-with", choice, messages));
        return new Filled(
                card,
                report -> {
                    sideBySide.show(report.sides());
                    card.show(report.comparison());
                });
    }

    private PointedChart low(String id) {
        return new PointedChart(id, "charts.how", messages).low();
    }

    private Filled chart(String id, PointedChart chart, Function<ChartReport, Charted> part) {
        FindingsCard card = card(id, chart);
        return new Filled(card, report -> show(card, chart, part.apply(report)));
    }

    private Filled sites() {
        LegShades legs = new LegShades("trends-legs", messages);
        FindingsCard card = card("trends-sites", legs);
        return new Filled(
                card,
                report -> {
                    legs.show(report.legs(), report.sites().spoken());
                    card.show(report.sites());
                });
    }

    private Filled rows(String id, Function<ChartReport, Plotted> part) {
        IntervalRows rows = new IntervalRows(id + "-rows", messages);
        FindingsCard card = card(id, rows);
        return new Filled(
                card,
                report -> {
                    Plotted plotted = part.apply(report);
                    rows.show(plotted.intervals(), plotted.findings().spoken());
                    card.show(plotted.findings());
                });
    }

    private FindingsCard card(String id, Chart... charts) {
        return new FindingsCard(id, messages, pictures, charts);
    }

    private static void show(FindingsCard card, PointedChart bars, Charted chart) {
        bars.show(chart.bars(), chart.findings().spoken());
        card.show(chart.findings());
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
