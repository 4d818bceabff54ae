package org.crampdiary.summary.html;

import org.crampdiary.library.Block;
import org.crampdiary.library.Page;
import org.crampdiary.library.Span;
import org.crampdiary.library.Target;
import org.crampdiary.summary.Paper;
import org.crampdiary.text.Messages;

/**
 * Writes a page of the library as one XHTML document that stands alone. Links become plain words,
 * since paper cannot be followed. For any thread.
 */
public final class LibraryHtml {

    private final Messages messages;

    public LibraryHtml(Messages messages) {
        this.messages = messages;
    }

    /** The page in XHTML, well-formed, with its style and paper size. */
    public String of(Page page, Paper paper) {
        String foot = messages.text("library.foot");
        Xhtml out =
                Xhtml.page(
                        messages.language(),
                        page.title(),
                        foot,
                        Sheet.rule(
                                        paper,
                                        "18mm 22mm 20mm 22mm",
                                        foot,
                                        messages.text("summary.page"))
                                + Sheet.css("/summary/library.css"));
        out.open("body");
        out.element("p", messages.name(page.chapter()), "class", "chapter");
        out.element("h1", page.title());
        page.blocks().stream()
                .filter(block -> !leadsToTheDiary(block))
                .forEach(block -> write(out, block));
        return out.close().close().document();
    }

    /** A line that only leads to what the diary says means nothing on paper. */
    private static boolean leadsToTheDiary(Block block) {
        return block.spans()
                .allMatch(span ->
                        span instanceof Span.Link link && link.target() instanceof Target.OfRule);
    }

    private static void write(Xhtml out, Block block) {
        switch (block) {
            case Block.Heading heading -> out.element("h2", heading.text());
            case Block.Paragraph paragraph -> line(out, "p", paragraph);
            case Block.Note note -> {
                out.open("div", "class", "note");
                note.paragraphs().forEach(paragraph -> line(out, "p", paragraph));
                out.close();
            }
            case Block.Items items -> {
                out.open(items.numbered() ? "ol" : "ul");
                items.items().forEach(item -> line(out, "li", item));
                out.close();
            }
        }
    }

    private static void line(Xhtml out, String tag, Block.Paragraph paragraph) {
        out.open(tag);
        paragraph.words().forEach(span -> write(out, span));
        out.close();
    }

    private static void write(Xhtml out, Span span) {
        switch (span) {
            case Span.Link link -> out.text(link.text());
            case Span.Words words -> {
                switch (words.weight()) {
                    case PLAIN -> out.text(words.text());
                    case STRONG -> out.element("strong", words.text());
                    case EMPHASIS -> out.element("em", words.text());
                }
            }
        }
    }
}
