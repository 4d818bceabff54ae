package org.crampdiary.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Random allowed values of every declared field: unknown, empty, at the limits and in between. The
 * same seed gives the same.
 */
public final class RandomValues {

    private static final Instant FIRST_SAVE = Instant.parse("2025-01-01T00:00:00Z");

    private final Random random;
    private final LocalDate firstDay;
    private final int days;
    private final List<ZoneId> zones;
    private final List<String> texts;

    /**
     * @param days how many there are from {@code firstDay} on
     */
    public RandomValues(
            Random random, LocalDate firstDay, int days, List<ZoneId> zones, List<String> texts) {
        this.random = random;
        this.firstDay = firstDay;
        this.days = days;
        this.zones = List.copyOf(zones);
        this.texts = List.copyOf(texts);
    }

    /** A profile, or one of the smaller entries. */
    public <E extends Record> E entry(EntryShape<E> shape) {
        return entry(shape, values -> values);
    }

    /**
     * An entry whose values agree with each other.
     *
     * @param fixed sets what may not be random
     */
    public <E extends Record> E entry(
            EntryShape<E> shape, Function<EntryValues<E>, EntryValues<E>> fixed) {
        for (int tries = 0; ; tries++) {
            try {
                return fixed.apply(values(shape)).build();
            } catch (IllegalArgumentException contradiction) {
                if (tries == 100) {
                    throw contradiction;
                }
            }
        }
    }

    private <E extends Record> EntryValues<E> values(EntryShape<E> shape) {
        EntryValues<E> values = shape.values();
        shape.fields().forEach(field -> set(values, field, shape.required(field)));
        return values;
    }

    private <E extends Record, V> void set(
            EntryValues<E> values, EntryField<E, V> field, boolean required) {
        V value = value(field.kind());
        while (required && value == null) {
            value = value(field.kind());
        }
        values.set(field, value);
    }

    /** A value of this kind, or null. */
    @SuppressWarnings("unchecked")
    public <V> V value(FieldKind<V> kind) {
        return (V)
                maybe(() ->
                        switch (kind) {
                            case FieldKind.Decimal range -> number(range);
                            case FieldKind.Whole range -> whole(range);
                            case FieldKind.Scale range -> whole(range);
                            case FieldKind.YesNo _ -> random.nextBoolean();
                            case FieldKind.Text(var limit) -> text(limit);
                            case FieldKind.Code<?>(var type) -> one(type);
                            case FieldKind.Codes<?>(var type) -> list(4, () -> one(type));
                            case FieldKind.Entries<?>(var shape) -> list(3, () -> entry(shape));
                            case FieldKind.Day _ -> day();
                            case FieldKind.Rough _ -> rough();
                            case FieldKind.Time _ -> local().atZone(zone()).toOffsetDateTime();
                            case FieldKind.Moment _ -> instant();
                            case FieldKind.Zone _ -> zone();
                        });
    }

    public LocalDate day() {
        return firstDay.plusDays(random.nextInt(days));
    }

    private RoughDate rough() {
        String day = day().toString();
        return new RoughDate(day.substring(0, List.of(4, 7, 10).get(random.nextInt(3))));
    }

    public LocalDateTime local() {
        return day().atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60));
    }

    public ZoneId zone() {
        return zones.get(random.nextInt(zones.size()));
    }

    /** Mostly milliseconds, as the program writes them; other programs may write finer ones. */
    public Instant instant() {
        Instant millis = FIRST_SAVE.plusMillis(random.nextLong(Duration.ofDays(400).toMillis()));
        return random.nextInt(5) == 0 ? millis.plusNanos(random.nextInt(1_000_000)) : millis;
    }

    public String text() {
        return texts.get(random.nextInt(texts.size()));
    }

    private String text(TextLimit limit) {
        String text = text();
        return limit.allows(text) ? text : "x";
    }

    public <T> T maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }

    public <C> C one(Class<C> type) {
        C[] constants = type.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }

    /** 0 to {@code most} elements. */
    public <T> List<T> list(int most, Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    private double number(FieldKind.Decimal range) {
        int width = range.max() - range.min();
        return switch (random.nextInt(5)) {
            case 0 -> range.min();
            case 1 -> range.max();
            case 2 -> range.min() + random.nextInt(width + 1);
            case 3 -> range.min() + 0.1 + 0.2;
            default -> range.min() + random.nextDouble() * width;
        };
    }

    private int whole(FieldKind.Numeric<?> range) {
        return range.min() + random.nextInt(range.max() - range.min() + 1);
    }
}
