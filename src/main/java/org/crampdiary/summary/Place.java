package org.crampdiary.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crampdiary.model.Muscle;
import org.crampdiary.trends.MuscleCount;
import org.jspecify.annotations.Nullable;

/**
 * The cramps of one muscle.
 *
 * @param muscle null where the person did not say which
 * @param sides at least one, most first
 */
public record Place(@Nullable Muscle muscle, List<MuscleCount> sides) {

    public Place {
        sides = List.copyOf(sides);
    }

    /** How often the muscle is named. */
    public int cramps() {
        return sides.stream().mapToInt(MuscleCount::cramps).sum();
    }

    /** The same counts, those of one muscle together, in the order of their first. */
    static List<Place> of(List<MuscleCount> counts) {
        Map<@Nullable Muscle, List<MuscleCount>> byMuscle = new LinkedHashMap<>();
        for (MuscleCount count : counts) {
            byMuscle.computeIfAbsent(count.muscle(), _ -> new ArrayList<>()).add(count);
        }
        List<Place> places = new ArrayList<>();
        byMuscle.forEach((muscle, sides) -> places.add(new Place(muscle, sides)));
        return places;
    }
}
