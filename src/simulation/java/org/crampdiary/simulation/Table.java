package org.crampdiary.simulation;

import java.io.PrintStream;
import java.util.List;

/** Writes a table in Markdown, row by row. */
final class Table {

    private final PrintStream out;

    Table(PrintStream out, List<String> head) {
        this.out = out;
        row(head);
        row(head.stream().map(_ -> "---").toList());
    }

    void row(List<String> cells) {
        out.println("| " + String.join(" | ", cells) + " |");
    }
}
