package org.crampdiary.ui.parts.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.crampdiary.library.Block;
import org.crampdiary.library.Page;
import org.crampdiary.library.Span;
import org.crampdiary.library.Target;
import org.crampdiary.ui.kit.layout.Texts;

/** A page of the library as nodes of the window. */
final class PageNodes {

    private final Consumer<Target> follow;

    /**
     * @param follow is given where a pressed link leads
     */
    PageNodes(Consumer<Target> follow) {
        this.follow = follow;
    }

    /** The page under its title, which is not among the nodes. */
    List<Node> of(Page page) {
        return page.blocks().stream().map(this::node).toList();
    }

    private Node node(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> flow(paragraph);
            case Block.Note note -> note(note);
            case Block.Items items -> list(items);
        };
    }

    private static Label heading(Block.Heading heading) {
        Label label = Texts.body(heading.text());
        label.getStyleClass().setAll("label", "page-heading");
        return label;
    }

    private VBox note(Block.Note note) {
        VBox box = new VBox();
        box.getStyleClass().add("page-note");
        note.paragraphs().forEach(paragraph -> box.getChildren().add(flow(paragraph)));
        return box;
    }

    private VBox list(Block.Items items) {
        VBox list = new VBox();
        list.getStyleClass().add("page-list");
        int number = 1;
        for (Block.Paragraph item : items.items()) {
            Label mark = Texts.label(items.numbered() ? number + "." : "•", "page-mark");
            TextFlow words = flow(item);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            list.getChildren().add(new HBox(mark, words));
            number++;
        }
        return list;
    }

    private TextFlow flow(Block.Paragraph paragraph) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("page-text");
        List<Node> runs = new ArrayList<>();
        for (Span span : paragraph.words()) {
            runs.add(
                    switch (span) {
                        case Span.Words words -> words(words);
                        case Span.Link link -> link(link, flow);
                    });
        }
        flow.getChildren().setAll(runs);
        return flow;
    }

    private static Text words(Span.Words words) {
        Text text = new Text(words.text());
        text.getStyleClass().add("page-words");
        switch (words.weight()) {
            case PLAIN -> {}
            case STRONG -> text.getStyleClass().add("strong");
            case EMPHASIS -> text.getStyleClass().add("emphasis");
        }
        return text;
    }

    /** A link that is wider than the window wraps inside itself. */
    private Hyperlink link(Span.Link link, TextFlow flow) {
        Hyperlink hyperlink = new Hyperlink(link.text());
        hyperlink.setId("library-link-" + name(link.target()));
        hyperlink.setWrapText(true);
        hyperlink.maxWidthProperty().bind(flow.widthProperty());
        hyperlink.setOnAction(_ -> {
            hyperlink.setVisited(false);
            follow.accept(link.target());
        });
        return hyperlink;
    }

    private static String name(Target target) {
        return switch (target) {
            case Target.OtherPage page -> page.slug();
            case Target.OfRule rule -> "rule-" + rule.rule().code();
        };
    }
}
