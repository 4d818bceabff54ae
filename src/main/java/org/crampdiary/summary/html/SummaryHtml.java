package org.crampdiary.summary.html;

import java.util.List;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;

/** Writes the summary as one XHTML document that stands alone. For any thread. */
public final class SummaryHtml {

    private final Messages messages;
    private final List<Section> sections;

    public SummaryHtml(Messages messages) {
        this.messages = messages;
        this.sections =
                List.of(
                        new HeadSection(messages),
                        new QuestionsSection(messages),
                        new AdviceSection(messages),
                        new FiguresSection(messages),
                        new ChartsSection(messages),
                        new BodySection(messages),
                        new TriedSection(messages),
                        new ExperimentSection(messages),
                        new CareSection(messages));
    }

    /**
     * The page in XHTML, well-formed, with its style and page size.
     *
     * @param layout how its parts share the sheet
     */
    public String of(SummaryModel model, Layout layout) {
        Xhtml out =
                Xhtml.page(
                        messages.language(),
                        messages.text("summary.title"),
                        description(model),
                        page(model) + Sheet.css("/summary/page.css"));
        out.open("body", "class", layout.spacing().style());
        sections.forEach(section -> section.write(out, model));
        new NotesSection(messages, layout.notes()).write(out, model);
        new VisitSection(messages, layout.visitSpace()).write(out, model);
        return out.close().close().document();
    }

    private String description(SummaryModel model) {
        return messages.text("summary.description", messages.formats().range(model.range()));
    }

    /** The sheet, and the line at the foot of every page: no text of the person's own. */
    private String page(SummaryModel model) {
        return Sheet.rule(
                model.options().paper(),
                "12mm 14mm 14mm 14mm",
                description(model),
                messages.text("summary.page"));
    }
}
