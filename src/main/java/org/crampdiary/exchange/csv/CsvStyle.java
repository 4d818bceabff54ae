package org.crampdiary.exchange.csv;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * The signs that a spreadsheet expects. Where numbers have a comma, that comma cannot separate
 * cells, and Excel takes a semicolon there.
 *
 * @param separator between two cells
 * @param decimal between the whole and the parts of a number
 */
public record CsvStyle(char separator, char decimal) {

    private static final char COMMA = ',';
    private static final char SEMICOLON = ';';

    /** The style of spreadsheets in this language. */
    public static CsvStyle of(Locale locale) {
        char decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        return decimal == COMMA ? new CsvStyle(SEMICOLON, COMMA) : new CsvStyle(COMMA, '.');
    }

    /** The style in which a table was written, told from its first row, which has names only. */
    static CsvStyle ofHeader(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        return header.indexOf(SEMICOLON) >= 0
                ? new CsvStyle(SEMICOLON, COMMA)
                : new CsvStyle(COMMA, '.');
    }
}
