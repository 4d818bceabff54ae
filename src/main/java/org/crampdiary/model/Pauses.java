package org.crampdiary.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Edit.RemovePause;
import org.jspecify.annotations.Nullable;

/**
 * All pauses of a diary. Those that a person makes never share a night; two from different files
 * may, and such a night counts once. Immutable.
 */
public final class Pauses {

    private static final Comparator<Pause> ORDER =
            Comparator.comparing(Pause::from).thenComparing(Pause::id);

    public static final Pauses NONE = new Pauses(List.of());

    private final OrderedEntries<String, Pause> pauses;

    /**
     * These pauses.
     *
     * @param all in any order
     */
    public Pauses(List<Pause> all) {
        this(OrderedEntries.of(Pause::id, ORDER, all));
    }

    private Pauses(OrderedEntries<String, Pause> pauses) {
        this.pauses = pauses;
    }

    /** All of them, oldest first. */
    public List<Pause> all() {
        return pauses.all();
    }

    /** With some of them replaced or added, by id; a null removes. */
    Pauses edited(Map<String, @Nullable Pause> edits) {
        return edits.isEmpty() ? this : new Pauses(pauses.edited(edits));
    }

    /** The pause with this id, or null. */
    @Nullable Pause find(String id) {
        return pauses.find(id);
    }

    /** The first pause that a night belongs to, or null. */
    public @Nullable Pause at(LocalDate night) {
        return all().stream().filter(pause -> pause.contains(night)).findFirst().orElse(null);
    }

    public boolean contain(LocalDate night) {
        return at(night) != null;
    }

    /** The change that pauses from a night on, up to the next pause if one is planned. */
    public Change begunOn(LocalDate night, String id) {
        if (contain(night)) {
            return Change.of();
        }
        LocalDate last =
                all().stream()
                        .map(Pause::from)
                        .filter(from -> from.isAfter(night))
                        .findFirst()
                        .map(from -> from.minusDays(1))
                        .orElse(null);
        return Change.of(new PutPause(new Pause(id, night, last, null)));
    }

    /** The change that ends the pauses of a night: from that one on nights are written down. */
    public Change goingOn(LocalDate night) {
        return new Change(
                all().stream()
                        .filter(pause -> pause.contains(night))
                        .map(pause -> ended(pause, night))
                        .toList());
    }

    private static Edit ended(Pause pause, LocalDate night) {
        return pause.from().equals(night)
                ? new RemovePause(pause.id())
                : new PutPause(PauseFields.SHAPE.with(pause, PauseFields.TO, night.minusDays(1)));
    }

    /**
     * The first of other pauses with which this one would share a night and does not yet, or null.
     */
    public @Nullable Pause sharing(Pause pause) {
        Pause there = find(pause.id());
        return all().stream()
                .filter(other -> !other.id().equals(pause.id()) && other.overlaps(pause))
                .filter(other -> there == null || !other.overlaps(there))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pauses others && all().equals(others.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }
}
