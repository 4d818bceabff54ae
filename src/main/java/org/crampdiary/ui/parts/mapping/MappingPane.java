package org.crampdiary.ui.parts.mapping;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.crampdiary.exchange.table.OpenQuestion;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.FirstTabStop;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.FootInSight;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.mapping.MappingPage.State;
import org.crampdiary.ui.parts.session.RoomServices;

/** The page on which a table of another program is read with the person, before it comes in. */
public final class MappingPane extends VBox {

    private final MappingViewModel model;
    private final Messages messages;
    private final FilePicker files;
    private final TableCard table;
    private final ColumnsCard columns;
    private final QuestionsCard questions;
    private final PreviewCard preview;
    private final Label problem = Texts.label("", "field-error");
    private final Label status = Texts.body("");
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Button save;
    private final Button proceed;
    private final Button crampsWin;
    private final VBox body;

    public MappingPane(MappingViewModel model, RoomServices services, FilePicker files) {
        this.model = model;
        this.messages = services.messages();
        this.files = files;
        table = new TableCard(model, messages);
        columns = new ColumnsCard(model, messages);
        questions = new QuestionsCard(model, messages);
        preview = new PreviewCard(model, messages);
        save = Buttons.plain("mapping-save", messages.text("mapping.save"), this::save);
        proceed =
                Buttons.primary(
                        "mapping-import", messages.text("setting.import-yes"), this::proceed);
        crampsWin =
                Buttons.primary(
                        "mapping-cramps-win",
                        messages.text("setting.import-cramps-win"),
                        () -> model.accept(true));
        Label title = Texts.roomTitle(messages.text("mapping.title", model.name()));
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        problem.setId("mapping-problem");
        problem.setWrapText(true);
        status.setId("mapping-status");
        setId("mapping");
        getStyleClass().add("column");
        body = new VBox(table.card(), columns.card(), questions.card(), preview.card());
        body.getStyleClass().add("column");
        Flow buttons =
                new Flow(
                        proceed,
                        crampsWin,
                        Buttons.plain(
                                "mapping-leave", messages.text("setting.import-no"), model::leave));
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox foot = new VBox(8, status, bar, buttons);
        foot.getStyleClass().add("mapping-foot");
        getChildren()
                .addAll(
                        title,
                        Texts.body(messages.text("mapping.what")),
                        new Flow(
                                Buttons.plain(
                                        "mapping-use", messages.text("mapping.use"), this::use),
                                save),
                        problem,
                        body,
                        foot);
        FootInSight.keep(this, foot);
        model.problemProperty()
                .subscribe(text -> {
                    problem.setText(text);
                    Visibility.when(!text.isEmpty(), problem);
                });
        model.busyProperty().subscribe(this::show);
        model.importingProperty()
                .subscribe(begun -> {
                    if (begun != null) {
                        ImportDialog.over(this, begun, messages, services.notices());
                    }
                });
    }

    /** Gives the keyboard to the first thing that can be said. */
    public void begin() {
        FirstTabStop.in(this).ifPresent(Node::requestFocus);
    }

    private void show(boolean busy) {
        MappingPage page = model.pageProperty().get();
        Visibility.when(page != null, body);
        Visibility.when(busy && model.large(), bar);
        if (page != null && !busy) {
            table.show(page);
            columns.show(page);
            questions.show(page);
            preview.show(page);
        }
        State state = busy || page == null ? null : page.state();
        status.setText(
                state == null || page == null
                        ? messages.text("mapping.reading")
                        : status(page, state));
        proceed.setDisable(page == null || state == State.NOTHING || state == State.NO_ROWS);
        save.setDisable(page == null);
        Visibility.when(state != State.CONFLICTS, proceed);
        Visibility.when(state == State.CONFLICTS, crampsWin);
    }

    private String status(MappingPage page, State state) {
        return switch (state) {
            case OPEN -> messages.text("mapping.open", page.table().open().size());
            case WRONG_ROWS -> messages.text("mapping.refused");
            case NO_ROWS -> messages.text("mapping.no-rows");
            case NOTHING -> messages.text("setting.import-nothing");
            case CONFLICTS -> messages.text("setting.import-conflicts", page.conflicts());
            case READY -> messages.text("mapping.ready");
        };
    }

    /** Imports, or goes to what is to be said before. */
    private void proceed() {
        MappingPage page = model.pageProperty().get();
        if (model.busyProperty().get()) {
            return; // what is shown is no longer what was said
        }
        if (page != null && page.state() == State.OPEN) {
            goTo(first(page));
        } else if (page != null && page.state() == State.WRONG_ROWS) {
            goTo(preview.leaveOut());
        } else {
            model.accept(false);
        }
    }

    private Node first(MappingPage page) {
        OpenQuestion open = page.table().open().getFirst();
        return switch (open.kind()) {
            case ROWS -> table.kinds();
            case WHEN -> columns.card();
            default -> questions.of(open, page.said().rows());
        };
    }

    private static void goTo(Node node) {
        ScrollTo.top(node);
        FirstTabStop.at(node).ifPresent(Node::requestFocus);
    }

    private FilePicker.Kind kind() {
        return new FilePicker.Kind(
                messages.text("mapping.kind"),
                List.of("json"),
                messages.text("setting.other-file"));
    }

    private void use() {
        files.open(this, messages.text("mapping.use"), kind(), model::use);
    }

    private void save() {
        String name = model.name().replaceFirst("\\.[^.]*$", "");
        files.save(
                this,
                messages.text("mapping.save"),
                new FilePicker.Kind(messages.text("mapping.kind"), "json"),
                messages.text("mapping.file-name", name) + ".json",
                model::save);
    }
}
