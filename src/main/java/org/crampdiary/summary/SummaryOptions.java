package org.crampdiary.summary;

import java.util.EnumSet;
import java.util.Set;

/** What the person chose for the page. */
public record SummaryOptions(Paper paper, Set<PageChoice> chosen) {

    /** What is usual, on A4. */
    public static final SummaryOptions USUAL = new SummaryOptions(Paper.A4, PageChoice.usual());

    public SummaryOptions {
        chosen = Set.copyOf(chosen);
    }

    /** The usual page on this paper. */
    public static SummaryOptions on(Paper paper) {
        return new SummaryOptions(paper, PageChoice.usual());
    }

    public boolean has(PageChoice choice) {
        return chosen.contains(choice);
    }

    /** The same with a choice taken or not. */
    public SummaryOptions with(PageChoice choice, boolean taken) {
        EnumSet<PageChoice> next = EnumSet.noneOf(PageChoice.class);
        next.addAll(chosen);
        if (taken) {
            next.add(choice);
        } else {
            next.remove(choice);
        }
        return new SummaryOptions(paper, next);
    }
}
