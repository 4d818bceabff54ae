package org.crampdiary.ui.parts.library;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.crampdiary.library.Chapter;
import org.crampdiary.library.Library;
import org.crampdiary.library.Page;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Fold;
import org.crampdiary.ui.kit.layout.Texts;
import org.jspecify.annotations.Nullable;

/** The chapters with their pages, or the pages that a search found. */
final class Contents {

    private static final String CURRENT = "current";

    private final Messages messages;
    private final Consumer<String> open;
    private final VBox chapters = new VBox(4);
    private final VBox node = new VBox(4, chapters);
    private final Map<Chapter, Fold> folds = new EnumMap<>(Chapter.class);
    private final Map<String, Button> entries = new HashMap<>();
    private @Nullable Fold marked;

    /**
     * @param open is given the name of a page that was chosen
     */
    Contents(Messages messages, Consumer<String> open) {
        this.messages = messages;
        this.open = open;
        node.setId("library-pages");
    }

    VBox node() {
        return node;
    }

    /** Lists all pages, folded by chapter. */
    void show(Library library) {
        chapters.getChildren().clear();
        for (Chapter chapter : Chapter.values()) {
            VBox pages = new VBox(2);
            pages.getStyleClass().add("library-chapter");
            for (Page page : library.pages(chapter)) {
                Button entry = entry("library-open-" + page.slug(), page);
                entries.put(page.slug(), entry);
                pages.getChildren().add(entry);
            }
            String name = messages.name(chapter);
            Fold fold = new Fold("library-chapter-" + chapter.code(), name, name, pages);
            fold.button().getStyleClass().add("library-entry");
            fold.button().setMaxWidth(Double.MAX_VALUE);
            folds.put(chapter, fold);
            chapters.getChildren().addAll(fold.button(), fold.content());
        }
    }

    private Button entry(String id, Page page) {
        Button entry = Buttons.link(id, page.title(), () -> open.accept(page.slug()));
        entry.getStyleClass().add("library-entry");
        entry.setWrapText(true);
        entry.setMinWidth(0);
        entry.setMaxWidth(Double.MAX_VALUE);
        return entry;
    }

    /** Marks the page that is open, and unfolds its chapter in place of the one before. */
    void mark(@Nullable Page page) {
        entries.values().forEach(entry -> entry.getStyleClass().remove(CURRENT));
        if (page != null) {
            Fold fold = folds.get(page.chapter());
            Button entry = entries.get(page.slug());
            if (fold != null && entry != null) {
                if (marked != null && !marked.equals(fold)) {
                    marked.close();
                }
                marked = fold;
                fold.open();
                entry.getStyleClass().add(CURRENT);
            }
        }
    }

    /** Shows found pages in place of the chapters; null shows the chapters again. */
    void found(@Nullable List<Page> pages) {
        if (pages == null) {
            node.getChildren().setAll(chapters);
            return;
        }
        VBox list = new VBox(2);
        var count = Texts.quiet(messages.text("library.found", pages.size()));
        count.setId("library-found");
        list.getChildren().add(count);
        for (Page page : pages) {
            Button hit = entry("library-found-" + page.slug(), page);
            VBox words =
                    new VBox(Texts.body(page.title()), Texts.quiet(messages.name(page.chapter())));
            words.getStyleClass().add("library-hit");
            hit.setText(null);
            hit.setGraphic(words);
            hit.setAccessibleText(page.title() + ", " + messages.name(page.chapter()));
            list.getChildren().add(hit);
        }
        node.getChildren().setAll(list);
    }
}
