package org.crampdiary.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One field of an entry, declared once: files, forms, options, hashes and the random entries of the
 * tests walk over these declarations. Compared by identity.
 *
 * @param <E> the entry
 * @param <V> its values
 */
public final class EntryField<E, V> {

    /** Reads the field of an entry; null is unknown. */
    public interface Accessor<E, V> {
        @Nullable V of(E entry);
    }

    private final String name;
    private final FieldKind<V> kind;
    private final Accessor<E, V> accessor;
    private final String word;
    private final String column;
    private final String component;
    private final boolean added;

    private EntryField(
            String name,
            FieldKind<V> kind,
            Accessor<E, V> accessor,
            String word,
            String column,
            String component,
            boolean added) {
        this.name = name;
        this.kind = kind;
        this.accessor = accessor;
        this.word = word;
        this.column = column;
        this.component = component;
        this.added = added;
    }

    private static <E, V> EntryField<E, V> of(
            String name, FieldKind<V> kind, Accessor<E, V> accessor) {
        String column = name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return new EntryField<>(name, kind, accessor, name, column, name, false);
    }

    static <E> EntryField<E, Double> number(
            String name, int min, int max, Unit unit, Accessor<E, Double> accessor) {
        return of(name, new FieldKind.Decimal(min, max, unit), accessor);
    }

    static <E> EntryField<E, Integer> whole(
            String name, int min, int max, Unit unit, Accessor<E, Integer> accessor) {
        return of(name, new FieldKind.Whole(min, max, unit), accessor);
    }

    static <E> EntryField<E, Integer> scale(String name, int max, Accessor<E, Integer> accessor) {
        return of(name, new FieldKind.Scale(max), accessor);
    }

    static <E> EntryField<E, Boolean> yesNo(String name, Accessor<E, Boolean> accessor) {
        return of(name, new FieldKind.YesNo(), accessor);
    }

    static <E> EntryField<E, String> text(
            String name, TextLimit limit, Accessor<E, String> accessor) {
        return of(name, new FieldKind.Text(limit), accessor);
    }

    static <E, C extends Enum<C> & Coded> EntryField<E, C> code(
            String name, Class<C> type, Accessor<E, C> accessor) {
        return of(name, new FieldKind.Code<>(type), accessor);
    }

    static <E, C extends Enum<C> & Coded> EntryField<E, List<C>> codes(
            String name, Class<C> type, Accessor<E, List<C>> accessor) {
        return of(name, new FieldKind.Codes<>(type), accessor);
    }

    static <E, T extends Record> EntryField<E, List<T>> entries(
            String name, EntryShape<T> shape, Accessor<E, List<T>> accessor) {
        return of(name, new FieldKind.Entries<>(shape), accessor);
    }

    static <E> EntryField<E, RoughDate> rough(String name, Accessor<E, RoughDate> accessor) {
        return of(name, new FieldKind.Rough(), accessor);
    }

    static <E> EntryField<E, LocalDate> day(String name, Accessor<E, LocalDate> accessor) {
        return of(name, new FieldKind.Day(), accessor);
    }

    static <E> EntryField<E, OffsetDateTime> time(
            String name, Accessor<E, OffsetDateTime> accessor) {
        return of(name, new FieldKind.Time(), accessor);
    }

    static <E> EntryField<E, Instant> moment(String name, Accessor<E, Instant> accessor) {
        return of(name, new FieldKind.Moment(), accessor);
    }

    static <E> EntryField<E, ZoneId> zone(String name, Accessor<E, ZoneId> accessor) {
        return of(name, new FieldKind.Zone(), accessor);
    }

    /** The same under a shorter word, where the exchange format names the unit too. */
    EntryField<E, V> word(String next) {
        return new EntryField<>(name, kind, accessor, next, column, component, added);
    }

    /** The same in a column of its own name; of a list, the one of its elements. */
    EntryField<E, V> column(String next) {
        return new EntryField<>(name, kind, accessor, word, next, component, added);
    }

    /** The same for a component of the record whose name differs. */
    EntryField<E, V> component(String next) {
        return new EntryField<>(name, kind, accessor, word, column, next, added);
    }

    /** The same for a field that the exchange format had not at first. */
    EntryField<E, V> added() {
        return new EntryField<>(name, kind, accessor, word, column, component, true);
    }

    /** The name in the exchange format, such as {@code fluidMl}. */
    public String name() {
        return name;
    }

    /** What may stand in it. */
    public FieldKind<V> kind() {
        return kind;
    }

    /** The range of a number; throws {@link IllegalStateException} for another field. */
    public FieldKind.Numeric<?> range() {
        if (kind instanceof FieldKind.Numeric<?> numeric) {
            return numeric;
        }
        throw new IllegalStateException(name + " is not a number");
    }

    /** The short word for messages, ids, options and drafts, such as {@code fluid}. */
    public String word() {
        return word;
    }

    /**
     * The column of the database. Lists have a table of their own, named after the entry and this
     * column.
     */
    public String column() {
        return column;
    }

    /** The name of the record's component. */
    String component() {
        return component;
    }

    /**
     * Whether the exchange format had it not at first: a file need not know of it, and one in which
     * it is unknown is as it was before.
     */
    public boolean isAdded() {
        return added;
    }

    /** The option on the command line without its dashes; lists are given element by element. */
    public String option() {
        return list() ? column : word;
    }

    /** Whether its values are lists. */
    public boolean list() {
        return kind instanceof FieldKind.Codes<?> || kind instanceof FieldKind.Entries<?>;
    }

    /** The value in an entry; null is unknown. */
    public @Nullable V of(E entry) {
        return accessor.of(entry);
    }

    /** Throws {@link IllegalArgumentException} when {@code value} is present and not allowed. */
    void check(@Nullable V value) {
        if (value != null && !kind.allows(value)) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT, "%s must be %s: %s", name, kind.rule(), shortened(value)));
        }
    }

    private static Object shortened(Object value) {
        return value instanceof String text ? text.length() + " characters" : value;
    }

    @Override
    public String toString() {
        return name;
    }
}
