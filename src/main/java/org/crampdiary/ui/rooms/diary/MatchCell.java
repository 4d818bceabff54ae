package org.crampdiary.ui.rooms.diary;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.crampdiary.text.EntrySearch.Match;
import org.crampdiary.text.EntrySearch.VisitMatch;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Texts;
import org.jspecify.annotations.Nullable;

/** One entry that was found: its night, and below it what it says. */
final class MatchCell extends ListCell<Match> {

    /** What the scroll bar and the edges take of the list's width. */
    private static final double BAR_PX = 24;

    private final Messages messages;
    private final Label title = Texts.label("", "field-name");
    private final Label words = Texts.body("");
    private final VBox content = new VBox(4, title, words);

    MatchCell(Messages messages, ListView<Match> list, Consumer<Match> open) {
        this.messages = messages;
        prefWidthProperty().bind(list.widthProperty().subtract(BAR_PX));
        setMaxWidth(USE_PREF_SIZE);
        words.maxWidthProperty().bind(prefWidthProperty());
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Match match, boolean empty) {
        super.updateItem(match, empty);
        if (match == null || empty) {
            setId(null);
            setGraphic(null);
            return;
        }
        setId("diary-match-" + getIndex());
        title.setText(
                match instanceof VisitMatch
                        ? messages.text("diary.search-visit")
                        : NightPage.title(match.night(), messages));
        String note = match.note();
        words.setText(
                Stream.of(match.line(messages), note == null ? "" : "“" + note + "”")
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")));
        setAccessibleText(title.getText() + "\n" + words.getText());
        setGraphic(content);
    }
}
