package org.crampdiary.exchange;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.RoughDate;
import org.crampdiary.model.Trash;
import org.jspecify.annotations.Nullable;

/**
 * Which of two different versions of an entry is kept that were written at the same time: the
 * greater one, so that two diaries become the same whichever takes in the other. In the first field
 * in which they differ an answer is greater than none, otherwise the greater or later value is.
 */
final class Tie {

    /** What was deleted for good stays so: its text does not come back from another computer. */
    static final Comparator<Cramp> CRAMPS =
            Comparator.comparing(Trash::isPurged).thenComparing(by(CrampFields.SHAPE));

    private Tie() {}

    static <E extends Record> Comparator<E> by(EntryShape<E> shape) {
        return (one, other) -> entries(shape, one, other);
    }

    @SuppressWarnings("unchecked") // both are entries of the shape
    private static <E extends Record> int entries(EntryShape<E> shape, Object one, Object other) {
        for (EntryField<E, ?> field : shape.fields()) {
            int compared = values(field.kind(), field.of((E) one), field.of((E) other));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // both are values of one field
    private static int values(FieldKind<?> kind, @Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return switch (one) {
            case List<?> list -> lists(kind, list, (List<?>) other);
            case Record entry when kind instanceof FieldKind.Entries<?> of ->
                    entries(of.shape(), entry, other);
            case RoughDate date -> date.iso().compareTo(((RoughDate) other).iso());
            case ZoneId zone -> zone.getId().compareTo(((ZoneId) other).getId());
            default -> ((Comparable) one).compareTo(other);
        };
    }

    private static int lists(FieldKind<?> kind, List<?> one, List<?> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int compared = values(kind, one.get(i), other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
