package org.crampdiary.ui.rooms.summary;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.settings.Settings;
import org.crampdiary.summary.PageChoice;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.pdf.Unprintable;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Columns;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.period.PeriodPicker;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.sheet.SheetModel;
import org.crampdiary.ui.parts.sheet.SheetNodes;
import org.jspecify.annotations.Nullable;

/** The room Summary: what goes on the page, and the real sheets as they will be printed. */
public final class SummaryView implements View {

    private final Messages messages;
    private final SummaryViewModel model;
    private final SheetNodes page;
    private final Label state = Texts.quiet("");
    private final Label unprintable = Texts.body("");
    private final QuestionsCard questions;
    private final VBox root;

    public SummaryView(
            RoomServices services, FilePicker files, PagePrinter pagePrinter, Settings settings) {
        this.messages = services.messages();
        model = new SummaryViewModel(services, pagePrinter, settings);
        page =
                new SheetNodes(
                        "summary", model.sheet(), files, model::fileName, services.messages());
        questions = new QuestionsCard(services, model);
        state.setId("summary-state");
        BlankCard blank =
                new BlankCard(
                        model.sheet().output(),
                        files,
                        settings,
                        model.paperProperty()::get,
                        services.messages());
        VBox left = new VBox(choices(), questions, blank);
        left.getStyleClass().add("column");
        VBox right = new VBox(state, unprintable, page.sheets());
        unprintable.setId("summary-unprintable");
        model.unprintableProperty().subscribe(this::unprintable);
        right.getStyleClass().add("column");
        Flow header =
                new Flow(
                        Texts.roomTitle(services.messages().text("room.summary")),
                        page.save(),
                        page.print(),
                        Buttons.plain(
                                "summary-reply",
                                messages.text("summary.reply.type"),
                                () -> services.navigation().recordVisit(null)));
        header.getStyleClass().add("summary-header");
        root = new VBox(header, new Columns(left, right, 0.42, 52));
        root.setId("summary");
        root.getStyleClass().add("room");
        model.sheet().madeProperty().subscribe(this::state);
    }

    private Node choices() {
        Chips<Paper> paper =
                Chips.of("summary-paper", List.of(Paper.values()), messages)
                        .always(model.paperProperty().get());
        paper.valueProperty()
                .subscribe(chosen -> model.paperProperty().set(Objects.requireNonNull(chosen)));
        Chips<Language> language =
                new Chips<>(
                                "summary-language",
                                List.of(Language.values()),
                                Language::ownName,
                                Language::code)
                        .always(model.languageProperty().get());
        language.valueProperty()
                .subscribe(chosen -> model.languageProperty().set(Objects.requireNonNull(chosen)));
        VBox ticks = new VBox();
        for (PageChoice choice : PageChoice.values()) {
            ticks.getChildren()
                    .add(
                            Buttons.tick(
                                    "summary-" + choice.code(),
                                    messages.name(choice),
                                    model.property(choice)));
        }
        return Card.titled(
                messages.text("summary.choices"),
                new PeriodPicker("summary", model.period(), messages),
                new Field(messages.text("summary.paper"), paper.node()),
                new Field(messages.text("summary.language"), language.node()),
                ticks,
                Texts.quiet(messages.text("summary.plain")));
    }

    /** Prints the page that is shown. */
    public void print() {
        page.startPrinting();
    }

    private void state(SheetModel.@Nullable Made made) {
        state.setText(
                made == null
                        ? messages.text("summary.making")
                        : messages.text("summary.sheets", made.pages().size()));
    }

    private void unprintable(List<Unprintable> texts) {
        Visibility.when(!texts.isEmpty(), unprintable);
        unprintable.setText(
                texts.stream()
                        .map(each ->
                                messages.text(
                                        "summary.unprintable", each.characters(), each.text()))
                        .collect(Collectors.joining("\n")));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach() {
        questions.attach();
        model.listen();
    }

    @Override
    public void detach() {
        questions.detach();
        model.stopListening();
    }
}
