package org.crampdiary.model;

import java.util.List;

/** The fields of a {@link RemedyUse}. */
public final class RemedyUseFields {

    public static final EntryField<RemedyUse, Remedy> REMEDY =
            EntryField.code("remedy", Remedy.class, RemedyUse::remedy);
    public static final EntryField<RemedyUse, Effect> EFFECT =
            EntryField.code("effect", Effect.class, RemedyUse::effect);
    public static final EntryField<RemedyUse, Double> MINUTES_TO_RELIEF =
            EntryField.number(
                    "minutesToRelief", 0, 1_440, Unit.MINUTES, RemedyUse::minutesToRelief);

    public static final EntryShape<RemedyUse> SHAPE =
            EntryShape.of(RemedyUse.class, List.of(REMEDY, EFFECT, MINUTES_TO_RELIEF));

    private RemedyUseFields() {}
}
