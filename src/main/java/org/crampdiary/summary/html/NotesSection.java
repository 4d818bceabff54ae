package org.crampdiary.summary.html;

import org.crampdiary.summary.Listed;
import org.crampdiary.summary.Note;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;

/**
 * The latest notes, or how many have no room; nothing when there are none or the person left them
 * out.
 */
record NotesSection(Messages messages, int most) implements Section {

    @Override
    public void write(Xhtml out, SummaryModel model) {
        if (model.notes().isEmpty()) {
            return;
        }
        Days days = new Days(messages.formats(), model.range());
        Listed<Note> notes = model.notes().atMost(most);
        int more = notes.more();
        if (notes.shown().isEmpty()) {
            out.element("p", messages.text("summary.notes.left-out", more), "class", "quiet");
            return;
        }
        out.element(
                "h2",
                more == 0
                        ? messages.text("summary.notes")
                        : messages.text("summary.notes.latest", more));
        out.open("ul", "class", "plain");
        for (Note note : notes.shown()) {
            out.open("li").element("b", days.of(note.night()) + ":");
            out.text(" " + note.text()).close();
        }
        out.close();
    }
}
