package org.crampdiary.ui.parts.experiment;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.report.ExperimentReport;
import org.crampdiary.report.Pairs;
import org.crampdiary.report.Pairs.Heading;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.ExperimentFigures.Stage;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Fold;
import org.crampdiary.ui.kit.layout.PairTable;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.session.Navigation;
import org.crampdiary.ui.parts.session.RoomServices;

/** One experiment: how far it has come, before beside during, and what can be done with it. */
final class ExperimentPane extends VBox {

    private final String id;
    private final ExperimentReport report;
    private final ExperimentViewModel model;
    private final Messages messages;

    /**
     * @param id prefix of the ids of its parts, such as {@code id-end}
     */
    ExperimentPane(
            String id, ExperimentReport report, ExperimentViewModel model, RoomServices services) {
        this.id = id;
        this.report = report;
        this.model = model;
        this.messages = services.messages();
        setId(id);
        getStyleClass().add("experiment");
        Label title = Texts.body(report.title());
        title.getStyleClass().add("experiment-title");
        Label state = Texts.quiet(report.state());
        state.setId(id + "-state");
        getChildren().add(new VBox(title, state));
        if (!report.rows().isEmpty()) {
            getChildren().add(table());
        }
        Label finding = Texts.body(report.finding());
        finding.setId(id + "-finding");
        if (report.clear()) {
            finding.getStyleClass().add("field-name");
        }
        getChildren().add(finding);
        report.notes().forEach(note -> getChildren().add(Texts.body(note)));
        String detail = report.detail();
        if (detail != null) {
            details(detail, services.navigation());
        }
        getChildren().add(buttons());
    }

    private PairTable table() {
        PairTable table =
                new PairTable(
                        new Pairs(
                                new Heading(messages.text("question.before"), ""),
                                new Heading(messages.text("question.during"), ""),
                                report.rows()));
        table.setId(id + "-table");
        return table;
    }

    private void details(String detail, Navigation navigation) {
        Fold fold =
                new Fold(
                        id + "-details",
                        messages.text("question.details"),
                        messages.text("question.details.hide"),
                        Texts.quiet(detail));
        getChildren()
                .addAll(
                        Texts.quiet(messages.text("question.honest")),
                        Buttons.link(
                                id + "-how",
                                messages.text("question.how"),
                                () -> navigation.goToPage("how-the-figures-are-made")),
                        fold.button(),
                        fold.content());
    }

    private Flow buttons() {
        Flow buttons = new Flow();
        if (report.stage() == Stage.RUNNING) {
            buttons.getChildren()
                    .add(
                            Buttons.plain(
                                    id + "-end",
                                    messages.text("question.end"),
                                    () -> model.endToday(report.experiment())));
        }
        buttons.getChildren()
                .addAll(
                        Buttons.plain(
                                id + "-edit",
                                messages.text("question.edit"),
                                () -> model.edit(report.experiment())),
                        Buttons.plain(
                                id + "-delete",
                                messages.text("question.delete"),
                                () -> model.delete(report.experiment())));
        return buttons;
    }
}
