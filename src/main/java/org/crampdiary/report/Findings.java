package org.crampdiary.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a card says, in the order of reading: plain sentences first, figures of the methods last.
 *
 * @param title what it is about
 * @param finding what it comes to, in few words; may be empty
 * @param sentences above the drawing
 * @param drawing the same to be seen
 * @param legend of the drawing
 * @param lines below the drawing, one for each thing that is counted; may be empty
 * @param notes below these, in small print
 * @param details intervals and figures of tests, folded away; may be empty
 * @param table the same values to hear and to copy; without rows when there is nothing
 * @param coverage how much it rests on; null where the table says it
 */
public record Findings(
        String title,
        String finding,
        List<String> sentences,
        Drawing drawing,
        Legend legend,
        List<String> lines,
        List<String> notes,
        List<String> details,
        Table table,
        @Nullable Coverage coverage) {

    public Findings {
        sentences = List.copyOf(sentences);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
        details = List.copyOf(details);
    }

    /** Words above a card, and nothing below them yet. */
    public static Findings titled(String title, String finding) {
        return new Findings(
                title,
                finding,
                List.of(),
                new Drawing.None(),
                Legend.NONE,
                List.of(),
                List.of(),
                List.of(),
                Table.NONE,
                null);
    }

    Findings sentences(List<String> next) {
        return new Findings(
                title, finding, next, drawing, legend, lines, notes, details, table, coverage);
    }

    Findings drawing(Drawing next) {
        return new Findings(
                title, finding, sentences, next, legend, lines, notes, details, table, coverage);
    }

    Findings legend(List<Legend.Entry> entries) {
        Legend next = new Legend(entries);
        return new Findings(
                title, finding, sentences, drawing, next, lines, notes, details, table, coverage);
    }

    Findings lines(List<String> next) {
        return new Findings(
                title, finding, sentences, drawing, legend, next, notes, details, table, coverage);
    }

    Findings notes(List<String> next) {
        return new Findings(
                title, finding, sentences, drawing, legend, lines, next, details, table, coverage);
    }

    Findings details(List<String> next) {
        return new Findings(
                title, finding, sentences, drawing, legend, lines, notes, next, table, coverage);
    }

    Findings table(List<String> headings, List<List<String>> rows) {
        Table next = new Table(headings, rows);
        return new Findings(
                title, finding, sentences, drawing, legend, lines, notes, details, next, coverage);
    }

    Findings restingOn(Coverage next) {
        return new Findings(
                title, finding, sentences, drawing, legend, lines, notes, details, table, next);
    }

    /** What those hear who come to the chart. */
    public String spoken() {
        return Stream.concat(Stream.of(title, finding), sentences.stream())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
    }

    /**
     * Values under headings.
     *
     * @param rows as long as {@code headings} each
     */
    public record Table(List<String> headings, List<List<String>> rows) {

        static final Table NONE = new Table(List.of(), List.of());

        public Table {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }
}
