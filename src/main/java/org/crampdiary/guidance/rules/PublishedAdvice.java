package org.crampdiary.guidance.rules;

import java.util.List;
import org.crampdiary.guidance.Rule;

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
