package org.crampdiary.summary.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crampdiary.library.Block;
import org.crampdiary.library.Chapter;
import org.crampdiary.library.Library;
import org.crampdiary.library.Page;
import org.crampdiary.library.Span;
import org.crampdiary.library.Target;
import org.crampdiary.summary.Paper;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

final class LibraryHtmlTest {

    private static String html(Page page, Paper paper) {
        return new LibraryHtml(new Messages(Language.ENGLISH)).of(page, paper);
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsWellFormedAndSaysAllItsWords(Language language) throws Exception {
        for (Page page : Library.of(language).pages()) {
            String html = new LibraryHtml(new Messages(language)).of(page, Paper.A4);
            Document document = PageText.parsed(html);
            assertThat(document.getDocumentElement().getAttribute("lang"))
                    .isEqualTo(language.code());
            String words = document.getElementsByTagName("body").item(0).getTextContent();
            for (Block block : page.blocks()) {
                if (block.spans().anyMatch(LibraryHtmlTest::leadsToTheDiary)) {
                    assertThat(words).doesNotContain(Block.text(block.spans()));
                    continue;
                }
                block.spans().forEach(span -> assertThat(words).contains(span.text()));
            }
            assertThat(words).contains(page.title());
        }
    }

    private static boolean leadsToTheDiary(Span span) {
        return span instanceof Span.Link link && link.target() instanceof Target.OfRule;
    }

    @Test
    void everyKindOfWordsHasItsElement() {
        List<Span> spans =
                List.of(
                        new Span.Words("a <b>", Span.Weight.PLAIN),
                        new Span.Words("c", Span.Weight.STRONG),
                        new Span.Words("d", Span.Weight.EMPHASIS),
                        new Span.Link("e", new Target.OtherPage("g08")));
        Block.Paragraph line = new Block.Paragraph(spans);
        List<Block> blocks =
                List.of(
                        new Block.Heading("h"),
                        line,
                        new Block.Items(true, List.of(line)),
                        new Block.Items(false, List.of(line)),
                        new Block.Note(List.of(line)));
        String html = html(new Page("x", Chapter.CAUSES, "t", blocks), Paper.LETTER);
        String words = "a &lt;b&gt;<strong>c</strong><em>d</em>e";
        assertThat(html)
                .contains("size: letter")
                .contains("<h1>t</h1><h2>h</h2><p>" + words + "</p>")
                .contains("<ol><li>" + words + "</li></ol><ul><li>" + words + "</li></ul>")
                .contains("<div class=\"note\"><p>" + words + "</p></div>");
    }
}
