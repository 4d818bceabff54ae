package org.crampdiary.summary;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.crampdiary.model.Coded;

/** What can be on the page or not, as the person chooses. */
public enum PageChoice implements Coded {
    /** The latest notes. */
    NOTES(true),
    /** Name and year of birth. */
    NAME(true),
    /** What the person drinks and does, and how the days are. */
    FACTORS(true),
    /** A second page with intervals, quartiles and the list of rules. */
    MORE(false),
    /** Letters a third larger, on as many sheets as that takes. */
    LARGE(false),
    /** The figures once more as a code that a program can read. */
    CODE(false);

    private final boolean usual;

    PageChoice(boolean usual) {
        this.usual = usual;
    }

    /** What is chosen until the person chooses. */
    public static Set<PageChoice> usual() {
        EnumSet<PageChoice> usual = EnumSet.noneOf(PageChoice.class);
        Stream.of(values()).filter(choice -> choice.usual).forEach(usual::add);
        return usual;
    }
}
