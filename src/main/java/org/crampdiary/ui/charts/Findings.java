package org.crampdiary.ui.charts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a card says, in the order of reading: plain sentences first, figures of the methods last.
 *
 * @param title what it is about
 * @param finding what it comes to, in few words
 * @param sentences before the rows
 * @param rows one for each thing that is compared or counted; may be empty
 * @param notes after the rows, in small print
 * @param details intervals and figures of tests, folded away; may be empty
 * @param table the same values to hear and to copy; without rows when there is nothing
 */
record Findings(
        String title,
        String finding,
        List<String> sentences,
        List<Row> rows,
        List<String> notes,
        List<String> details,
        Table table) {

    /** Before anything is known. */
    static final Findings NONE =
            new Findings(
                    "",
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new Table(List.of(), List.of()));

    Findings {
        sentences = List.copyOf(sentences);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        details = List.copyOf(details);
    }

    /** What those hear who come to the chart. */
    String spoken() {
        return Stream.concat(Stream.of(title, finding), sentences.stream())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
    }

    /**
     * One line.
     *
     * @param words what is said about it; empty when the name says all
     * @param clear whether it may stand out; nothing else is bold
     */
    record Row(String name, String words, boolean clear) {}

    /**
     * Values under headings.
     *
     * @param rows as long as {@code headings} each
     */
    record Table(List<String> headings, List<List<String>> rows) {

        Table {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }
}
