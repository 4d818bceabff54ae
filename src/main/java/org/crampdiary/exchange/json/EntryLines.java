package org.crampdiary.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/**
 * Lays a file out with one line for each entry: readable, comparable line by line, and a third of
 * the size of a line for each field.
 */
final class EntryLines extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;

    /** How deep an entry of {@code nights} stands: file, list. */
    private static final int LIST = 2;

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        newLine(out, LIST - 1, "\n  ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        newLine(out, LIST - 1, "\n  ");
        if (depth(out) != LIST - 1) {
            out.writeRaw(' ');
        }
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        newLine(out, LIST - 1, "\n");
        out.writeRaw('}');
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        if (out.getOutputContext().hasCurrentIndex()) {
            newLine(out, LIST, "\n    ");
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        newLine(out, LIST, "\n    ");
        if (depth(out) != LIST) {
            out.writeRaw(' ');
        }
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) throws IOException {
        newLine(out, LIST, values > 0 ? "\n  " : "");
        out.writeRaw(']');
    }

    private static void newLine(JsonGenerator out, int depth, String text) throws IOException {
        if (depth(out) == depth) {
            out.writeRaw(text);
        }
    }

    private static int depth(JsonGenerator out) {
        return out.getOutputContext().getNestingDepth();
    }
}
