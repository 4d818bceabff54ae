package org.crampdiary.summary.html;

import java.util.List;
import org.crampdiary.summary.PageChoice;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;

/** Writes the summary as one XHTML document that stands alone. For any thread. */
public final class SummaryHtml {

    /** The type of the object in whose place the legs are drawn. */
    public static final String LEGS = "application/x-legs";

    /** The type of the object in whose place the figures are drawn as a code. */
    public static final String CODE = "application/x-code";

    /** Letters of 12.5 pt in place of 9.5: what is called large print begins at 12. */
    private static final double LARGE = 4 / 3.0;

    private final Messages messages;
    private final List<Section> first;
    private final List<Section> more;

    public SummaryHtml(Messages messages) {
        this.messages = messages;
        this.first =
                List.of(
                        new HeadSection(messages),
                        new TopSection(messages),
                        new QuestionsSection(messages),
                        new ExperimentSection(messages),
                        new AdviceSection(messages),
                        new StripSection(messages),
                        new PlacesSection(messages),
                        new RecordedSection(messages));
        this.more =
                List.of(
                        new FiguresSection(messages),
                        new WeeksSection(messages),
                        new ComparedSection(messages));
    }

    /**
     * The page in XHTML, well-formed, with its style and page size.
     *
     * @param layout how its parts share the sheet
     */
    public String of(SummaryModel model, Layout layout) {
        double scale = model.options().has(PageChoice.LARGE) ? LARGE : 1;
        Xhtml out =
                Xhtml.page(
                        messages.language(),
                        messages.text("summary.title"),
                        description(model),
                        Sheet.scaled(page(model) + Sheet.css("/summary/page.css"), scale));
        String size = scale == 1 ? "" : " large";
        out.open("body", "class", layout.spacing().style() + size);
        first.forEach(section -> section.write(out, model));
        NotesSection notes = new NotesSection(messages, layout.notes());
        notes.write(out, model);
        new ReplySection(messages, layout.visitSpace() / scale).write(out, model);
        if (layout.more()) {
            out.open("div", "class", "more");
            out.element("h1", messages.text("summary.more-title"));
            more.forEach(section -> section.write(out, model));
            notes.writeInFull(out, model);
            out.close();
        }
        return out.close().close().document();
    }

    private String description(SummaryModel model) {
        return messages.text("summary.description", messages.formats().range(model.range()));
    }

    /** The sheet, and the line at the foot of every page: no text of the person's own. */
    private String page(SummaryModel model) {
        return Sheet.rule(
                model.options().paper(),
                "10mm 12mm 14mm 12mm",
                description(model),
                messages.text("summary.page"));
    }
}
