package org.crampdiary.summary.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XhtmlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;
                    a & b &amp; c             | a &amp; b &amp;amp; c
                    "quoted"                  | &quot;quoted&quot;
                    ]]>                       | ]]&gt;
                    blåbær                    | blåbær
                    """)
    void whatAPersonWroteIsNeverMarkup(String text, String escaped) {
        assertThat(new Xhtml().element("p", text, "title", text).document())
                .isEqualTo("<p title=\"%s\">%s</p>".formatted(escaped, escaped));
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        String text = "a\u0000b\u0007c\u001bd\u202ee\u200df\u2067g\ud83dh\ufeffi\u0085j\nk\tl";
        assertThat(PlainText.of(text)).isEqualTo("abcdefg\ufffdhij k l");
        assertThat(PlainText.of("😀 \uffff")).isEqualTo("😀 \ufffd");
    }

    @Test
    void elementsNest() {
        String document =
                new Xhtml().open("div").empty("br").element("b", "x").text("y").close().document();
        assertThat(document).isEqualTo("<div><br/><b>x</b>y</div>");
    }

    @Test
    void anOpenElementIsAProgrammingError() {
        assertThatThrownBy(new Xhtml().open("p")::document)
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"p > a</style>", "p { content: '&' }"})
    void aStyleSheetCannotEndItself(String css) {
        assertThatThrownBy(() -> new Xhtml().style(css))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
