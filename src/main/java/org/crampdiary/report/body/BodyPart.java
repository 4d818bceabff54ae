package org.crampdiary.report.body;

import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;

/** A muscle of one side as a view shows it. */
public record BodyPart(Muscle muscle, Side side, Outline outline) {

    /** Where a cramp of it is. */
    public Site site() {
        return new Site(muscle, side);
    }
}
