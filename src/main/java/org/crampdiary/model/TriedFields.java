package org.crampdiary.model;

import java.util.List;

/** The fields of a {@link Tried}. */
public final class TriedFields {

    public static final EntryField<Tried, Treatment> WHAT =
            EntryField.code("what", Treatment.class, Tried::what);
    public static final EntryField<Tried, String> WORDS =
            EntryField.text("words", TextLimit.NAME, Tried::words);
    public static final EntryField<Tried, RoughDate> START =
            EntryField.rough("start", Tried::start).column("start_date");
    public static final EntryField<Tried, RoughDate> END =
            EntryField.rough("end", Tried::end).column("end_date");
    public static final EntryField<Tried, Verdict> VERDICT =
            EntryField.code("verdict", Verdict.class, Tried::verdict);

    public static final EntryShape<Tried> SHAPE =
            EntryShape.of(Tried.class, List.of(WHAT, WORDS, START, END, VERDICT));

    private TriedFields() {}
}
