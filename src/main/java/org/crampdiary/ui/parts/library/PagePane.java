package org.crampdiary.ui.parts.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.crampdiary.library.Page;
import org.crampdiary.library.Target;
import org.crampdiary.model.PhoneNumbers;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;

/** The open page with what can be done with it. */
final class PagePane {

    /** What its buttons do. */
    record Commands(Runnable back, Runnable all, Runnable save, Runnable print, Runnable copied) {}

    private final Messages messages;
    private final PageNodes nodes;
    private final Commands commands;
    private final Button back;
    private final Button all;
    private final Card node = new Card();

    PagePane(Messages messages, Consumer<Target> follow, Commands commands) {
        this.messages = messages;
        this.commands = commands;
        nodes = new PageNodes(follow);
        back = Buttons.plain("library-back", messages.text("library.back"), commands.back());
        all = Buttons.plain("library-all", messages.text("library.all"), commands.all());
        node.setId("library-page");
        node.getStyleClass().add("library-page");
    }

    Card node() {
        return node;
    }

    /**
     * Shows a page.
     *
     * @param numbers shown on pages about a rule
     * @param canGoBack whether there is somewhere to go back to
     * @param alone whether the list of pages is not beside it
     */
    void show(Page page, PhoneNumbers numbers, boolean canGoBack, boolean alone) {
        Flow ways = new Flow();
        if (canGoBack) {
            ways.getChildren().add(back);
        }
        if (alone) {
            ways.getChildren().add(all);
        }
        List<Button> tools = tools(page);
        Label title = Texts.body(page.title());
        title.getStyleClass().setAll("label", "page-title");
        title.setId("library-title");
        VBox words = new VBox();
        words.getStyleClass().add("page-body");
        if (page.rule().isPresent()) {
            words.getChildren().add(numbers(numbers));
        }
        words.getChildren().addAll(nodes.of(page));
        words.getChildren().add(Texts.quiet(messages.text("library.general")));
        if (alone) {
            Flow below = new Flow(tools.toArray(Node[]::new));
            node.getChildren().setAll(ways, title, words, below);
        } else {
            ways.getChildren().addAll(tools);
            node.getChildren().setAll(ways, title, words);
        }
    }

    /** Beside the ways to other pages, or under the page where it is narrow. */
    private List<Button> tools(Page page) {
        return List.of(
                Buttons.plain("library-print", messages.text("summary.print"), commands.print()),
                Buttons.plain("library-save", messages.text("summary.save"), commands.save()),
                Buttons.plain("library-copy", messages.text("library.copy"), () -> copy(page)));
    }

    private Node numbers(PhoneNumbers numbers) {
        String outOfHours = numbers.outOfHours();
        Label label =
                Texts.quiet(
                        outOfHours == null
                                ? messages.text("library.emergency", numbers.emergency())
                                : messages.text(
                                        "library.numbers", numbers.emergency(), outOfHours));
        label.setId("library-numbers");
        return label;
    }

    private void copy(Page page) {
        ClipboardContent content = new ClipboardContent();
        content.putString(page.text());
        Clipboard.getSystemClipboard().setContent(content);
        commands.copied().run();
    }

    /** The first button, for the keyboard. */
    void focus() {
        if (!node.getChildren().isEmpty() && node.getChildren().getFirst() instanceof Flow flow) {
            flow.getChildren().getFirst().requestFocus();
        }
    }
}
