package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.crampdiary.model.Treatment;
import org.crampdiary.model.Tried;
import org.jspecify.annotations.Nullable;

/** What the person tried: ticked in a list of treatments, or told in their own words. */
final class TriedRows extends EntryRows<Tried, TriedInput> {

    private static final Tried EMPTY = new Tried(null, null, null, null, null);

    private final Map<Treatment, List<TriedInput>> takenBack = new EnumMap<>(Treatment.class);

    TriedRows(LocalDate today) {
        super("tried-nothing", "tried.", EMPTY, TriedInput::new, today);
    }

    /** The ticked treatments; an empty list when nothing was tried, null when nothing was said. */
    @Nullable List<Treatment> ticked() {
        List<Treatment> ticked =
                rows().stream()
                        .filter(row -> !row.inOwnWords())
                        .map(TriedInput::what)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return ticked.isEmpty() && !noneProperty().get() ? null : ticked;
    }

    /**
     * Ticks exactly these, as {@link #ticked}. What was written about one that is no longer ticked
     * comes back with it.
     */
    void tick(@Nullable List<Treatment> treatments) {
        if (Objects.equals(treatments, ticked())) {
            return;
        }
        List<Treatment> wanted = treatments == null ? List.of() : treatments;
        Map<Treatment, List<TriedInput>> there =
                rows().stream()
                        .filter(row -> !row.inOwnWords())
                        .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.what())));
        there.keySet().removeAll(wanted);
        takenBack.putAll(there);
        there.values().forEach(rows -> rows.forEach(this::remove));
        List<Treatment> before = Objects.requireNonNullElse(ticked(), List.of());
        wanted.stream()
                .filter(treatment -> !before.contains(treatment))
                .flatMap(treatment -> rowsOf(treatment).stream())
                .forEach(this::add);
        noneProperty().set(treatments != null && treatments.isEmpty());
    }

    private List<TriedInput> rowsOf(Treatment treatment) {
        return Objects.requireNonNullElseGet(
                takenBack.remove(treatment),
                () -> List.of(new TriedInput(new Tried(treatment, null, null, null, null))));
    }

    /** Adds one to be told in the person's own words. */
    void addInOwnWords() {
        add(new TriedInput(new Tried(Treatment.OTHER, null, null, null, null)));
    }
}
