package org.crampdiary.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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
     * @throws Refusal when the change itself says "none" of a night that has a cramp
     */
    public Change completedFor(Diary before) {
        NightsAfter after = new NightsAfter(this, before);
        for (Edit edit : edits) {
            if (edit instanceof PutNight(Night record) && after.of(record.night()).contradicted()) {
                throw Refusal.notDone("refusal.none-beside-cramp", record.night());
            }
        }
        return settledFor(before);
    }

    /**
     * As {@link #completedFor}, for a change that takes back or repeats what was done, which is
     * never refused: a night that it says "none" of, and that has got a cramp meanwhile, becomes
     * unknown too.
     */
    public Change settledFor(Diary before) {
        NightsAfter after = new NightsAfter(this, before);
        Change settled = this;
        for (LocalDate night : after.touched()) {
            if (after.of(night).contradicted()) {
                Night unknown = after.of(night).record().with(NightFields.STATUS, null);
                settled = settled.and(new PutNight(unknown));
            }
        }
        return settled;
    }

    /**
     * This change as a person makes it: with the time of writing in every exchanged entry, {@code
     * now} in milliseconds or a millisecond after the entry's previous version when the clock has
     * not moved on, and with the time at which signs that were not said before were said.
     */
    public Change stamped(Diary before, Instant now) {
        Stamp stamp = new Stamp(before, now);
        return each(edit -> stamp.written(stamp.said(edit)));
    }

    /**
     * This change as one that takes another back: with the time of writing as {@link #stamped}
     * gives it, while its signs were said when they were.
     */
    public Change stampedAgain(Diary before, Instant now) {
        return each(new Stamp(before, now)::written);
    }

    /**
     * This change for another diary that has grown out of the same one: what it leaves as it was in
     * a day, cramp, visit, pause or the person stays as it is there.
     *
     * @param held the diary that this change was made of
     */
    public Change carriedOver(Diary held, Diary other) {
        return each(edit ->
                switch (edit) {
                    case PutCramp(Cramp cramp) ->
                            new PutCramp(
                                    CrampFields.SHAPE.carriedOver(
                                            held.cramp(cramp.id()),
                                            cramp,
                                            other.cramp(cramp.id())));
                    case PutNight(Night night) ->
                            new PutNight(
                                    NightFields.SHAPE.carriedOver(
                                            held.nightOrEmpty(night.night()),
                                            night,
                                            other.nightOrEmpty(night.night())));
                    case PutProfile(Profile profile) ->
                            new PutProfile(
                                    ProfileFields.SHAPE.carriedOver(
                                            held.profile(), profile, other.profile()));
                    case PutVisit(Visit visit) ->
                            new PutVisit(
                                    VisitFields.SHAPE.carriedOver(
                                            held.visit(visit.id()),
                                            visit,
                                            other.visit(visit.id())));
                    case PutPause(Pause pause) ->
                            new PutPause(
                                    PauseFields.SHAPE.carriedOver(
                                            held.pause(pause.id()),
                                            pause,
                                            other.pause(pause.id())));
                    default -> edit;
                });
    }

    private Change each(UnaryOperator<Edit> change) {
        return new Change(edits.stream().map(change).toList());
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
            case PutVisit(Visit visit) -> visitBack(visit.id(), before);
            case RemoveVisit(String id) -> visitBack(id, before);
            case PutPause(Pause pause) -> pauseBack(pause.id(), before);
            case RemovePause(String id) -> pauseBack(id, before);
            case PutQuestion(Question question) -> questionBack(question.id(), before);
            case RemoveQuestion(String id) -> questionBack(id, before);
            case PutExperiment(Experiment item) -> experimentBack(item.id(), before);
            case RemoveExperiment(String id) -> experimentBack(id, before);
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

    private static Edit visitBack(String id, Diary before) {
        Visit previous = before.visit(id);
        return previous == null ? new RemoveVisit(id) : new PutVisit(previous);
    }

    private static Edit pauseBack(String id, Diary before) {
        Pause previous = before.pause(id);
        return previous == null ? new RemovePause(id) : new PutPause(previous);
    }

    private static Edit questionBack(String id, Diary before) {
        Question previous = before.question(id);
        return previous == null ? new RemoveQuestion(id) : new PutQuestion(previous);
    }

    private static Edit experimentBack(String id, Diary before) {
        Experiment previous = before.experiment(id);
        return previous == null ? new RemoveExperiment(id) : new PutExperiment(previous);
    }
}
