package org.crampdiary.simulation;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Writes a table in Markdown, row by row, with a column for each rate of cramps. */
final class Table {

    private final PrintStream out;

    /** Writes the head; {@code rates} in cramps a week. */
    Table(PrintStream out, String corner, double... rates) {
        this.out = out;
        List<String> columns =
                DoubleStream.of(rates)
                        .mapToObj(rate -> String.format(Locale.ROOT, "%.1f a week", rate))
                        .toList();
        line(corner, columns);
        line("---", columns.stream().map(_ -> "---").toList());
    }

    /** A row with the share of each group for whom {@code event} holds. */
    <T> void row(String name, List<People<T>> groups, Predicate<T> event) {
        line(name, groups.stream().map(group -> group.share(event)).toList());
    }

    private void line(String first, List<String> others) {
        out.println(
                Stream.concat(Stream.of(first), others.stream())
                        .reduce("|", (line, cell) -> line + " " + cell + " |"));
    }
}
