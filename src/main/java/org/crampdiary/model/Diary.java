package org.crampdiary.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

/**
 * A whole diary at one moment: immutable, shared freely between threads. Rules, figures and pages
 * are computed from it alone. Equal when the entries are equal, whatever the revision.
 */
public final class Diary {

    private static final Comparator<Visit> VISIT_ORDER =
            Comparator.comparing(Visit::date).thenComparing(Visit::id);
    private static final Comparator<Question> QUESTION_ORDER =
            Comparator.comparing(Question::createdAt).thenComparing(Question::id);
    private static final Comparator<Experiment> EXPERIMENT_ORDER =
            Comparator.comparing(Experiment::start).thenComparing(Experiment::id);

    /** A diary in which nothing was written yet. */
    public static final Diary EMPTY =
            new Diary(
                    0,
                    Profile.EMPTY,
                    List.of(),
                    List.of(),
                    List.of(),
                    Pauses.NONE,
                    List.of(),
                    List.of(),
                    Marks.NONE);

    private final long revision;
    private final Profile profile;
    private final List<Night> nights;
    private final List<Cramp> allCramps;
    private final List<Cramp> cramps;
    private final List<Visit> visits;
    private final Pauses pauses;
    private final List<Question> questions;
    private final List<Experiment> experiments;
    private final Marks marks;

    /** The lists may come in any order; each entry must stand in them once. */
    public Diary(
            long revision,
            Profile profile,
            List<Night> nights,
            List<Cramp> cramps,
            List<Visit> visits,
            Pauses pauses,
            List<Question> questions,
            List<Experiment> experiments,
            Marks marks) {
        this.revision = revision;
        this.profile = profile;
        this.nights = Lists.sorted(nights, Comparator.comparing(Night::night));
        this.allCramps = Lists.sorted(cramps, Cramp.ORDER);
        this.cramps = allCramps.stream().filter(cramp -> !cramp.inTrash()).toList();
        this.visits = Lists.sorted(visits, VISIT_ORDER);
        this.pauses = pauses;
        this.questions = Lists.sorted(questions, QUESTION_ORDER);
        this.experiments = Lists.sorted(experiments, EXPERIMENT_ORDER);
        this.marks = marks;
    }

    /** Grows by one with every change. */
    public long revision() {
        return revision;
    }

    public Profile profile() {
        return profile;
    }

    /** All night records, oldest first. */
    public List<Night> nights() {
        return nights;
    }

    /** All cramps that are not in the trash, in {@link Cramp#ORDER}. */
    public List<Cramp> cramps() {
        return cramps;
    }

    /** All cramps with those in the trash, in {@link Cramp#ORDER}. */
    public List<Cramp> crampsWithTrash() {
        return allCramps;
    }

    /** All visits, oldest first. */
    public List<Visit> visits() {
        return visits;
    }

    public Pauses pauses() {
        return pauses;
    }

    /** The person's own questions, oldest first. */
    public List<Question> questions() {
        return questions;
    }

    public List<Experiment> experiments() {
        return experiments;
    }

    public Marks marks() {
        return marks;
    }

    /** The cramp that runs; null when none does, or it is in the trash. */
    public @Nullable Cramp running() {
        Cramp running = marks.running() == null ? null : cramp(marks.running());
        return running == null || running.inTrash() ? null : running;
    }

    /** The record of a night, or null when there is none. */
    public @Nullable Night night(LocalDate night) {
        int index = Lists.firstFrom(nights, Night::night, night);
        return index < nights.size() && nights.get(index).night().equals(night)
                ? nights.get(index)
                : null;
    }

    /** The record of a night, empty when there is none. */
    public Night nightOrEmpty(LocalDate night) {
        Night record = night(night);
        return record == null ? Night.empty(night) : record;
    }

    /** The night records of a range, oldest first; a view, made in logarithmic time. */
    public List<Night> nights(NightRange range) {
        return Lists.part(nights, Night::night, range);
    }

    /** The cramps of a range that are not in the trash; a view, made in logarithmic time. */
    public List<Cramp> cramps(NightRange range) {
        return Lists.part(cramps, Cramp::night, range);
    }

    /** The cramps of one night that are not in the trash. */
    public List<Cramp> cramps(LocalDate night) {
        return cramps(new NightRange(night, night));
    }

    /** The cramp with this id, also from the trash, or null. */
    public @Nullable Cramp cramp(String id) {
        return Lists.find(allCramps, Cramp::id, id);
    }

    /** The visit with this id, or null. */
    public @Nullable Visit visit(String id) {
        return Lists.find(visits, Visit::id, id);
    }

    /** The pause with this id, or null. */
    public @Nullable Pause pause(String id) {
        return Lists.find(pauses.all(), Pause::id, id);
    }

    /**
     * The status of a night: {@code cramps} when it has a cramp or the person said so, {@code none}
     * when the person said so, null when it is not recorded.
     */
    public @Nullable NightStatus status(LocalDate night) {
        return NightEntries.of(this, night).status();
    }

    /** Whether a night belongs to a pause and is not recorded: then it is not missing either. */
    public boolean isPaused(LocalDate night) {
        return pauses.contain(night) && status(night) == null;
    }

    /** How many nights of a range are {@link #isPaused}. */
    public int paused(NightRange range) {
        return pauses.all().isEmpty()
                ? 0
                : Math.toIntExact(range.nights().filter(this::isPaused).count());
    }

    /** The diary after a change, one revision later. Nothing is added to the change. */
    public Diary apply(Change change) {
        Profile nextProfile = profile;
        Marks nextMarks = marks;
        Map<String, @Nullable Cramp> crampEdits = new LinkedHashMap<>();
        Map<LocalDate, @Nullable Night> nightEdits = new LinkedHashMap<>();
        Map<String, @Nullable Visit> visitEdits = new LinkedHashMap<>();
        Map<String, @Nullable Pause> pauseEdits = new LinkedHashMap<>();
        Map<String, @Nullable Question> questionEdits = new LinkedHashMap<>();
        Map<String, @Nullable Experiment> experimentEdits = new LinkedHashMap<>();
        for (Edit edit : change.edits()) {
            switch (edit) {
                case PutCramp(Cramp cramp) -> crampEdits.put(cramp.id(), cramp);
                case PutNight(Night night) -> nightEdits.put(night.night(), night);
                case PutProfile(Profile value) -> nextProfile = value;
                case PutVisit(Visit visit) -> visitEdits.put(visit.id(), visit);
                case RemoveVisit(String id) -> visitEdits.put(id, null);
                case PutPause(Pause pause) -> pauseEdits.put(pause.id(), pause);
                case RemovePause(String id) -> pauseEdits.put(id, null);
                case PutQuestion(Question question) -> questionEdits.put(question.id(), question);
                case RemoveQuestion(String id) -> questionEdits.put(id, null);
                case PutExperiment(Experiment item) -> experimentEdits.put(item.id(), item);
                case RemoveExperiment(String id) -> experimentEdits.put(id, null);
                case KeepEarlier(Versioned earlier, boolean kept) ->
                        nextMarks = nextMarks.with(nextMarks.earlier().with(earlier, kept));
                case MarkRunning(var id) -> nextMarks = nextMarks.withRunning(id);
                case MarkToFinish(String id, boolean waiting) ->
                        nextMarks = nextMarks.withToFinish(id, waiting);
                case PutDraft(String key, var text) -> nextMarks = nextMarks.withDraft(key, text);
                case MarkSeen(String key, boolean seen) ->
                        nextMarks = nextMarks.withSeen(key, seen);
            }
        }
        return new Diary(
                revision + 1,
                nextProfile,
                Lists.edited(nights, nightEdits, Night::night),
                Lists.edited(allCramps, crampEdits, Cramp::id),
                Lists.edited(visits, visitEdits, Visit::id),
                new Pauses(Lists.edited(pauses.all(), pauseEdits, Pause::id)),
                Lists.edited(questions, questionEdits, Question::id),
                Lists.edited(experiments, experimentEdits, Experiment::id),
                nextMarks);
    }

    /** The same diary under another revision. */
    public Diary withRevision(long number) {
        return new Diary(
                number, profile, nights, allCramps, visits, pauses, questions, experiments, marks);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Diary that
                && profile.equals(that.profile)
                && nights.equals(that.nights)
                && allCramps.equals(that.allCramps)
                && visits.equals(that.visits)
                && pauses.equals(that.pauses)
                && questions.equals(that.questions)
                && experiments.equals(that.experiments)
                && marks.equals(that.marks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                profile, nights, allCramps, visits, pauses, questions, experiments, marks);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "Diary[revision=%d, nights=%d, cramps=%d]",
                revision,
                nights.size(),
                cramps.size());
    }
}
