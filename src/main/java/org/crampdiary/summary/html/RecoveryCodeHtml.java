package org.crampdiary.summary.html;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.summary.Paper;
import org.crampdiary.text.Messages;

/**
 * Writes the recovery code of a protected diary as one XHTML document that stands alone, with what
 * it opens, how it is typed and where it is kept. For any thread.
 */
public final class RecoveryCodeHtml {

    /** Groups of the code beside each other. */
    private static final int PER_LINE = 3;

    private final Messages messages;

    public RecoveryCodeHtml(Messages messages) {
        this.messages = messages;
    }

    /**
     * The page in XHTML, well-formed, with its style and paper size.
     *
     * @param groups of the code, in their order
     * @param made the day on which it was made
     * @param diary the name of the file that it opens
     */
    public String of(List<String> groups, LocalDate made, String diary, Paper paper) {
        String title = messages.text("code-page.title");
        Xhtml out =
                Xhtml.page(
                        messages.language(),
                        title,
                        title,
                        Sheet.rule(
                                        paper,
                                        "18mm 22mm 20mm 22mm",
                                        messages.text("app.name"),
                                        messages.text("summary.page"))
                                + Sheet.css("/summary/library.css")
                                + Sheet.css("/summary/code.css"));
        out.open("body").element("h1", title);
        out.element("p", messages.text("code-page.opens", diary, made));
        out.open("table").open("tbody");
        for (int first = 0; first < groups.size(); first += PER_LINE) {
            out.open("tr");
            groups.subList(first, Math.min(first + PER_LINE, groups.size()))
                    .forEach(group -> out.element("td", group));
            out.close();
        }
        out.close().close();
        for (String part : List.of("use", "keep", "void")) {
            out.element("h2", messages.text("code-page." + part + "-title"));
            out.element("p", messages.text("code-page." + part));
        }
        return out.close().close().document();
    }
}
