package org.crampdiary.summary.html;

import org.crampdiary.summary.Advice;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;

/**
 * Lines to write on, and what the page rests on.
 *
 * @param space height of the lines together, in points of 1/72 inch
 */
record VisitSection(Messages messages, double space) implements Section {

    @Override
    public void write(Xhtml out, SummaryModel model) {
        out.element("h2", messages.text("summary.visit"));
        for (double used = Layout.LINE; used <= space; used += Layout.LINE) {
            out.open("div", "class", "visit").close();
        }
        Advice advice = model.advice();
        out.open("p", "class", "foot");
        if (advice != null) {
            out.element("sup", "1");
            out.text(" " + messages.text("summary.sources", advice.rules()) + " ");
        }
        out.text(messages.text("purpose") + " ");
        if (advice == null) {
            out.text(messages.text("summary.not-compared") + " ");
        }
        out.text(messages.text("summary.disclaimer")).close();
    }
}
