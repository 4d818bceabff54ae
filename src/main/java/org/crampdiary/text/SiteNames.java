package org.crampdiary.text;

import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;

/** Sites in words, such as "left calf". */
public final class SiteNames {

    private SiteNames() {}

    public static String of(Site site, Messages messages) {
        Muscle muscle = site.muscle();
        Side side = site.side();
        String place =
                muscle == null ? messages.text("site.unknown-muscle") : messages.name(muscle);
        return side == null || side == Side.NONE
                ? place
                : messages.text("site." + side.code(), place);
    }
}
