package org.crampdiary.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.library.Block.Heading;
import org.crampdiary.library.Block.Items;
import org.crampdiary.library.Block.Note;
import org.crampdiary.library.Block.Paragraph;
import org.crampdiary.model.RuleId;

/**
 * A page of the library in one language.
 *
 * @param slug its name, the same in every language
 */
public record Page(String slug, Chapter chapter, String title, List<Block> blocks) {

    public Page {
        blocks = List.copyOf(blocks);
    }

    /** The name of the page about a rule. */
    public static String slug(RuleId rule) {
        return rule.code().toLowerCase(Locale.ROOT);
    }

    /** The rule that it is about; empty for all other pages. */
    public Optional<RuleId> rule() {
        return Stream.of(RuleId.values()).filter(rule -> slug(rule).equals(slug)).findFirst();
    }

    /** Where its links lead, in reading order. */
    public List<Target> targets() {
        return blocks.stream()
                .flatMap(Block::spans)
                .filter(Span.Link.class::isInstance)
                .map(span -> ((Span.Link) span).target())
                .toList();
    }

    /** Title and words without any marks, to be copied or searched. */
    public String text() {
        return Stream.concat(Stream.of(title), blocks.stream().map(Page::text))
                .collect(Collectors.joining("\n\n"));
    }

    private static String text(Block block) {
        return switch (block) {
            case Heading heading -> heading.text();
            case Paragraph paragraph -> Block.text(paragraph.spans());
            case Note note -> lines("", note.paragraphs());
            case Items items -> lines("• ", items.items());
        };
    }

    private static String lines(String mark, List<Paragraph> lines) {
        return lines.stream()
                .map(line -> mark + Block.text(line.spans()))
                .collect(Collectors.joining("\n"));
    }
}
