package org.crampdiary.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.crampdiary.library.Block.Heading;
import org.crampdiary.library.Block.Items;
import org.crampdiary.library.Block.Note;
import org.crampdiary.library.Block.Paragraph;
import org.crampdiary.library.Span.Weight;
import org.crampdiary.library.Span.Words;
import org.crampdiary.library.Target.OfRule;
import org.crampdiary.library.Target.OtherPage;
import org.crampdiary.model.Coded;
import org.crampdiary.model.RuleId;

/**
 * Reads the part of Markdown that pages are written in: a title, headings, paragraphs, flat lists,
 * quotations (for {@link Note}), strong words, emphasis and links. Anything else is refused, so
 * that nothing can be written that the window and the paper do not show. For any thread.
 */
final class Markdown {

    private static final String RULE = "rule:";

    private final Parser parser = Parser.builder().build();

    /**
     * @throws IllegalArgumentException when {@code source} is not such a page
     */
    Page page(String slug, Chapter chapter, String source) {
        List<Block> blocks = new ArrayList<>();
        String title = "";
        for (Node node : children(parser.parse(source))) {
            if (node instanceof org.commonmark.node.Heading heading && heading.getLevel() == 1) {
                if (!blocks.isEmpty() || !title.isEmpty()) {
                    throw new IllegalArgumentException(slug + ": a title that is not the first");
                }
                title = words(node);
            } else {
                blocks.add(block(node));
            }
        }
        if (title.isEmpty() || blocks.isEmpty()) {
            throw new IllegalArgumentException(slug + ": no title, or nothing under it");
        }
        return new Page(slug, chapter, title, blocks);
    }

    private static Block block(Node node) {
        return switch (node) {
            case org.commonmark.node.Heading _ -> new Heading(words(node));
            case org.commonmark.node.Paragraph _ -> paragraph(node);
            case BulletList list -> items(list, false);
            case OrderedList list -> items(list, true);
            case BlockQuote quote ->
                    new Note(children(quote).stream().map(Markdown::paragraph).toList());
            default -> throw unknown(node);
        };
    }

    private static Items items(ListBlock list, boolean numbered) {
        List<Paragraph> items = new ArrayList<>();
        for (Node item : children(list)) {
            List<Node> parts = children(item);
            if (parts.size() != 1) {
                throw new IllegalArgumentException("a list item of several parts");
            }
            items.add(paragraph(parts.getFirst()));
        }
        return new Items(numbered, items);
    }

    private static Paragraph paragraph(Node node) {
        if (!(node instanceof org.commonmark.node.Paragraph)) {
            throw unknown(node);
        }
        return new Paragraph(children(node).stream().map(Markdown::span).toList());
    }

    private static Span span(Node node) {
        return switch (node) {
            case Text text -> new Words(text.getLiteral(), Weight.PLAIN);
            case SoftLineBreak _ -> new Words(" ", Weight.PLAIN);
            case StrongEmphasis _ -> new Words(words(node), Weight.STRONG);
            case Emphasis _ -> new Words(words(node), Weight.EMPHASIS);
            case org.commonmark.node.Link link ->
                    new Span.Link(words(node), target(link.getDestination()));
            default -> throw unknown(node);
        };
    }

    private static Target target(String destination) {
        if (!destination.startsWith(RULE)) {
            return new OtherPage(destination);
        }
        String code = destination.substring(RULE.length());
        return Coded.of(RuleId.class, code)
                .map(OfRule::new)
                .orElseThrow(() -> new IllegalArgumentException("no such rule: " + code));
    }

    /** The words inside a node that holds words only. */
    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node child : children(node)) {
            words.append(span(child) instanceof Words plain ? plain.text() : "");
        }
        return words.toString();
    }

    private static List<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNext).toList();
    }

    private static IllegalArgumentException unknown(Node node) {
        return new IllegalArgumentException("not shown in pages: " + node);
    }
}
