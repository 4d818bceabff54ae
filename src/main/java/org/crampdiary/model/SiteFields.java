package org.crampdiary.model;

import java.util.List;

/** The fields of a {@link Site}. */
public final class SiteFields {

    public static final EntryField<Site, Muscle> MUSCLE =
            EntryField.code("muscle", Muscle.class, Site::muscle);
    public static final EntryField<Site, Side> SIDE =
            EntryField.code("side", Side.class, Site::side);

    public static final EntryShape<Site> SHAPE = EntryShape.of(Site.class, List.of(MUSCLE, SIDE));

    private SiteFields() {}
}
