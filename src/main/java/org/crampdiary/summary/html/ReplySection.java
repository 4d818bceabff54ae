package org.crampdiary.summary.html;

import org.crampdiary.summary.Advice;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;

/**
 * The doctor's answer, to be torn off and typed back as a visit; and what the page rests on.
 *
 * @param space height of the lines to write on together, in points of 1/72 inch
 */
record ReplySection(Messages messages, double space) implements Section {

    @Override
    public void write(Xhtml out, SummaryModel model) {
        Advice advice = model.advice();
        out.open("p", "class", "foot");
        if (advice != null) {
            out.element("sup", "1");
            out.text(" " + messages.text("summary.sources", advice.rules()) + " ");
        }
        out.text(messages.text("purpose"));
        out.text(advice == null ? " " + messages.text("summary.not-compared") : "").close();
        out.open("div", "class", "reply");
        out.element("h2", messages.text("summary.reply"));
        out.element("div", messages.text("summary.reply.plan"), "class", "visit");
        double used = 2 * Layout.LINE;
        for (; used <= space; used += Layout.LINE) {
            out.open("div", "class", "visit").close();
        }
        out.element("div", messages.text("summary.reply.back"), "class", "visit");
        out.close();
    }
}
