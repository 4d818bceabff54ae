package org.crampdiary.ui.parts.charts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampdiary.report.Bars;
import org.crampdiary.report.Findings;
import org.crampdiary.report.NightMap;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.chart.LegendView;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Fold;
import org.crampdiary.ui.kit.layout.FoldedTable;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.sheet.YearSheet;
import org.jspecify.annotations.Nullable;

/** A card of {@link Findings}: words, perhaps a chart, and what is folded away below. */
final class FindingsCard extends VBox {

    private final Messages messages;
    private final Label title = Texts.heading("");
    private final Label finding = Texts.quiet("");
    private final VBox sentences = new VBox();
    private final LegendView legend = new LegendView();
    private final VBox lines = new VBox();
    private final VBox notes = new VBox();
    private final VBox details = new VBox();
    private final Fold detailsFold;
    private final FoldedTable table;
    private final DrawingNodes drawings;
    private Region chart;
    private @Nullable TimeLineList timeLine;
    private @Nullable YearSheet yearSheet;
    private final PictureMenu picture;
    private final Flow more;
    private Findings shown = Findings.titled("", "");

    /**
     * @param id of the card; its parts are {@code id-finding}, {@code id-lines}, {@code
     *     id-details}, {@code id-table} and {@code id-picture}
     * @param drawings draw what the findings draw, between the sentences and the legend
     */
    FindingsCard(String id, Messages messages, ChartPictures pictures, DrawingNodes drawings) {
        this.messages = messages;
        this.drawings = drawings;
        this.chart = drawings.node();
        setId(id);
        getStyleClass().add("card");
        finding.setId(id + "-finding");
        lines.setId(id + "-lines");
        Flow heading = new Flow(title, finding);
        heading.getStyleClass().add("trends-chart-title");
        title.maxWidthProperty().bind(heading.widthProperty());
        finding.maxWidthProperty().bind(heading.widthProperty());
        lines.getStyleClass().add("finding-lines");
        notes.getStyleClass().add("finding-notes");
        detailsFold =
                new Fold(
                        id + "-details",
                        messages.text("charts.details"),
                        messages.text("charts.details.hide"),
                        details);
        table = new FoldedTable(id + "-table", messages);
        getChildren().addAll(heading, sentences, chart, legend);
        picture = pictures.menu(id, this::picture);
        // Beside a higher card the buttons stand at its lower edge too.
        VBox.setVgrow(notes, Priority.SOMETIMES);
        more = new Flow(detailsFold.button(), table.button(), picture);
        more.getStyleClass().add("card-more");
        getChildren().addAll(lines, notes, more, details, table);
    }

    /** The same card with controls above its charts, which are not in its picture. */
    FindingsCard asking(Node controls) {
        getChildren().add(getChildren().indexOf(sentences) + 1, controls);
        return this;
    }

    /** The same card with the events of the chart below its legend. */
    FindingsCard explaining(TimeLineList events) {
        timeLine = events;
        getChildren().add(getChildren().indexOf(legend) + 1, events);
        return this;
    }

    /** The same card with its years on a sheet of paper, folded away at its end. */
    FindingsCard onPaper(YearSheet sheet) {
        yearSheet = sheet;
        more.getChildren().add(sheet.button());
        getChildren().add(sheet.content());
        return this;
    }

    /** Shows other words and draws what belongs to them; what is below has its own before. */
    void show(Findings findings) {
        shown = findings;
        title.setText(findings.title());
        finding.setText(findings.finding());
        fill(sentences, findings.sentences().stream().map(Texts::body).toList());
        Region next = drawings.draw(findings);
        getChildren().set(getChildren().indexOf(chart), next);
        chart = next;
        if (timeLine != null && findings.drawing() instanceof Bars bars) {
            timeLine.show(bars);
        }
        if (yearSheet != null && findings.drawing() instanceof NightMap nights) {
            yearSheet.show(nights);
        }
        legend.show(findings.legend());
        fill(lines, findings.lines().stream().map(Texts::body).toList());
        fill(notes, notes(findings).stream().map(Texts::quiet).toList());
        detailsFold.close();
        details.getChildren().setAll(findings.details().stream().map(Texts::quiet).toList());
        Visibility.when(!findings.details().isEmpty(), detailsFold.button());
        table.show(findings.table().headings(), findings.table().rows());
        Visibility.when(!findings.table().rows().isEmpty(), table.button());
        picture.about(findings.title());
        // Every card has buttons with these words.
        detailsFold.button().setAccessibleHelp(findings.title());
        table.button().setAccessibleHelp(findings.title());
        Visibility.when(chart.isVisible() || events(), picture);
    }

    private boolean events() {
        return timeLine != null && timeLine.isVisible();
    }

    private List<String> notes(Findings findings) {
        List<String> notes = new ArrayList<>(findings.notes());
        if (findings.coverage() != null) {
            notes.add(findings.coverage().sentence(messages));
        }
        return notes;
    }

    private Picture picture() {
        List<Node> parts = new ArrayList<>();
        shown.sentences().forEach(sentence -> parts.add(Texts.body(sentence)));
        if (chart.isVisible()) {
            parts.add(drawings.picture(shown.drawing()));
            LegendView copy = new LegendView();
            copy.show(shown.legend());
            parts.add(copy);
        }
        if (timeLine != null && events()) {
            parts.add(timeLine.copy());
        }
        shown.lines().forEach(line -> parts.add(Texts.body(line)));
        shown.notes().forEach(note -> parts.add(Texts.quiet(note)));
        String nights = shown.coverage() == null ? "" : shown.coverage().dated(messages);
        return new Picture(shown.title(), shown.finding(), shown.sentences(), parts, nights);
    }

    private static void fill(VBox box, List<? extends Node> nodes) {
        box.getChildren().setAll(nodes);
        Visibility.when(!nodes.isEmpty(), box);
    }
}
