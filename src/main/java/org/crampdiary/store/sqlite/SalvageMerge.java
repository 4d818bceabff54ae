package org.crampdiary.store.sqlite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.EarlierEntries;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Edit.PutExperiment;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutQuestion;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Marks;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Phrase;
import org.crampdiary.store.recovery.Contents;
import org.crampdiary.store.recovery.Salvage;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was found in a damaged diary together with its newest sound backup: of two versions of
 * an entry the one written later, and of what was not found the one in the backup, unless
 * everything of its kind was found: then it had been deleted.
 */
final class SalvageMerge {

    private final Diary found;
    private final Diary known;
    private final Set<CountedTable> complete;

    SalvageMerge(Diary found, Diary known, Set<CountedTable> complete) {
        this.found = found;
        this.known = known;
        this.complete = complete;
    }

    Salvaged salvaged(
            int sound,
            List<Phrase> unread,
            List<Phrase> uncertain,
            int unnamed,
            int fromBackup,
            boolean backup) {
        Diary basis = basis();
        Change change =
                new Change(
                        Change.everythingIn(found).edits().stream()
                                .filter(edit -> !isOlder(edit, basis))
                                .toList());
        Diary both = basis.apply(change.settledFor(basis));
        List<Phrase> all = new ArrayList<>(uncertain);
        contradicted(both).map(night -> Phrase.of("salvage.not-none", night)).forEach(all::add);
        Salvage said =
                new Salvage(
                        contents(both),
                        gained(change, PutNight.class),
                        gained(change, PutCramp.class),
                        Stream.of(
                                        PutVisit.class,
                                        PutPause.class,
                                        PutProfile.class,
                                        PutQuestion.class,
                                        PutExperiment.class,
                                        PutDraft.class)
                                .mapToInt(kind -> gained(change, kind))
                                .sum(),
                        unread,
                        all,
                        unnamed,
                        fromBackup,
                        backup);
        long revision = Math.max(found.revision(), known.revision()) + 1;
        return new Salvaged(both.withRevision(revision), sound, said);
    }

    /** What of the backup may still be missing in what was found. */
    private Diary basis() {
        Marks marks = known.marks();
        return new Diary(
                known.revision(),
                known.profile(),
                known(CountedTable.NIGHT, known.nights()),
                known(CountedTable.CRAMP, known.crampsWithTrash()),
                known(CountedTable.VISIT, known.visits()),
                new Pauses(known(CountedTable.PAUSE, known.pauses().all())),
                known(CountedTable.QUESTION, known.questions()),
                known(CountedTable.EXPERIMENT, known.experiments()),
                new Marks(
                        null,
                        Set.copyOf(known(CountedTable.TO_FINISH, List.copyOf(marks.toFinish()))),
                        isNewest(CountedTable.DRAFT) ? Map.of() : marks.drafts(),
                        marks.seen(),
                        isNewest(CountedTable.EARLIER_CRAMP) && isNewest(CountedTable.EARLIER_NIGHT)
                                ? EarlierEntries.NONE
                                : marks.earlier()));
    }

    private <E> List<E> known(CountedTable table, List<E> entries) {
        return isNewest(table) ? List.of() : entries;
    }

    /** All of this kind was found, and in a file that was saved later than the backup. */
    private boolean isNewest(CountedTable table) {
        return complete.contains(table) && found.revision() >= known.revision();
    }

    private boolean isOlder(Edit edit, Diary basis) {
        return switch (edit) {
            case PutNight(Night night) -> {
                Night other = basis.night(night.night());
                yield other != null && isOlder(night.updatedAt(), other.updatedAt());
            }
            case PutCramp(Cramp cramp) -> {
                Cramp other = basis.cramp(cramp.id());
                yield other != null && isOlder(cramp.updatedAt(), other.updatedAt());
            }
            case PutVisit(var visit) -> {
                var other = basis.visit(visit.id());
                yield other != null && isOlder(visit.updatedAt(), other.updatedAt());
            }
            case PutPause(var pause) -> {
                var other = basis.pause(pause.id());
                yield other != null && isOlder(pause.updatedAt(), other.updatedAt());
            }
            case PutProfile(var profile) ->
                    isOlder(profile.updatedAt(), basis.profile().updatedAt());
            case MarkRunning(var id) -> id != null && found.cramp(id) == null;
            case MarkToFinish(var id, var _) -> found.cramp(id) == null && basis.cramp(id) == null;
            default -> false;
        };
    }

    private static boolean isOlder(@Nullable Instant one, @Nullable Instant other) {
        Comparator<@Nullable Instant> order = Comparator.nullsFirst(Comparator.naturalOrder());
        return order.compare(one, other) < 0;
    }

    /** How many entries of a kind are not in the backup as they were found. */
    private int gained(Change change, Class<? extends Edit> kind) {
        Set<Edit> already = Set.copyOf(Change.everythingIn(known).edits());
        return Math.toIntExact(
                change.edits().stream()
                        .filter(edit -> kind.isInstance(edit) && !already.contains(edit))
                        .count());
    }

    /** Nights that were found to be without cramps, in which the backup has one. */
    private Stream<LocalDate> contradicted(Diary both) {
        return found.nights().stream()
                .filter(night -> night.status() == NightStatus.NONE)
                .map(Night::night)
                .filter(night -> {
                    Night now = both.night(night);
                    return now != null && now.status() == null;
                });
    }

    /** What a diary holds, as it is told. */
    static Contents contents(Diary held) {
        return new Contents(
                held.nights().size(),
                held.crampsWithTrash().size(),
                Stream.concat(
                                held.nights().stream().map(Night::night),
                                held.crampsWithTrash().stream().map(Cramp::night))
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }
}
