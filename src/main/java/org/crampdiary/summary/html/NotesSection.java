package org.crampdiary.summary.html;

import org.crampdiary.summary.Note;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;

/** The latest notes; nothing when there are none or the person left them out. */
record NotesSection(Messages messages) implements Section {

    @Override
    public void write(Xhtml out, SummaryModel model) {
        if (model.notes().isEmpty()) {
            return;
        }
        Days days = new Days(messages.formats(), model.range());
        int more = model.notes().more();
        out.element(
                "h2",
                more == 0
                        ? messages.text("summary.notes")
                        : messages.text("summary.notes.latest", more));
        out.open("ul", "class", "plain");
        for (Note note : model.notes().shown()) {
            out.open("li").element("b", days.of(note.night()) + ":");
            out.text(" " + note.text()).close();
        }
        out.close();
    }
}
