package org.crampdiary.exchange.table;

import org.crampdiary.model.Coded;

/** What stands between the whole and the parts of a number; the other one groups thousands. */
public enum DecimalSign implements Coded {
    POINT('.'),
    COMMA(',');

    private final char sign;

    DecimalSign(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    DecimalSign other() {
        return this == POINT ? COMMA : POINT;
    }

    char grouping() {
        return other().sign;
    }
}
