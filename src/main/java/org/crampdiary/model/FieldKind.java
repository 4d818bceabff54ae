package org.crampdiary.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What may stand in a field. Everything that reads, writes, asks for or invents values chooses by
 * the kind, so that a new field needs no new code there.
 *
 * @param <V> the values; null, unknown, is allowed wherever the entry's component is nullable
 */
public sealed interface FieldKind<V> {

    /** So many may stand in one list of an entry: more than anybody lists. */
    int MOST_ELEMENTS = 1_000;

    /** A number with its least and greatest value, both allowed. */
    sealed interface Numeric<N extends Number> extends FieldKind<N> {

        int min();

        int max();

        /** Whether only whole numbers are allowed. */
        boolean whole();

        /** Whether {@code value} is finite, in range and, where demanded, whole. */
        default boolean permits(double value) {
            return value >= min() && value <= max() && (!whole() || value == Math.rint(value));
        }

        @Override
        default boolean allows(N value) {
            return permits(value.doubleValue());
        }

        @Override
        default String rule() {
            return min() + " to " + max();
        }
    }

    /** A number of a unit, with decimals. */
    record Decimal(int min, int max, Unit unit) implements Numeric<Double> {

        @Override
        public boolean whole() {
            return false;
        }
    }

    /** A whole number of a unit. */
    record Whole(int min, int max, Unit unit) implements Numeric<Integer> {

        @Override
        public boolean whole() {
            return true;
        }
    }

    /** A step from 0, none, to {@code max}, the worst. */
    record Scale(int max) implements Numeric<Integer> {

        @Override
        public int min() {
            return 0;
        }

        @Override
        public boolean whole() {
            return true;
        }
    }

    record YesNo() implements FieldKind<Boolean> {}

    record Text(TextLimit limit) implements FieldKind<String> {

        @Override
        public boolean allows(String value) {
            return limit.allows(value);
        }

        @Override
        public String rule() {
            return "at most " + limit.max() + " characters";
        }
    }

    /** One of the constants of {@code type}. */
    record Code<E extends Enum<E> & Coded>(Class<E> type) implements FieldKind<E> {}

    /** Constants of {@code type}; an empty list is the answer "none". */
    record Codes<E extends Enum<E> & Coded>(Class<E> type) implements FieldKind<List<E>> {}

    /** Smaller entries; an empty list is the answer "none". */
    record Entries<T extends Record>(EntryShape<T> shape) implements FieldKind<List<T>> {}

    record Day() implements FieldKind<LocalDate> {}

    /** A day, a month or a year. */
    record Rough() implements FieldKind<RoughDate> {}

    /** A local date and time with its offset. */
    record Time() implements FieldKind<OffsetDateTime> {}

    record Moment() implements FieldKind<Instant> {}

    record Zone() implements FieldKind<ZoneId> {}

    /** Whether the value, which is not null, is within the limits of its kind. */
    default boolean allows(V value) {
        return true;
    }

    /** What is allowed, for an error of the program. */
    default String rule() {
        return "a value";
    }
}
