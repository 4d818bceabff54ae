package org.crampdiary.exchange.csv;

import java.util.List;
import java.util.Set;

/** The table that says of which format and version the others are. */
final class About {

    static final String FILE = "about.csv";
    static final String FORMAT = "format";
    static final String VERSION = "version";
    static final String EXPORTED_AT = "exportedAt";
    static final List<String> COLUMNS = List.of(FORMAT, VERSION, EXPORTED_AT);
    static final Header HEADER = new Header(COLUMNS, Set.of());

    private About() {}
}
