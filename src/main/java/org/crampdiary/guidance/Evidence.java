package org.crampdiary.guidance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.Symptom;

/**
 * The entries that a condition counts. Immutable.
 *
 * @param nights sorted, each once; those of the cramps are among them
 * @param cramps in {@link Cramp#ORDER}, each once
 */
public record Evidence(List<LocalDate> nights, List<Cramp> cramps) {

    public static final Evidence NONE = new Evidence(List.of(), List.of());

    public Evidence {
        nights =
                Stream.concat(nights.stream(), cramps.stream().map(Cramp::night))
                        .sorted()
                        .distinct()
                        .toList();
        cramps = cramps.stream().sorted(Cramp.ORDER).distinct().toList();
    }

    /** Nights that count by what their record says. */
    public static Evidence ofNights(Nights nights) {
        return new Evidence(dates(nights), List.of());
    }

    /** Cramp nights: each with its cramps. */
    public static Evidence ofCrampNights(Nights nights) {
        return new Evidence(dates(nights), nights.cramps().toList());
    }

    /** Cramps, with their nights. */
    public static Evidence ofCramps(Collection<Cramp> cramps) {
        return new Evidence(List.of(), List.copyOf(cramps));
    }

    /** Nights on which a cramp woke the person: each with the cramps that did. */
    public static Evidence ofWoken(Nights nights) {
        return ofCramps(nights.cramps(Cramp::wokeThePerson));
    }

    /** Nights that report a sign: each with the cramps that do. */
    public static Evidence ofSign(Nights nights, Symptom sign) {
        return new Evidence(dates(nights), nights.cramps(cramp -> cramp.hasSymptom(sign)));
    }

    /** All that stands in this or in {@code other}. */
    public Evidence and(Evidence other) {
        return new Evidence(
                Stream.concat(nights.stream(), other.nights.stream()).toList(),
                Stream.concat(cramps.stream(), other.cramps.stream()).toList());
    }

    /** The ids of the cramps, in their order. */
    public List<String> crampIds() {
        return cramps.stream().map(Cramp::id).toList();
    }

    private static List<LocalDate> dates(Nights nights) {
        return nights.list().stream().map(NightEntries::night).toList();
    }
}
