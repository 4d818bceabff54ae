package org.crampdiary.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.crampdiary.library.Block.Heading;
import org.crampdiary.library.Block.Items;
import org.crampdiary.library.Block.Note;
import org.crampdiary.library.Block.Paragraph;
import org.crampdiary.library.Span.Link;
import org.crampdiary.library.Span.Weight;
import org.crampdiary.library.Span.Words;
import org.crampdiary.library.Target.OfRule;
import org.crampdiary.library.Target.OtherPage;
import org.crampdiary.model.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownTest {

    private static Page page(String source) {
        return new Markdown().page("test", Chapter.CAUSES, source);
    }

    private static Paragraph plain(String words) {
        return new Paragraph(List.of(new Words(words, Weight.PLAIN)));
    }

    @Test
    void everyKindOfBlockIsRead() {
        Page page = page("# A title\n\nOne\ntwo\n\n## More\n\n- a\n- b\n\n1. c\n\n> mind\n");
        assertThat(page.title()).isEqualTo("A title");
        assertThat(page.blocks())
                .containsExactly(
                        new Paragraph(
                                List.of(
                                        new Words("One", Weight.PLAIN),
                                        new Words(" ", Weight.PLAIN),
                                        new Words("two", Weight.PLAIN))),
                        new Heading("More"),
                        new Items(false, List.of(plain("a"), plain("b"))),
                        new Items(true, List.of(plain("c"))),
                        new Note(List.of(plain("mind"))));
        assertThat(page.text()).isEqualTo("A title\n\nOne two\n\nMore\n\n• a\n• b\n\n• c\n\nmind");
    }

    @Test
    void everyKindOfSpanIsRead() {
        Page page = page("# T\n\n**a** *b* [c](g08) [d](rule:G08)\n");
        assertThat(page.blocks().getFirst().spans().filter(span -> !span.text().isBlank()))
                .containsExactly(
                        new Words("a", Weight.STRONG),
                        new Words("b", Weight.EMPHASIS),
                        new Link("c", new OtherPage("g08")),
                        new Link("d", new OfRule(RuleId.G08)));
        assertThat(page.targets()).containsExactly(new OtherPage("g08"), new OfRule(RuleId.G08));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no title",
                "# only a title",
                "# one\n\nwords\n\n# two\n\nwords",
                "words\n\n# late",
                "# t\n\n```\ncode\n```",
                "# t\n\n`code`",
                "# t\n\n<b>tag</b>",
                "# t\n\n![picture](x.png)",
                "# t\n\n---",
                "# t\n\n- a\n\n  b",
                "# t\n\n- a\n  - b",
                "# t\n\n> - a",
                "# t\n\n- ## heading",
                "# t\n\n[x](rule:G99)",
                "# t\n\n[](g08) **`code`**",
                "# t\n\na\\\nb"
            })
    void whatPagesDoNotShowIsRefused(String source) {
        assertThatIllegalArgumentException().isThrownBy(() -> page(source));
    }
}
