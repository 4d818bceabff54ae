package org.crampdiary.text;

import java.util.List;
import java.util.stream.Collectors;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;

/** Sites in words, such as "left calf" or "back of the left thigh". */
public final class SiteNames {

    private SiteNames() {}

    /** One site; a side that is not known, or neither left nor right, is not said. */
    public static String of(Site site, Messages messages) {
        Muscle muscle = site.muscle();
        Side side = site.side();
        if (side == null || side == Side.NONE) {
            return muscle == null ? messages.text("site.unknown-muscle") : messages.name(muscle);
        }
        // No pattern fits all: the side stands before some names, within others and after the rest.
        String place = muscle == null ? "unknown" : muscle.code();
        return switch (side) {
            case LEFT -> messages.text("site.left." + place);
            case RIGHT -> messages.text("site.right." + place);
            default -> messages.text("site.both." + place);
        };
    }

    /** Sites in their order, parted by semicolons, since some names have a comma in them. */
    public static String of(List<Site> sites, Messages messages) {
        return sites.stream().map(site -> of(site, messages)).collect(Collectors.joining("; "));
    }
}
