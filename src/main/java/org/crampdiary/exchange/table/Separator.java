package org.crampdiary.exchange.table;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crampdiary.model.Coded;

/** What stands between two cells. */
public enum Separator implements Coded {
    SEMICOLON(';'),
    TAB('\t'),
    COMMA(',');

    private static final int LOOKED_AT = 100;

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** The one that {@code sep=} in the first line names, when it is one of these. */
    static Optional<Separator> named(String sign) {
        return Arrays.stream(values()).filter(one -> sign.equals("" + one.sign)).findFirst();
    }

    /** The one that most lines have equally often; the decimal commas of a row are none then. */
    static Separator of(String text) {
        Separator best = COMMA;
        long bestScore = 0;
        for (Separator one : values()) {
            long score = one.score(text);
            if (score > bestScore) {
                best = one;
                bestScore = score;
            }
        }
        return best;
    }

    /** How many lines have the usual number of these signs, and then how large that is. */
    private long score(String text) {
        Map<Integer, Integer> lines = new TreeMap<>();
        text.lines().limit(LOOKED_AT).forEach(line -> lines.merge(count(line), 1, Integer::sum));
        return lines.entrySet().stream()
                .filter(entry -> entry.getKey() > 0)
                .mapToLong(entry -> entry.getValue() * 10_000L + entry.getKey())
                .max()
                .orElse(0);
    }

    /** Those within quotation marks are part of a cell. */
    private int count(String line) {
        int found = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            found += !quoted && c == sign ? 1 : 0;
        }
        return found;
    }
}
