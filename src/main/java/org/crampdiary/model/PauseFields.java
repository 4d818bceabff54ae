package org.crampdiary.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The fields of a {@link Pause}. */
public final class PauseFields {

    public static final EntryField<Pause, String> ID =
            EntryField.text("id", TextLimit.ID, Pause::id);
    public static final EntryField<Pause, LocalDate> FROM =
            EntryField.day("from", Pause::from).column("from_night");
    public static final EntryField<Pause, LocalDate> TO =
            EntryField.day("to", Pause::to).column("to_night");
    public static final EntryField<Pause, Instant> UPDATED_AT =
            EntryField.moment("updatedAt", Pause::updatedAt);

    public static final EntryShape<Pause> SHAPE =
            EntryShape.of(Pause.class, List.of(ID, FROM, TO, UPDATED_AT));

    private PauseFields() {}
}
