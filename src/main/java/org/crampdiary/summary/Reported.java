package org.crampdiary.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Symptom;
import org.jspecify.annotations.Nullable;

/**
 * Accompanying symptoms of a period, from night records and from cramps.
 *
 * @param symptoms those reported, in the order of {@link Symptom}
 * @param askedNights nights on which the person answered, also with "none of these"
 * @param outOf the nights of the period, without those of a pause on which nothing was answered
 */
public record Reported(List<Nights> symptoms, int askedNights, int outOf) {

    /** A symptom with the nights that report it, at least one, oldest first. */
    public record Nights(Symptom symptom, List<LocalDate> nights) {

        public Nights {
            nights = List.copyOf(nights);
        }
    }

    public Reported {
        symptoms = List.copyOf(symptoms);
    }

    static Reported of(Diary diary, NightRange range) {
        Map<Symptom, SortedSet<LocalDate>> nights = new EnumMap<>(Symptom.class);
        SortedSet<LocalDate> asked = new TreeSet<>();
        for (Night record : diary.nights(range)) {
            add(record.night(), record.symptoms(), nights, asked);
        }
        for (Cramp cramp : diary.cramps(range)) {
            add(cramp.night(), cramp.symptoms(), nights, asked);
        }
        List<Nights> symptoms = new ArrayList<>();
        nights.forEach((symptom, on) -> symptoms.add(new Nights(symptom, List.copyOf(on))));
        int paused =
                Math.toIntExact(
                        range.nights()
                                .filter(night -> diary.isPaused(night) && !asked.contains(night))
                                .count());
        return new Reported(symptoms, asked.size(), range.length() - paused);
    }

    private static void add(
            LocalDate night,
            @Nullable Collection<Symptom> symptoms,
            Map<Symptom, SortedSet<LocalDate>> nights,
            SortedSet<LocalDate> asked) {
        if (symptoms == null) {
            return;
        }
        asked.add(night);
        for (Symptom symptom : symptoms) {
            nights.computeIfAbsent(symptom, _ -> new TreeSet<>()).add(night);
        }
    }
}
