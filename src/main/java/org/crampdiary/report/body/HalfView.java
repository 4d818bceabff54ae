package org.crampdiary.report.body;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crampdiary.model.Muscle;

/**
 * The left half of a view.
 *
 * @param parts what can be chosen
 * @param skin the rest of the body, such as a knee
 * @param contours the edges of the skin
 * @param details finer lines over all of it
 */
record HalfView(
        Map<Muscle, Outline> parts,
        List<Outline> skin,
        List<Outline> contours,
        List<Outline> details) {

    HalfView {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
        skin = List.copyOf(skin);
        contours = List.copyOf(contours);
        details = List.copyOf(details);
    }

    static Map<Muscle, Outline> parts(Object... named) {
        Map<Muscle, Outline> parts = new EnumMap<>(Muscle.class);
        for (int i = 0; i < named.length; i += 2) {
            parts.put((Muscle) named[i], (Outline) named[i + 1]);
        }
        return parts;
    }

    static List<Outline> lines(Line... lines) {
        return Arrays.stream(lines).map(Outline::open).toList();
    }
}
