package org.crampdiary.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crampdiary.exchange.Imported.Contradiction;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pause;
import org.crampdiary.model.PauseFields;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Profile;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Visit;
import org.crampdiary.model.VisitFields;
import org.jspecify.annotations.Nullable;

/**
 * What importing a file into a diary would do. Cramps, visits and pauses are matched by id, nights
 * by night, the profile as a whole; the entry with the newer {@code updatedAt} wins, an empty one
 * is oldest; with equal ones the contents decide ({@link Tie}), so that merging two diaries gives
 * the same in either order. Nothing is written here: see {@link #accepted}.
 *
 * @param profile counts the profile as one entry
 * @param conflicts nights, oldest first, that would be without cramps and have one: while there are
 *     any, the import is refused
 */
public record Merge(
        Change change,
        Tally profile,
        Tally nights,
        Tally cramps,
        Tally visits,
        Tally pauses,
        List<LocalDate> conflicts,
        List<Contradiction> inFile) {

    private static final MergedEntries.Kind<Night, LocalDate> NIGHT =
            new MergedEntries.Kind<>(
                    Night::night, Night::updatedAt, Tie.by(NightFields.SHAPE), PutNight::new);
    private static final MergedEntries.Kind<Cramp, String> CRAMP =
            new MergedEntries.Kind<>(Cramp::id, Cramp::updatedAt, Tie.CRAMPS, PutCramp::new);
    private static final MergedEntries.Kind<Visit, String> VISIT =
            new MergedEntries.Kind<>(
                    Visit::id, Visit::updatedAt, Tie.by(VisitFields.SHAPE), PutVisit::new);
    private static final MergedEntries.Kind<Pause, String> PAUSE =
            new MergedEntries.Kind<>(
                    Pause::id, Pause::updatedAt, Tie.by(PauseFields.SHAPE), PutPause::new);

    /** There is only one of it. */
    private static final MergedEntries.Kind<Profile, Boolean> PROFILE =
            new MergedEntries.Kind<>(
                    _ -> true, Profile::updatedAt, Tie.by(ProfileFields.SHAPE), PutProfile::new);

    public Merge {
        conflicts = List.copyOf(conflicts);
        inFile = List.copyOf(inFile);
    }

    /** What importing {@code file} into {@code current} would do. */
    public static Merge of(Diary current, Imported file) {
        MergedEntries nights = MergedEntries.of(current.nights(), file.nights(), NIGHT);
        MergedEntries cramps = MergedEntries.of(current.crampsWithTrash(), file.cramps(), CRAMP);
        MergedEntries visits = MergedEntries.of(current.visits(), file.visits(), VISIT);
        MergedEntries pauses = MergedEntries.of(current.pauses().all(), file.pauses(), PAUSE);
        List<Edit> edits = new ArrayList<>();
        Tally profile = profile(current.profile(), file.profile(), edits);
        edits.addAll(nights.edits());
        edits.addAll(cramps.edits());
        edits.addAll(visits.edits());
        edits.addAll(pauses.edits());
        Change change = new Change(edits);
        return new Merge(
                change,
                profile,
                nights.tally(),
                cramps.tally(),
                visits.tally(),
                pauses.tally(),
                conflicts(current.apply(change)),
                file.contradictions());
    }

    /** A profile that was never saved loses to any imported one, also to one without a time. */
    private static Tally profile(Profile there, @Nullable Profile imported, List<Edit> edits) {
        if (imported == null) {
            return new Tally(0, 0, 0);
        }
        boolean neverSaved = there.equals(Profile.EMPTY);
        if (imported.equals(there) || (!neverSaved && !PROFILE.wins(imported, there))) {
            return new Tally(0, 0, 1);
        }
        edits.add(new PutProfile(imported));
        return neverSaved ? new Tally(1, 0, 0) : new Tally(0, 1, 0);
    }

    private static List<LocalDate> conflicts(Diary after) {
        return after.nights().stream()
                .map(Night::night)
                .filter(night -> NightEntries.of(after, night).contradicted())
                .toList();
    }

    /** All entries of the file together. */
    public Tally total() {
        return profile.plus(nights).plus(cramps).plus(visits).plus(pauses);
    }

    /**
     * The change to write, with the times of the file.
     *
     * @throws Refusal with one sentence for each night in conflict
     */
    public Change accepted() {
        if (!conflicts.isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_DONE, sentences(), null);
        }
        return change;
    }

    /** Where each stands in the file, or else that it comes from file and diary together. */
    private List<Phrase> sentences() {
        Map<LocalDate, List<Contradiction>> places =
                inFile.stream().collect(Collectors.groupingBy(Contradiction::night));
        List<Phrase> sentences = new ArrayList<>();
        for (LocalDate night : conflicts) {
            List<Contradiction> found = places.getOrDefault(night, List.of());
            found.forEach(contradiction -> sentences.add(contradiction.sentence()));
            if (found.isEmpty()) {
                sentences.add(Phrase.of("exchange.conflict", night));
            }
        }
        return sentences;
    }

    /**
     * This merge with the nights in conflict set to {@link NightStatus#CRAMPS}: a new version of
     * their records, so that importing the file again, or into another diary, keeps it.
     *
     * @param current the diary that this merge was made for
     * @param now the time of writing, see {@link Change#stamped}
     */
    public Merge withCrampsWinning(Diary current, Instant now) {
        Diary after = current.apply(change);
        List<Edit> settled = new ArrayList<>();
        for (LocalDate night : conflicts) {
            Night record = after.nightOrEmpty(night);
            settled.add(new PutNight(record.with(NightFields.STATUS, NightStatus.CRAMPS)));
        }
        List<Edit> all = new ArrayList<>(change.edits());
        all.addAll(new Change(settled).stamped(after, now).edits());
        return new Merge(
                new Change(all), profile, nights, cramps, visits, pauses, List.of(), inFile);
    }
}
