package org.crampdiary.ui.rooms.diary;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.Symptom;
import org.crampdiary.text.EntrySearch;
import org.crampdiary.text.EntrySearch.Match;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.OneOfMany;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Em;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/** Words and choices to search by, and below them all entries that have what is asked for. */
final class SearchCard {

    private static final double SHARE_OF_WINDOW = 0.5;
    private static final double EM_OF_MATCH = 6;

    private static final int WORST = 10;
    private static final Set<KeyCode> OPENING = Set.of(KeyCode.ENTER, KeyCode.SPACE);

    private final SearchViewModel model;
    private final Messages messages;
    private final Consumer<Match> open;
    private final Runnable back;
    private final TextField words = new TextField();
    private final Label count = Texts.quiet("");
    private final ListView<Match> matches = new ListView<>();
    private final Button clear;
    private final Card card;

    /**
     * @param open brings an entry onto the screen
     * @param back leads back to the calendar
     */
    SearchCard(SearchViewModel model, Messages messages, Consumer<Match> open, Runnable back) {
        this.model = model;
        this.messages = messages;
        this.open = open;
        this.back = back;
        clear =
                Buttons.plain(
                        "diary-search-clear", messages.text("diary.search-clear"), model::clear);
        words.setId("diary-query");
        words.setPromptText(messages.text("diary.search-prompt"));
        words.setAccessibleText(messages.text("diary.search-prompt"));
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.setOnKeyPressed(this::enterList);
        count.setId("diary-search-count");
        matches.setId("diary-matches");
        matches.getStyleClass().add("matches");
        matches.setAccessibleText(messages.text("diary.search-title"));
        matches.setCellFactory(list -> new MatchCell(messages, list, open));
        matches.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
        matches.sceneProperty().subscribe(this::fit);
        card =
                Card.titled(
                        messages.text("diary.search-title"),
                        words,
                        choices(),
                        count,
                        matches,
                        new Flow(
                                clear,
                                Buttons.plain(
                                        "diary-search-back",
                                        messages.text("diary.to-calendar"),
                                        back)));
        model.foundProperty().subscribe(this::show);
    }

    /** As high as what is found, but never so high that it pushes itself out of sight. */
    private void fit(@Nullable Scene scene) {
        if (scene != null) {
            matches.prefHeightProperty()
                    .bind(
                            Bindings.min(
                                    scene.heightProperty().multiply(SHARE_OF_WINDOW),
                                    Bindings.size(matches.getItems())
                                            .multiply(Em.property(scene).multiply(EM_OF_MATCH))));
        }
    }

    private Flow choices() {
        return new Flow(
                choice(
                        "diary-search-muscle",
                        messages.text("diary.search-any-muscle"),
                        Arrays.asList(Muscle.values()),
                        messages::name,
                        model.muscleProperty()),
                choice(
                        "diary-search-severity",
                        messages.text("diary.search-any-severity"),
                        IntStream.rangeClosed(1, WORST).boxed().toList(),
                        severity -> messages.text("diary.search-at-least", severity),
                        model.severityProperty()),
                choice(
                        "diary-search-symptom",
                        messages.text("diary.search-any-symptom"),
                        Arrays.asList(Symptom.values()),
                        messages::name,
                        model.symptomProperty()),
                choice(
                        "diary-search-remedy",
                        messages.text("diary.search-any-remedy"),
                        Arrays.asList(Remedy.values()),
                        messages::name,
                        model.remedyProperty()));
    }

    private <E> ComboBox<@Nullable E> choice(
            String id,
            String any,
            List<E> choices,
            Function<E, String> name,
            Property<@Nullable E> chosen) {
        ComboBox<@Nullable E> box = OneOfMany.of(id, choices, any, name);
        box.setAccessibleText(any);
        box.getStyleClass().add("search-choice");
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    /** Down goes from the words to what was found. */
    private void enterList(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !matches.getItems().isEmpty()) {
            matches.requestFocus();
            matches.getSelectionModel().selectFirst();
            event.consume();
        }
    }

    private void pressedInList(KeyEvent event) {
        Match chosen = matches.getSelectionModel().getSelectedItem();
        if (chosen != null && OPENING.contains(event.getCode())) {
            open.accept(chosen);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) { // the list would keep it to itself
            back.run();
            event.consume();
        }
    }

    Card node() {
        return card;
    }

    void focus() {
        ScrollTo.top(card);
        words.requestFocus();
        words.selectAll();
    }

    private void show(@Nullable EntrySearch found) {
        count.setText(
                found == null
                        ? messages.text("diary.search-hint")
                        : messages.text(
                                "diary.search-count",
                                found.nights(),
                                found.searched(),
                                found.visits()));
        matches.getItems().setAll(found == null ? List.of() : found.matches());
        Visibility.when(!matches.getItems().isEmpty(), matches);
        Visibility.when(found != null, clear);
    }
}
