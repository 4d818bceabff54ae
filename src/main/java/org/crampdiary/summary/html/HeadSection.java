package org.crampdiary.summary.html;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.summary.Advice;
import org.crampdiary.summary.Person;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.TrendSummary;

/** Whose page it is, of which nights, and first of all how much was recorded. */
record HeadSection(Messages messages) implements Section {

    @Override
    public void write(Xhtml out, SummaryModel model) {
        out.open("p", "class", "made");
        out.text(messages.text("summary.made", model.madeOn())).empty("br");
        Advice advice = model.advice();
        int rules = advice == null ? 0 : advice.rulesVersion();
        out.text(messages.text("summary.program", model.programVersion(), rules)).close();
        out.element("h1", messages.text("summary.title"));
        out.element("p", String.join(" · ", identity(model)));
        TrendSummary figures = model.figures();
        boolean all = figures.recorded() > 0 && figures.recorded() == figures.nights();
        out.open("p", "class", "recorded");
        out.element(
                "b",
                messages.text(
                        all ? "summary.recorded.all" : "summary.recorded",
                        figures.recorded(),
                        figures.nights(),
                        figures.paused()));
        out.text(all ? "" : " " + messages.text("summary.recorded.honest")).close();
    }

    private List<String> identity(SummaryModel model) {
        List<String> parts = new ArrayList<>();
        Person person = model.person();
        if (person != null && person.name() != null) {
            parts.add(person.name());
        }
        if (person != null && person.birthYear() != null) {
            parts.add(messages.text("summary.born", String.valueOf(person.birthYear())));
        }
        parts.add(messages.formats().range(model.range()));
        return parts;
    }
}
