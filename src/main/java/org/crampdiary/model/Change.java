package org.crampdiary.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crampdiary.model.Edit.KeepEarlier;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.MarkSeen;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Edit.PutExperiment;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutQuestion;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Edit.RemoveExperiment;
import org.crampdiary.model.Edit.RemovePause;
import org.crampdiary.model.Edit.RemoveQuestion;
import org.crampdiary.model.Edit.RemoveVisit;
import org.crampdiary.model.Edit.Versioned;
import org.jspecify.annotations.Nullable;

/** Edits that take effect together or not at all. */
public record Change(List<Edit> edits) {

    public Change {
        edits = List.copyOf(edits);
    }

    public static Change of(Edit... edits) {
        return new Change(List.of(edits));
    }

    /** Everything that is in {@code diary}, to be written into another one. */
    public static Change everythingIn(Diary diary) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new PutProfile(diary.profile()));
        diary.nights().forEach(night -> edits.add(new PutNight(night)));
        diary.crampsWithTrash().forEach(cramp -> edits.add(new PutCramp(cramp)));
        diary.visits().forEach(visit -> edits.add(new PutVisit(visit)));
        diary.pauses().all().forEach(pause -> edits.add(new PutPause(pause)));
        diary.questions().forEach(question -> edits.add(new PutQuestion(question)));
        diary.experiments().forEach(item -> edits.add(new PutExperiment(item)));
        edits.addAll(diary.marks().edits());
        return new Change(edits);
    }

    /** Whether it writes the cramp with this id. */
    public boolean puts(String cramp) {
        return edits.stream()
                .anyMatch(edit -> edit instanceof PutCramp(Cramp put) && put.id().equals(cramp));
    }

    /** What it keeps and forgets of {@link EarlierEntries}, and nothing else of it. */
    public Change keeping() {
        return new Change(edits.stream().filter(KeepEarlier.class::isInstance).toList());
    }

    /** This change and then {@code edit}. */
    public Change and(Edit edit) {
        List<Edit> all = new ArrayList<>(edits);
        all.add(edit);
        return new Change(all);
    }

    /** This change and then {@code other}. */
    public Change and(Change other) {
        List<Edit> all = new ArrayList<>(edits);
        all.addAll(other.edits);
        return new Change(all);
    }

    /**
     * This change with what the diary's own rule adds to it: a cramp that comes to lie in a night
     * without cramps sets that night's status to unknown.
     *
     * @throws Refusal when the change itself says "none" of a night that has a cramp, or makes two
     *     pauses share a night
     */
    public Change completedFor(Diary before) {
        Map<LocalDate, Night> records = new HashMap<>();
        Map<String, Cramp> cramps = new HashMap<>();
        Set<LocalDate> touched = new LinkedHashSet<>();
        Set<LocalDate> said = new LinkedHashSet<>();
        for (Edit edit : edits) {
            if (edit instanceof PutCramp(Cramp cramp)) {
                cramps.put(cramp.id(), cramp);
                touched.add(cramp.night());
            } else if (edit instanceof PutNight(Night record)) {
                records.put(record.night(), record);
                if (record.status() == NightStatus.NONE) {
                    said.add(record.night());
                }
            }
        }
        for (LocalDate night : said) {
            if (entries(night, before, records, cramps).contradicted()) {
                throw Refusal.notDone("refusal.none-beside-cramp", night);
            }
        }
        checkPauses(before);
        Change complete = this;
        for (LocalDate night : touched) {
            NightEntries after = entries(night, before, records, cramps);
            if (after.contradicted()) {
                Night unknown = after.record().with(NightFields.STATUS, null);
                complete = complete.and(new PutNight(unknown));
            }
        }
        return complete;
    }

    private void checkPauses(Diary before) {
        for (Edit edit : edits) {
            if (edit instanceof PutPause(Pause pause)) {
                Pause shared = before.pauses().sharing(pause, before.apply(this).pauses());
                if (shared != null) {
                    throw Refusal.notDone("refusal.pauses-overlap", shared.from());
                }
            }
        }
    }

    /** One night as it is after the edits, without making the whole diary anew for it. */
    private static NightEntries entries(
            LocalDate night, Diary before, Map<LocalDate, Night> records, Map<String, Cramp> put) {
        Night record = records.get(night);
        Stream<Cramp> kept =
                before.cramps(night).stream().filter(cramp -> !put.containsKey(cramp.id()));
        Stream<Cramp> written =
                put.values().stream()
                        .filter(cramp -> cramp.night().equals(night) && !cramp.inTrash());
        return new NightEntries(
                record == null ? before.nightOrEmpty(night) : record,
                Stream.concat(kept, written).sorted(Cramp.ORDER).toList());
    }

    /**
     * This change with the time of writing in every exchanged entry: {@code now} in milliseconds,
     * or a millisecond after the entry's previous version when the clock has not moved on.
     */
    public Change stamped(Diary before, Instant now) {
        return new Change(edits.stream().map(edit -> stamped(edit, before, now)).toList());
    }

    private static Edit stamped(Edit edit, Diary before, Instant now) {
        return switch (edit) {
            case PutCramp(Cramp cramp) -> {
                Cramp previous = before.cramp(cramp.id());
                Instant stamp = after(previous == null ? null : previous.updatedAt(), now);
                yield new PutCramp(cramp.with(CrampFields.UPDATED_AT, stamp));
            }
            case PutNight(Night night) -> {
                Night previous = before.night(night.night());
                Instant stamp = after(previous == null ? null : previous.updatedAt(), now);
                yield new PutNight(night.with(NightFields.UPDATED_AT, stamp));
            }
            case PutProfile(Profile profile) ->
                    new PutProfile(profile.withUpdatedAt(after(before.profile().updatedAt(), now)));
            case PutVisit(Visit visit) -> {
                Visit previous = before.visit(visit.id());
                Instant stamp = after(previous == null ? null : previous.updatedAt(), now);
                yield new PutVisit(visit.withUpdatedAt(stamp));
            }
            case PutPause(Pause pause) -> {
                Pause previous = before.pause(pause.id());
                Instant stamp = after(previous == null ? null : previous.updatedAt(), now);
                yield new PutPause(pause.withUpdatedAt(stamp));
            }
            default -> edit;
        };
    }

    private static Instant after(@Nullable Instant previous, Instant now) {
        Instant clock = now.truncatedTo(ChronoUnit.MILLIS);
        if (previous == null) {
            return clock;
        }
        Instant next = previous.truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
        return clock.isAfter(next) ? clock : next;
    }

    /**
     * The change that takes this one back, to be written as new versions: what was there before is
     * put back, and a cramp that was created goes to the trash.
     *
     * @param before the diary before this (completed) change
     * @param now the time that a trashed cramp is marked with
     */
    public Change inverse(Diary before, Instant now) {
        List<Edit> back = new ArrayList<>();
        for (Edit edit : edits.reversed()) {
            back.add(inverse(edit, before, now));
        }
        return new Change(back);
    }

    /**
     * This change; without edits where the diary has all of it already, whenever that was written.
     */
    public Change newTo(Diary diary) {
        Change there = new Change(inverse(diary, Instant.EPOCH).edits().reversed());
        boolean known = stamped(diary, Instant.EPOCH).equals(there.stamped(diary, Instant.EPOCH));
        return known ? Change.of() : this;
    }

    /** Whether an entry that this change writes has become another one between two snapshots. */
    public boolean overwrites(Diary earlier, Diary later) {
        return !inverse(earlier, Instant.EPOCH).equals(inverse(later, Instant.EPOCH));
    }

    private static Edit inverse(Edit edit, Diary before, Instant now) {
        return switch (edit) {
            case PutCramp(Cramp cramp) -> {
                Cramp previous = before.cramp(cramp.id());
                yield new PutCramp(
                        previous != null ? previous : cramp.with(CrampFields.DELETED_AT, now));
            }
            case PutNight(Night night) -> new PutNight(before.nightOrEmpty(night.night()));
            case PutProfile _ -> new PutProfile(before.profile());
            case PutVisit(Visit visit) -> {
                Visit previous = before.visit(visit.id());
                yield previous != null ? new PutVisit(previous) : new RemoveVisit(visit.id());
            }
            case RemoveVisit(String id) -> {
                Visit previous = before.visit(id);
                yield previous != null ? new PutVisit(previous) : edit;
            }
            case PutPause(Pause pause) -> {
                Pause previous = before.pause(pause.id());
                yield previous != null ? new PutPause(previous) : new RemovePause(pause.id());
            }
            case RemovePause(String id) -> {
                Pause previous = before.pause(id);
                yield previous != null ? new PutPause(previous) : edit;
            }
            case PutQuestion(Question question) ->
                    before.questions().stream()
                            .filter(old -> old.id().equals(question.id()))
                            .<Edit>map(PutQuestion::new)
                            .findFirst()
                            .orElseGet(() -> new RemoveQuestion(question.id()));
            case RemoveQuestion(String id) ->
                    before.questions().stream()
                            .filter(old -> old.id().equals(id))
                            .<Edit>map(PutQuestion::new)
                            .findFirst()
                            .orElse(edit);
            case PutExperiment(Experiment experiment) ->
                    before.experiments().stream()
                            .filter(old -> old.id().equals(experiment.id()))
                            .<Edit>map(PutExperiment::new)
                            .findFirst()
                            .orElseGet(() -> new RemoveExperiment(experiment.id()));
            case RemoveExperiment(String id) ->
                    before.experiments().stream()
                            .filter(old -> old.id().equals(id))
                            .<Edit>map(PutExperiment::new)
                            .findFirst()
                            .orElse(edit);
            case KeepEarlier(Versioned earlier, boolean _) ->
                    new KeepEarlier(earlier, before.marks().earlier().versions().contains(earlier));
            case MarkRunning _ -> new MarkRunning(before.marks().running());
            case MarkToFinish(String id, boolean _) ->
                    new MarkToFinish(id, before.marks().toFinish().contains(id));
            case PutDraft(String key, var _) -> new PutDraft(key, before.marks().drafts().get(key));
            case MarkSeen(String key, boolean _) ->
                    new MarkSeen(key, before.marks().seen().contains(key));
        };
    }
}
