package org.crampdiary.summary.html;

import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;

/** The person's own questions; nothing when there are none. */
record QuestionsSection(Messages messages) implements Section {

    @Override
    public void write(Xhtml out, SummaryModel model) {
        if (model.questions().isEmpty()) {
            return;
        }
        out.element("h2", messages.text("summary.questions"));
        out.open("ol");
        model.questions()
                .shown()
                .forEach(question -> out.openFor(question, "li").text(question).close());
        out.close();
        if (model.questions().more() > 0) {
            out.element("p", messages.text("summary.more", model.questions().more()));
        }
    }
}
