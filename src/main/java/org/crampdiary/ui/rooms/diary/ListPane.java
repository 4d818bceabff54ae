package org.crampdiary.ui.rooms.diary;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Trash;
import org.crampdiary.text.EntrySearch;
import org.crampdiary.text.Messages;
import org.crampdiary.text.VisitLine;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.visit.VisitPane;
import org.jspecify.annotations.Nullable;

/** What stands in the place of the calendar: the search, the trash, or the visits. */
final class ListPane {

    private final DiaryViewModel model;
    private final Messages messages;
    private final TextField query = new TextField();
    private final VBox matches = new VBox(8);
    private final VBox trashed = new VBox(12);
    private final Card search;
    private final Card trash;
    private final VBox visited = new VBox(16);
    private final Card visits;

    ListPane(DiaryViewModel model, Messages messages, Runnable back) {
        this.model = model;
        this.messages = messages;
        query.setId("diary-query");
        query.setPromptText(messages.text("diary.search-prompt"));
        query.setAccessibleText(messages.text("diary.search-prompt"));
        query.textProperty().bindBidirectional(model.queryProperty());
        matches.setId("diary-matches");
        trashed.setId("diary-trashed");
        search =
                Card.titled(
                        messages.text("diary.search-title"),
                        query,
                        matches,
                        back("diary-search-back", back));
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

    Card search() {
        return search;
    }

    Card trash() {
        return trash;
    }

    Card visits() {
        return visits;
    }

    void focusQuery() {
        query.requestFocus();
        query.selectAll();
    }

    /** Shows what was found, and says what is not shown. */
    void showFound(@Nullable EntrySearch found, Consumer<LocalDate> open) {
        matches.getChildren().clear();
        if (found == null) {
            matches.getChildren().add(Texts.quiet(messages.text("diary.search-hint")));
            return;
        }
        matches.getChildren()
                .add(
                        Texts.quiet(
                                messages.text(
                                        "diary.search-count",
                                        found.shown().size(),
                                        found.matches(),
                                        found.hidden())));
        for (int i = 0; i < found.shown().size(); i++) {
            matches.getChildren().add(match("diary-match-" + i, found.shown().get(i), open));
        }
    }

    private Node match(String id, EntrySearch.Match match, Consumer<LocalDate> open) {
        String night = nightName(match.night());
        String words = match.note().isEmpty() ? match.line() : "“" + match.note() + "”";
        Button button = Buttons.plain(id, night + "\n" + words, () -> open.accept(match.night()));
        button.getStyleClass().setAll("button", "entry-line");
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        return button;
    }

    private String nightName(LocalDate night) {
        return messages.text(
                "diary.night-of",
                messages.formats().night(night),
                Integer.toString(night.getYear()));
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
        Button back =
                Buttons.plain(
                        "diary-put-back-" + entry.id(),
                        messages.text("diary.put-back"),
                        () -> model.entries().putBack(entry.id()));
        Button purge =
                Buttons.plain(
                        "diary-purge-" + entry.id(),
                        messages.text("diary.purge"),
                        () -> ask(buttons, back, entry));
        buttons.getChildren().addAll(back, purge);
        return new VBox(
                6,
                Texts.label(nightName(entry.night()), "field-name"),
                Texts.body(entry.line().text()),
                buttons);
    }

    /** Deleting for good asks once more, in place of the button that was pressed. */
    private void ask(Flow buttons, Button back, NightPage.Entry entry) {
        Button sure =
                Buttons.plain(
                        "diary-purge-sure-" + entry.id(),
                        messages.text("diary.purge-sure"),
                        () -> model.entries().purge(entry.id()));
        buttons.getChildren().setAll(back, sure);
        sure.requestFocus();
    }
}
