package org.crampdiary.store.sqlite;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crampdiary.model.Coded;

/**
 * JSON that is the same for equal values for all time: keys sorted, nulls left out, empty lists
 * kept, no white space, whole numbers without a fraction (so that 0 and −0 are the same, as in
 * SQLite).
 */
final class CanonicalJson {

    private static final double EXACT_WHOLE = 1e15;

    private final StringBuilder out = new StringBuilder(256);

    private CanonicalJson() {}

    static String write(Map<String, Object> object) {
        CanonicalJson json = new CanonicalJson();
        json.value(object);
        return json.out.toString();
    }

    private void value(Object value) {
        switch (value) {
            case Map<?, ?> object -> object(object);
            case List<?> list -> list(list);
            case Coded constant -> text(constant.code());
            case Boolean flag -> out.append(flag.booleanValue());
            case Integer number -> out.append(number.intValue());
            case Double number -> number(number);
            case OffsetDateTime time -> text(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
            default -> text(value.toString());
        }
    }

    private void object(Map<?, ?> object) {
        out.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> i = object.entrySet().iterator(); i.hasNext(); ) {
            Map.Entry<?, ?> entry = i.next();
            text(entry.getKey().toString());
            out.append(':');
            value(entry.getValue());
            out.append(i.hasNext() ? "," : "");
        }
        out.append('}');
    }

    private void list(List<?> list) {
        out.append('[');
        for (Iterator<?> i = list.iterator(); i.hasNext(); ) {
            value(i.next());
            out.append(i.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private void number(double number) {
        if (number == Math.rint(number) && Math.abs(number) < EXACT_WHOLE) {
            out.append((long) number);
        } else {
            out.append(number);
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
