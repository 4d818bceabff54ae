package org.crampdiary.ui.parts.paper;

import java.util.Locale;

/** What people write down of a night on paper, in the order of the columns. */
enum PaperColumn {
    CRAMPS("paper.cramps", "paper.cramps-example", 4.5),
    TIMES("paper.times", "paper.times-example", 6.5),
    MINUTES("paper.minutes", "paper.minutes-example", 5),
    SEVERITY("paper.severity", "paper.severity-example", 5),
    WOKE("paper.woke", "paper.woke-example", 5),
    PLACES("paper.places", "paper.places-example", 7.5),
    FLUID("paper.fluid", "paper.fluid-example", 4.5),
    SLEEP("paper.sleep", "paper.sleep-example", 4.5),
    NOTE("paper.note", "paper.note-example", 7.5);

    private final String key;
    private final String example;
    private final double ems;

    PaperColumn(String key, String example, double ems) {
        this.key = key;
        this.example = example;
        this.ems = ems;
    }

    /** The key of its heading. */
    String key() {
        return key;
    }

    /** The key of what may stand in it. */
    String example() {
        return example;
    }

    /** Its width in heights of the text. */
    double ems() {
        return ems;
    }

    /** Its part of the ids of its cells. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
