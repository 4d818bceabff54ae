package org.crampdiary.ui.rooms.diary;

import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Trash;
import org.crampdiary.text.Messages;
import org.crampdiary.text.VisitLine;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.visit.VisitPane;

/** What stands in the place of the calendar: the trash, or the visits. */
final class ListPane {

    private final DiaryViewModel model;
    private final Messages messages;
    private final VBox trashed = new VBox(12);
    private final Card trash;
    private final VBox visited = new VBox(16);
    private final Card visits;

    ListPane(DiaryViewModel model, Messages messages, Runnable back) {
        this.model = model;
        this.messages = messages;
        trashed.setId("diary-trashed");
        trash =
                Card.titled(
                        messages.text("diary.trash-title"),
                        Texts.quiet(messages.text("diary.trash-kept", Trash.KEPT_DAYS)),
                        trashed,
                        back("diary-trash-back", back));
        visited.setId("diary-visited");
        visits = Card.titled(messages.text("diary.visits-title"), visitPane(back));
    }

    private VisitPane visitPane(Runnable back) {
        Button add =
                Buttons.primary(
                        "diary-visit-new",
                        messages.text("visit.new"),
                        () -> model.visits().record(Set.of()));
        VBox list = new VBox(16, new Flow(add), visited, back("diary-visits-back", back));
        return new VisitPane("diary-visit", model.visits(), add, list, messages);
    }

    private Button back(String id, Runnable back) {
        return Buttons.plain(id, messages.text("diary.to-calendar"), back);
    }

    Card trash() {
        return trash;
    }

    Card visits() {
        return visits;
    }

    void showTrash(NightPage page) {
        trashed.getChildren().clear();
        if (page.trash().isEmpty()) {
            trashed.getChildren().add(Texts.body(messages.text("diary.trash-empty")));
        }
        page.trash().forEach(entry -> trashed.getChildren().add(trashed(entry)));
    }

    void showVisits(NightPage page) {
        visited.getChildren().clear();
        if (page.visits().isEmpty()) {
            visited.getChildren().add(Texts.body(messages.text("diary.visits-empty")));
        }
        page.visits().forEach(visit -> visited.getChildren().add(visited(visit)));
    }

    private Node visited(VisitLine visit) {
        VBox row =
                new VBox(
                        6, Texts.label(visit.title(), "field-name"), Texts.body(visit.discussed()));
        Stream.of(visit.rest(), visit.outcome().isEmpty() ? "" : "“" + visit.outcome() + "”")
                .filter(words -> !words.isEmpty())
                .forEach(words -> row.getChildren().add(Texts.quiet(words)));
        Button edit =
                Buttons.plain(
                        "diary-visit-edit-" + visit.id(),
                        messages.text("diary.edit"),
                        () -> model.visits().edit(visit.id()));
        edit.setAccessibleText(messages.text("diary.edit-visit", visit.title()));
        Button delete =
                Buttons.plain(
                        "diary-visit-delete-" + visit.id(),
                        messages.text("diary.delete-visit"),
                        () -> model.visits().delete(visit.id()));
        delete.setAccessibleText(messages.text("diary.delete-visit-of", visit.title()));
        row.getChildren().add(new Flow(edit, delete));
        return row;
    }

    private Node trashed(NightPage.Entry entry) {
        Flow buttons = new Flow();
        String name = NightPage.title(entry.night(), messages) + ", " + entry.line().text();
        Button back =
                Buttons.named(
                        Buttons.plain(
                                "diary-put-back-" + entry.id(),
                                messages.text("diary.put-back"),
                                () -> model.entries().putBack(entry.id())),
                        name);
        Button purge =
                Buttons.named(
                        Buttons.plain(
                                "diary-purge-" + entry.id(),
                                messages.text("diary.purge"),
                                () -> ask(buttons, back, name, entry)),
                        name);
        buttons.getChildren().addAll(back, purge);
        return new VBox(
                6,
                Texts.label(NightPage.title(entry.night(), messages), "field-name"),
                Texts.body(entry.line().text()),
                buttons);
    }

    /** Deleting for good asks once more, in place of the button that was pressed. */
    private void ask(Flow buttons, Button back, String name, NightPage.Entry entry) {
        Button sure =
                Buttons.named(
                        Buttons.plain(
                                "diary-purge-sure-" + entry.id(),
                                messages.text("diary.purge-sure"),
                                () -> model.entries().purge(entry.id())),
                        name);
        buttons.getChildren().setAll(back, sure);
        sure.requestFocus();
    }
}
