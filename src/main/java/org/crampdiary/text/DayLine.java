package org.crampdiary.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.jspecify.annotations.Nullable;

/** One thing that is recorded for a night's waking day or its sleep, such as "Fluid", "1.2 L". */
public record DayLine(String name, String value) {

    /** A field whose words stand behind those of another one. */
    private record Beside(EntryField<Night, ?> field, String between) {}

    private static final Map<EntryField<Night, ?>, Beside> BESIDE =
            Map.of(
                    NightFields.ACTIVITIES,
                    new Beside(NightFields.COMPARED_WITH_USUAL, " · "),
                    NightFields.SLEEP_HOURS,
                    new Beside(NightFields.SLEEP_DISTURBANCE, ", "));

    /** Everything recorded but status and note, in the order of the form; may be empty. */
    public static List<DayLine> of(Night night, Messages messages) {
        DayWords words = new DayWords(messages);
        List<DayLine> lines = new ArrayList<>();
        for (EntryField<Night, ?> field : NightFields.ofTheDay()) {
            String value = hasItsLine(field) ? value(field, night, words) : null;
            if (value != null) {
                lines.add(new DayLine(messages.text("dayline." + field.word()), value));
            }
        }
        return List.copyOf(lines);
    }

    private static boolean hasItsLine(EntryField<Night, ?> field) {
        return field != NightFields.NOTE
                && BESIDE.values().stream().noneMatch(beside -> beside.field() == field);
    }

    private static @Nullable String value(EntryField<Night, ?> field, Night night, DayWords words) {
        Beside beside = BESIDE.get(field);
        if (beside == null) {
            return words.of(field, night);
        }
        String joined =
                Stream.of(field, beside.field())
                        .map(one -> words.of(one, night))
                        .filter(value -> value != null)
                        .collect(Collectors.joining(beside.between()));
        return joined.isEmpty() ? null : joined;
    }
}
