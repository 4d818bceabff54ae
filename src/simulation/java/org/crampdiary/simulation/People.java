package org.crampdiary.simulation;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * What some simulated people saw.
 *
 * @param <T> what one of them saw
 */
record People<T>(List<T> seen) {

    People {
        seen = List.copyOf(seen);
    }

    /**
     * {@code count} people with the seeds 1, 2, …, on all cores; the order is that of the seeds.
     */
    static <T> People<T> simulate(int count, LongFunction<T> person) {
        return new People<>(LongStream.rangeClosed(1, count).parallel().mapToObj(person).toList());
    }

    boolean none(Predicate<T> event) {
        return seen.stream().noneMatch(event);
    }

    /** The share of those for whom {@code event} holds, in words. */
    String share(Predicate<T> event) {
        return Percent.of(Math.toIntExact(seen.stream().filter(event).count()), seen.size());
    }
}
