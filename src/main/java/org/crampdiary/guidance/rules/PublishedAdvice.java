package org.crampdiary.guidance.rules;

import org.crampdiary.guidance.Rule;

import java.util.List;

/** The rules there are. */
public final class PublishedAdvice {

    /** In the order of their ids; each finished and tested. */
    public static final List<Rule> RULES =
            List.of(
                    new EndlessCramp(),
                    new SleepDisturbed(),
                    new Frequent(),
                    new UnusuallySevere(),
                    new DespiteSelfCare());

    private PublishedAdvice() {}
}
