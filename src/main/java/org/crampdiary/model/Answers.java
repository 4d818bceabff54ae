package org.crampdiary.model;

import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.FieldKind.Entries;
import org.jspecify.annotations.Nullable;

/** Compares what a person said in two versions of an entry, whenever they were written. */
record Answers<E extends Record>(EntryShape<E> shape) {

    /** Whether both say the same. */
    boolean same(E one, E other) {
        return stand(one, other) && stand(other, one);
    }

    /** Whether every answer of {@code old} is still given; more may be answered by now. */
    boolean stand(E old, E now) {
        return answers().allMatch(field -> stands(field, field.of(old), field.of(now)));
    }

    private Stream<EntryField<E, ?>> answers() {
        return shape.fields().stream().filter(field -> !(field.kind() instanceof FieldKind.Moment));
    }

    private boolean stands(EntryField<E, ?> field, @Nullable Object old, @Nullable Object now) {
        if (old == null || old.equals(now)) {
            return true;
        }
        if (!(old instanceof List<?> some && now instanceof List<?> more)) {
            return false;
        }
        return some.isEmpty()
                ? shape.required(field)
                : some.stream()
                        .allMatch(one -> more.stream().anyMatch(two -> within(field, one, two)));
    }

    private static boolean within(EntryField<?, ?> list, Object one, Object two) {
        return list.kind() instanceof Entries<?>(var parts)
                ? partsStand(parts, one, two)
                : one.equals(two);
    }

    @SuppressWarnings("unchecked") // the elements of a list have its shape
    private static <T extends Record> boolean partsStand(
            EntryShape<T> shape, Object one, Object two) {
        return new Answers<>(shape).stand((T) one, (T) two);
    }
}
