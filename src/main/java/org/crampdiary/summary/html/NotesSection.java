package org.crampdiary.summary.html;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
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
        write(out, model, notes.shown(), Note::excerpt);
    }

    /** Those that the first page has shortened, or has no room for. */
    void writeInFull(Xhtml out, SummaryModel model) {
        List<Note> shown = model.notes().shown();
        List<Note> inFull =
                IntStream.range(0, shown.size())
                        .filter(i ->
                                i >= most || !shown.get(i).excerpt().equals(shown.get(i).text()))
                        .mapToObj(shown::get)
                        .toList();
        if (!inFull.isEmpty()) {
            out.element("h2", messages.text("summary.notes.in-full"));
            write(out, model, inFull, Note::text);
        }
    }

    private void write(
            Xhtml out, SummaryModel model, List<Note> notes, Function<Note, String> words) {
        Days days = new Days(messages.formats(), model.range());
        out.open("ul", "class", "plain");
        for (Note note : notes) {
            out.openFor(note.text(), "li").element("b", days.of(note.night()) + ":", "dir", "ltr");
            out.text(" " + words.apply(note)).close();
        }
        out.close();
    }
}
