package org.crampdiary.guidance;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.NightEntries;

/**
 * Some nights with all that was written for them.
 *
 * @param list oldest first, each night once
 */
public record Nights(List<NightEntries> list) {

    public Nights {
        list = List.copyOf(list);
    }

    public Nights where(Predicate<NightEntries> condition) {
        return new Nights(list.stream().filter(condition).toList());
    }

    /** How many nights there are. */
    public int count() {
        return list.size();
    }

    public int count(Predicate<NightEntries> condition) {
        return Math.toIntExact(list.stream().filter(condition).count());
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** The nights whose status is known. */
    public int recorded() {
        return count(NightEntries::recorded);
    }

    /** The nights for which the question about symptoms was answered. */
    public int asked() {
        return count(NightEntries::asked);
    }

    public Nights crampNights() {
        return where(NightEntries::crampNight);
    }

    /** The nights on which a cramp woke the person. */
    public Nights woken() {
        return where(NightEntries::woken);
    }

    /** The nights before which the person was tired by day. */
    public Nights tired() {
        return where(NightEntries::tired);
    }

    /** All cramps of these nights, in {@link Cramp#ORDER}. */
    public Stream<Cramp> cramps() {
        return list.stream().flatMap(entries -> entries.cramps().stream());
    }

    /** The cramps of these nights for which {@code condition} holds. */
    public List<Cramp> cramps(Predicate<Cramp> condition) {
        return cramps().filter(condition).toList();
    }
}
