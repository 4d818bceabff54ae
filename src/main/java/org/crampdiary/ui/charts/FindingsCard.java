package org.crampdiary.ui.charts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.charts.Findings.Row;
import org.crampdiary.ui.controls.Flow;
import org.crampdiary.ui.controls.Fold;
import org.crampdiary.ui.controls.FoldedTable;
import org.crampdiary.ui.controls.Texts;

/** A card of {@link Findings}: words, perhaps a chart, and what is folded away below. */
final class FindingsCard extends VBox {

    private final Label title = Texts.heading("");
    private final Label finding = Texts.quiet("");
    private final VBox sentences = new VBox();
    private final VBox rows = new VBox();
    private final VBox notes = new VBox();
    private final VBox details = new VBox();
    private final Fold detailsFold;
    private final FoldedTable table;
    private final List<Chart> charts;
    private final PictureMenu picture;
    private Findings shown = Findings.NONE;

    /**
     * @param id of the card; its parts are {@code id-finding}, {@code id-rows}, {@code id-details},
     *     {@code id-table} and {@code id-picture}
     * @param charts stand between the sentences and the rows
     */
    FindingsCard(String id, Messages messages, ChartPictures pictures, Chart... charts) {
        this.charts = List.of(charts);
        setId(id);
        getStyleClass().add("card");
        finding.setId(id + "-finding");
        rows.setId(id + "-rows");
        Flow heading = new Flow(title, finding);
        heading.getStyleClass().add("trends-chart-title");
        title.maxWidthProperty().bind(heading.widthProperty());
        finding.maxWidthProperty().bind(heading.widthProperty());
        rows.getStyleClass().add("finding-rows");
        notes.getStyleClass().add("finding-notes");
        detailsFold =
                new Fold(
                        id + "-details",
                        messages.text("charts.details"),
                        messages.text("charts.details.hide"),
                        details);
        table = new FoldedTable(id + "-table", messages);
        getChildren().addAll(heading, sentences);
        this.charts.forEach(chart -> getChildren().add(chart.node()));
        picture = pictures.menu(id, this::picture);
        Flow more = new Flow(detailsFold.button(), table.button(), picture);
        more.getStyleClass().add("card-more");
        getChildren().addAll(rows, notes, more, details, table);
    }

    /** The same card with controls above its charts, which are not in its picture. */
    FindingsCard asking(Node controls) {
        getChildren().add(getChildren().indexOf(sentences) + 1, controls);
        return this;
    }

    /** Shows other words; the charts have theirs before. */
    void show(Findings findings) {
        shown = findings;
        title.setText(findings.title());
        finding.setText(findings.finding());
        fill(sentences, findings.sentences().stream().map(Texts::body).toList());
        fill(rows, findings.rows().stream().map(FindingsCard::row).toList());
        fill(notes, findings.notes().stream().map(Texts::quiet).toList());
        detailsFold.close();
        details.getChildren().setAll(findings.details().stream().map(Texts::quiet).toList());
        show(detailsFold.button(), !findings.details().isEmpty());
        table.show(findings.table().headings(), findings.table().rows());
        show(table.button(), !findings.table().rows().isEmpty());
        picture.about(findings.title());
        show(picture, !findings.rows().isEmpty() || !drawn().isEmpty());
    }

    private List<Chart> drawn() {
        return charts.stream().filter(chart -> chart.node().isVisible()).toList();
    }

    private Picture picture() {
        List<Node> parts = new ArrayList<>();
        shown.sentences().forEach(sentence -> parts.add(Texts.body(sentence)));
        drawn().forEach(chart -> parts.add(chart.again()));
        shown.rows().forEach(row -> parts.add(row(row)));
        shown.notes().forEach(note -> parts.add(Texts.quiet(note)));
        return new Picture(
                shown.title(), shown.finding(), String.join(" ", shown.sentences()), parts);
    }

    private static Node row(Row row) {
        Label name = Texts.body(row.name());
        if (row.clear()) {
            name.getStyleClass().add("field-name");
        }
        return row.words().isEmpty() ? name : new VBox(name, Texts.quiet(row.words()));
    }

    private static void fill(VBox box, List<? extends Node> nodes) {
        box.getChildren().setAll(nodes);
        show(box, !nodes.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
