package org.crampdiary.summary.html;

import org.crampdiary.summary.Advice;
import org.crampdiary.summary.PageChoice;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;

/**
 * The doctor's answer, to be torn off and typed back as a visit; and what the page rests on.
 *
 * @param space height of the lines to write on together, in points of 1/72 inch
 */
record ReplySection(Messages messages, double space) implements Section {

    /** The height of the code, as in the style sheet. */
    private static final double CODE = 100;

    /** The height of the heading and the lines that stand in any case, when they are not tight. */
    private static final double LEAST = 5 * Layout.LINE;

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
        boolean coded = model.options().has(PageChoice.CODE);
        if (coded) {
            code(out);
        }
        out.open("div", "class", coded ? "lines" : "all");
        out.element("h2", messages.text("summary.reply"));
        out.element("div", messages.text("summary.reply.plan"), "class", "visit");
        double room = coded ? space + Math.max(0, CODE - LEAST) : space;
        double used = 2 * Layout.LINE;
        for (; used <= room; used += Layout.LINE) {
            out.open("div", "class", "visit").close();
        }
        out.element("div", messages.text("summary.reply.back"), "class", "visit");
        out.close();
        out.open("div", "class", "end").close();
        out.close();
    }

    private void code(Xhtml out) {
        String holds = messages.text("summary.code.holds");
        out.open("div", "class", "code");
        out.open("object", "type", SummaryHtml.CODE, "alt", holds, "class", "code").close();
        out.element("p", holds);
        out.close();
    }
}
