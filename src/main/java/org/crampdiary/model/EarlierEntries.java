package org.crampdiary.model;

import static java.time.LocalTime.NOON;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crampdiary.model.Edit.KeepEarlier;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Cramps and nights as they were before they were edited, kept as long as the trash keeps cramps.
 * Health data: kept in the diary file, not exchanged. Immutable; equal when the versions are.
 */
public final class EarlierEntries {

    private static final Comparator<Versioned> ORDER =
            Comparator.comparing(Versioned::entry)
                    .thenComparing(
                            Versioned::updatedAt, Comparator.nullsFirst(Comparator.naturalOrder()));

    public static final EarlierEntries NONE = new EarlierEntries(List.of());

    private final List<Versioned> versions;

    private EarlierEntries(List<Versioned> ordered) {
        this.versions = ordered;
    }

    /**
     * These versions.
     *
     * @param versions in any order
     */
    public static EarlierEntries of(List<Versioned> versions) {
        return new EarlierEntries(Lists.sorted(versions, ORDER));
    }

    /** All of them, those of one entry together, the oldest first. */
    public List<Versioned> versions() {
        return versions;
    }

    /** The versions of a cramp, the newest first. */
    public List<Cramp> of(Cramp cramp) {
        return of(new PutCramp(cramp)).map(version -> ((PutCramp) version).cramp()).toList();
    }

    /** The versions of a night's record, the newest first. */
    public List<Night> of(Night night) {
        return of(new PutNight(night)).map(version -> ((PutNight) version).night()).toList();
    }

    private Stream<Versioned> of(Versioned put) {
        String entry = put.entry();
        int from = Lists.firstFrom(versions, Versioned::entry, entry);
        int to = from;
        while (to < versions.size() && versions.get(to).entry().equals(entry)) {
            to++;
        }
        return versions.subList(from, to).reversed().stream();
    }

    EarlierEntries with(Versioned version, boolean kept) {
        int place = Collections.binarySearch(versions, version, ORDER);
        List<Versioned> next = new ArrayList<>(versions);
        if (place >= 0) {
            next.remove(place);
        }
        if (kept) {
            next.add(place >= 0 ? place : -place - 1, version);
        }
        return new EarlierEntries(Collections.unmodifiableList(next));
    }

    /** The change that forgets the versions with these names, as {@link Versioned#version}. */
    public Change forgetting(Set<String> names) {
        return forgetting(versions.stream().filter(one -> names.contains(one.version())));
    }

    private static Change forgetting(Stream<Versioned> versions) {
        return new Change(versions.<Edit>map(version -> new KeepEarlier(version, false)).toList());
    }

    /** A change that also forgets all that was kept of the cramps that it deletes for good. */
    public static Change forgettingPurged(Change change, Diary before) {
        Change all = change;
        for (Edit edit : change.edits()) {
            if (edit instanceof PutCramp put && Trash.isPurged(put.cramp())) {
                all = all.and(forgetting(before.marks().earlier().of(put)));
            }
        }
        return all;
    }

    /**
     * A change of the person's with what is kept, and no longer kept, of the entries that it
     * writes. One that says this itself takes back another change, or does it again: of these
     * entries nothing else is kept.
     *
     * @param change completed and stamped
     * @param zone in which a night's record is still being written until its noon
     * @param goesOn whether an entry, by {@link Versioned#entry}, is still in the edit of which the
     *     entry before all of it is kept already
     */
    static Change keeping(Change change, Diary before, ZoneId zone, Predicate<String> goesOn) {
        Map<String, Versioned> last = new LinkedHashMap<>();
        for (Edit edit : change.edits()) {
            if (edit instanceof Versioned put) {
                last.put(put.entry(), put);
            }
        }
        for (Edit edit : change.edits()) {
            if (edit instanceof KeepEarlier keep) {
                last.remove(keep.earlier().entry());
            }
        }
        Change all = forgettingPurged(change, before);
        for (Versioned put : last.values()) {
            all = all.and(kept(put, before, zone, goesOn.test(put.entry())));
        }
        return all;
    }

    private static Change kept(Versioned put, Diary before, ZoneId zone, boolean goesOn) {
        EarlierEntries earlier = before.marks().earlier();
        return switch (put) {
            case PutCramp(Cramp next) -> {
                Cramp previous = before.cramp(next.id());
                boolean whole =
                        previous != null
                                && !previous.inTrash()
                                && !(Boolean.TRUE.equals(previous.ongoing())
                                        && previous.durationSeconds() == null);
                yield previous == null
                        ? Change.of()
                        : kept(
                                CrampFields.SHAPE,
                                previous,
                                next,
                                whole,
                                goesOn,
                                PutCramp::new,
                                earlier.of(next));
            }
            case PutNight(Night next) -> {
                Night previous = before.nightOrEmpty(next.night());
                Instant noon = next.night().plusDays(1).atTime(NOON).atZone(zone).toInstant();
                boolean whole = !requireNonNull(next.updatedAt()).isBefore(noon);
                yield kept(
                        NightFields.SHAPE,
                        previous,
                        next,
                        whole,
                        goesOn,
                        PutNight::new,
                        earlier.of(next));
            }
        };
    }

    /**
     * That nothing is kept is said too, so that the change can be taken back without keeping
     * anything.
     *
     * @param whole whether {@code previous} is an entry of its own, not one that is being written
     * @param goesOn whether it was written within the same edit: then it is kept only if an earlier
     *     version is put back over it
     */
    private static <E extends Record> Change kept(
            EntryShape<E> shape,
            E previous,
            E next,
            boolean whole,
            boolean goesOn,
            Function<E, Versioned> put,
            List<E> earlier) {
        Answers<E> answers = new Answers<>(shape);
        if (answers.same(previous, next)) {
            return Change.of();
        }
        List<Versioned> again =
                earlier.stream().filter(old -> answers.same(old, next)).map(put).toList();
        boolean kept = whole && (!goesOn || !again.isEmpty()) && !answers.stand(previous, next);
        return forgetting(again.stream()).and(new KeepEarlier(put.apply(previous), kept));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EarlierEntries that && versions.equals(that.versions);
    }

    @Override
    public int hashCode() {
        return versions.hashCode();
    }

    @Override
    public String toString() {
        return "EarlierEntries" + versions;
    }
}
