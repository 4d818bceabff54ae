package org.crampdiary.summary.html;

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
        out.open("p", "class", "foot").element("sup", "1");
        out.text(" " + messages.text("summary.sources", model.advice().rules()) + " ");
        out.text(messages.text("purpose") + " " + messages.text("summary.disclaimer")).close();
    }
}
