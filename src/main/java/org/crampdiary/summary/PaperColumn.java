package org.crampdiary.summary;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Unit;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What people write down of a night on paper, and type from it: of its cramps, and each field of
 * the day that can be written into one box.
 *
 * @param id its part of the ids of its cells and of the keys of its heading
 * @param ems its width in heights of the text
 * @param field of the day; null where it belongs to the cramps
 */
public record PaperColumn(String id, double ems, @Nullable EntryField<Night, ?> field) {

    public static final PaperColumn CRAMPS = new PaperColumn("cramps", 4.5, null);
    public static final PaperColumn TIMES = new PaperColumn("times", 6.5, null);
    public static final PaperColumn MINUTES = new PaperColumn("minutes", 5, null);
    public static final PaperColumn SEVERITY = new PaperColumn("severity", 5, null);
    public static final PaperColumn WOKE = new PaperColumn("woke", 5, null);
    public static final PaperColumn PLACES = new PaperColumn("places", 6.5, null);

    private static final double NUMBER_EMS = 5.5;
    private static final double TEXT_EMS = 6;

    /** All that there are, in their order. */
    public static final List<PaperColumn> ALL =
            Stream.concat(
                            Stream.of(CRAMPS, TIMES, MINUTES, SEVERITY, WOKE, PLACES),
                            NightFields.ofTheDay().stream()
                                    .filter(PaperColumn::fits)
                                    .map(PaperColumn::of))
                    .toList();

    private static PaperColumn of(EntryField<Night, ?> field) {
        boolean words = field.kind() instanceof FieldKind.Text || field == NightFields.ACTIVITIES;
        return new PaperColumn(field.word(), words ? TEXT_EMS : NUMBER_EMS, field);
    }

    private static boolean fits(EntryField<Night, ?> field) {
        return switch (field.kind()) {
            case FieldKind.Numeric<?> _, FieldKind.YesNo _, FieldKind.Text _ -> true;
            default -> field == NightFields.ACTIVITIES;
        };
    }

    /** Its heading, with the unit in which the person counts. */
    public String heading(Messages messages) {
        return messages.text("paper." + id, messages.formats().unit(Unit.ML));
    }

    /**
     * Whether a person who writes down so much of a day needs it. How sleep was disturbed belongs
     * to the cramps: studies of night cramps ask for it.
     */
    public boolean neededBy(Predicate<EntryField<Night, ?>> recorded) {
        return field == null || field == NightFields.SLEEP_DISTURBANCE || recorded.test(field);
    }
}
