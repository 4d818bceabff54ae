package org.crampdiary.ui.rooms.trends;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.report.ChartReport;
import org.crampdiary.report.Figures.Figure;
import org.crampdiary.report.TrendsReport;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.chart.LegPlot;
import org.crampdiary.ui.kit.chart.ShareRing;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.FigureText;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Tiles;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.charts.ChartCards;
import org.crampdiary.ui.parts.charts.ChartPictures;
import org.crampdiary.ui.parts.experiment.ExperimentCard;
import org.crampdiary.ui.parts.period.PeriodPicker;
import org.crampdiary.ui.parts.session.Navigation;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.sheet.YearSheet;
import org.jspecify.annotations.Nullable;

/** The room Trends: a period in five figures, a weekly chart and cards with more. */
public final class TrendsView implements View {

    private static final double NARROW_TILE_EMS = 11.5;

    private final Messages messages;
    private final Navigation navigation;
    private final TrendsViewModel model;
    private final Label header = Texts.quiet("");
    private final ShareRing recorded = new ShareRing("trends-recorded");
    private final List<FigureText> figures =
            Stream.of("per-week", "cramp-nights", "severity", "woken", "duration")
                    .map(id -> new FigureText("trends-" + id))
                    .toList();
    private final Tiles tiles = new Tiles(figures, NARROW_TILE_EMS);
    private final Label missing = Texts.body("");
    private final VBox missingCard;
    private final Label before = Texts.quiet("");
    private final ChartCards cards;
    private final Supplier<ExperimentCard> questions;
    private @Nullable ExperimentCard question;
    private Runnable prepareRest;
    private boolean attached;
    private final VBox root = new VBox();

    public TrendsView(RoomServices services, ChartPictures pictures, YearSheet yearSheet) {
        this.messages = services.messages();
        this.navigation = services.navigation();
        model =
                new TrendsViewModel(
                        services.session().diaryProperty(),
                        services.session().tonightProperty(),
                        services.tasks(),
                        services.messages(),
                        services.clock());
        missingCard = missingCard();
        cards =
                new ChartCards(
                        services.navigation(),
                        model.compared(),
                        pictures,
                        yearSheet,
                        services.messages());
        questions = () -> new ExperimentCard(services);
        prepareRest =
                () -> {
                    services.tasks().compute(ShareRing.Drawn::new, recorded::take, null);
                    services.tasks().compute(LegPlot::load, _ -> {}, null);
                };
        root.setId("trends");
        root.getStyleClass().add("room");
        header.setId("trends-header");
        before.setId("trends-before");
        Flow heading =
                new Flow(
                        Texts.roomTitle(services.messages().text("room.trends")), recorded, header);
        heading.getStyleClass().add("trends-heading");
        header.maxWidthProperty().bind(heading.widthProperty());
        root.getChildren()
                .addAll(
                        heading,
                        new PeriodPicker("trends", model.choice(), services.messages()),
                        missingCard,
                        tiles,
                        before,
                        cards.root(),
                        help());
        follow();
    }

    private VBox missingCard() {
        missing.setId("trends-missing");
        Button tonight =
                Buttons.plain(
                        "trends-go-tonight",
                        messages.text("room.tonight"),
                        () -> navigation.go(Room.TONIGHT));
        Button diary =
                Buttons.plain(
                        "trends-go-diary",
                        messages.text("room.diary"),
                        () -> navigation.go(Room.DIARY));
        return new Card(missing, new Flow(tonight, diary));
    }

    private Button help() {
        Button help =
                Buttons.link(
                        "trends-help",
                        messages.text("trends.help"),
                        () -> navigation.goToPage("how-the-figures-are-made"));
        help.setWrapText(true);
        help.setMinWidth(0);
        return help;
    }

    /** The person's own question comes below everything else, and so after it. */
    private void addQuestion() {
        if (question == null) {
            question = questions.get();
            root.getChildren().add(root.getChildren().size() - 1, question.root());
            if (attached) {
                question.attach();
            }
        }
    }

    private void follow() {
        cards.setOnCompleted(this::addQuestion);
        model.reportProperty().subscribe(this::report);
        model.chartsProperty().subscribe(this::charts);
    }

    private void report(@Nullable TrendsReport report) {
        boolean figured = report != null && report.missing() == null;
        Visibility.when(report != null && !report.before().isEmpty(), before);
        Visibility.when(figured, tiles);
        Visibility.when(figured, recorded);
        Visibility.when(figured, cards.root());
        Visibility.when(report != null && report.missing() != null, missingCard);
        header.setText(report == null ? "" : report.header());
        if (report == null) {
            return;
        }
        if (!figured) {
            addQuestion();
        }
        missing.setText(report.missing() == null ? "" : report.missing());
        before.setText(report.before());
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = report.figures().get(i);
            figures.get(i).show(figure.title(), figure.value(), figure.lines(), figure.sentence());
        }
        if (figured) {
            recorded.show((double) report.summary().recorded() / report.summary().nights());
            // Not before: the first figures would wait for them.
            prepareRest.run();
            prepareRest = () -> {};
        }
    }

    private void charts(@Nullable ChartReport charts) {
        if (charts != null) {
            cards.show(charts);
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach() {
        attached = true;
        model.listen();
        if (question != null) {
            question.attach();
        }
    }

    @Override
    public void detach() {
        attached = false;
        model.stopListening();
        if (question != null) {
            question.detach();
        }
    }
}
