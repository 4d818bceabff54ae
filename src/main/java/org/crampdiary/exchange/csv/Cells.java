package org.crampdiary.exchange.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crampdiary.model.FieldKind;

/**
 * The values of the exchange format as the cells of a spreadsheet, and back. An empty cell is
 * unknown; what a cell does not hold as its kind demands comes back as the text that stands there,
 * which the reader of entries then refuses.
 */
final class Cells {

    static final String YES = "yes";
    static final String NO = "no";

    /** The answer "none of them" to a question that takes several codes. */
    static final String NONE = "none";

    private static final String UTC = "UTC";
    private static final String ESCAPE = "'";

    /** What a spreadsheet could take for a formula, and what our own mark begins with. */
    private static final String ACTIVE = "=+-@\t\r\n'";

    /**
     * What a spreadsheet makes a number, a date or a truth of: 0012, 1/2, 3-4, 2 mar, May 5, TRUE,
     * and numbers of any length, of which it keeps 15 digits.
     */
    private static final Pattern CHANGED =
            Pattern.compile(
                    " *(\\(?(\\p{Sc}|kr\\.?)? ?-?[.,(]?\\d(.{0,19}|[\\d., ]*)"
                            + "|(jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|dec)"
                            + "\\p{L}*[ .,/-]*\\d.{0,14}|true|false|sand|falsk) *",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}([.,]\\d{1,400})?");

    private Cells() {}

    /**
     * The cell of a value that is neither a time nor a list of smaller entries.
     *
     * @param decimal the sign between whole and parts of a number
     */
    static String written(JsonNode value, char decimal) {
        if (value.isNumber()) {
            return new BigDecimal(value.asText()).toPlainString().replace('.', decimal);
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? YES : NO;
        }
        if (value.isArray()) {
            return codes(value);
        }
        return value.isNull() ? "" : escaped(value.textValue());
    }

    /** The cell of what a person wrote, which comes back from a spreadsheet as it was. */
    static String text(String text) {
        return CHANGED.matcher(text).matches() ? ESCAPE + text : escaped(text);
    }

    private static String codes(JsonNode list) {
        List<String> codes = new ArrayList<>();
        list.forEach(code -> codes.add(code.textValue()));
        return codes.isEmpty() ? NONE : String.join(", ", codes);
    }

    /** An empty text is the mark alone, since an empty cell is unknown. */
    private static String escaped(String text) {
        return text.isEmpty() || ACTIVE.indexOf(text.charAt(0)) >= 0 ? ESCAPE + text : text;
    }

    /** The local part of a time, as spreadsheets know it. */
    static String local(String time) {
        return time.substring(0, offsetStart(time)).replace('T', ' ');
    }

    /** The offset of a time: {@code UTC} or {@code UTC+01:00}, since a sign begins a formula. */
    static String offset(String time) {
        String offset = time.substring(offsetStart(time));
        return UTC + (offset.equals("Z") ? "" : offset);
    }

    private static int offsetStart(String time) {
        int start = time.indexOf('T');
        while ("Z+-".indexOf(time.charAt(start)) < 0) {
            start++;
        }
        return start;
    }

    /** The value in a cell of this kind. */
    static JsonNode read(String cell, FieldKind<?> kind) {
        if (cell.isEmpty()) {
            return NullNode.getInstance();
        }
        String text = cell.startsWith(ESCAPE) ? cell.substring(ESCAPE.length()) : cell;
        return switch (kind) {
            case FieldKind.Numeric<?> _ -> number(text);
            case FieldKind.YesNo _ -> yesNo(text);
            case FieldKind.Codes<?> _ -> list(text);
            default -> TextNode.valueOf(text);
        };
    }

    /** A number with a point or a comma. */
    static JsonNode number(String text) {
        return NUMBER.matcher(text).matches()
                ? DoubleNode.valueOf(Double.parseDouble(text.replace(',', '.')))
                : TextNode.valueOf(text);
    }

    private static JsonNode yesNo(String text) {
        return text.equals(YES) || text.equals(NO)
                ? BooleanNode.valueOf(text.equals(YES))
                : TextNode.valueOf(text);
    }

    private static JsonNode list(String text) {
        ArrayNode codes = JsonNodeFactory.instance.arrayNode();
        if (!text.equals(NONE)) {
            for (String code : text.split(",", -1)) {
                codes.add(code.strip());
            }
        }
        return codes;
    }

    /** A time put together again. */
    static JsonNode time(String local, String offset) {
        if (local.isEmpty() && offset.isEmpty()) {
            return NullNode.getInstance();
        }
        String zone = offset.equals(UTC) ? "Z" : offset.replaceFirst("^" + UTC, "");
        return TextNode.valueOf(local.replace(' ', 'T') + zone);
    }
}
