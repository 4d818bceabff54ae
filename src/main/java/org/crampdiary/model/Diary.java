package org.crampdiary.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A whole diary at one moment: immutable, shared freely between threads. Rules, figures and pages
 * are computed from it alone. Equal when the entries are equal, whatever the revision.
 */
public final class Diary {

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
    private final OrderedEntries<LocalDate, Night> nights;
    private final OrderedEntries<String, Cramp> allCramps;
    private final OrderedEntries<String, Cramp> cramps;
    private final OrderedEntries<String, Visit> visits;
    private final Pauses pauses;
    private final OrderedEntries<String, Question> questions;
    private final OrderedEntries<String, Experiment> experiments;
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
        this(
                revision,
                profile,
                OrderedEntries.of(Night::night, Night.ORDER, nights),
                OrderedEntries.of(Cramp::id, Cramp.ORDER, cramps),
                null,
                OrderedEntries.of(Visit::id, Visit.ORDER, visits),
                pauses,
                OrderedEntries.of(Question::id, Question.ORDER, questions),
                OrderedEntries.of(Experiment::id, Experiment.ORDER, experiments),
                marks);
    }

    /**
     * @param cramps those that are not in the trash, the same ones when none is; null when they are
     *     to be picked out
     */
    private Diary(
            long revision,
            Profile profile,
            OrderedEntries<LocalDate, Night> nights,
            OrderedEntries<String, Cramp> allCramps,
            @Nullable OrderedEntries<String, Cramp> cramps,
            OrderedEntries<String, Visit> visits,
            Pauses pauses,
            OrderedEntries<String, Question> questions,
            OrderedEntries<String, Experiment> experiments,
            Marks marks) {
        this.revision = revision;
        this.profile = profile;
        this.nights = nights;
        this.allCramps = allCramps;
        this.cramps = cramps == null ? allCramps.without(Cramp::inTrash) : cramps;
        this.visits = visits;
        this.pauses = pauses;
        this.questions = questions;
        this.experiments = experiments;
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
        return nights.all();
    }

    /** All cramps that are not in the trash, in {@link Cramp#ORDER}. */
    public List<Cramp> cramps() {
        return cramps.all();
    }

    /** All cramps with those in the trash, in {@link Cramp#ORDER}. */
    public List<Cramp> crampsWithTrash() {
        return allCramps.all();
    }

    /** All visits, oldest first. */
    public List<Visit> visits() {
        return visits.all();
    }

    public Pauses pauses() {
        return pauses;
    }

    /** The person's own questions, oldest first. */
    public List<Question> questions() {
        return questions.all();
    }

    public List<Experiment> experiments() {
        return experiments.all();
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
        List<Night> ordered = nights.all();
        int index = Lists.firstFrom(ordered, Night::night, night);
        return index < ordered.size() && ordered.get(index).night().equals(night)
                ? ordered.get(index)
                : null;
    }

    /** The record of a night, empty when there is none. */
    public Night nightOrEmpty(LocalDate night) {
        Night record = night(night);
        return record == null ? Night.empty(night) : record;
    }

    /** The night records of a range, oldest first; a view, made in logarithmic time. */
    public List<Night> nights(NightRange range) {
        return Lists.part(nights.all(), Night::night, range);
    }

    /** The cramps of a range that are not in the trash; a view, made in logarithmic time. */
    public List<Cramp> cramps(NightRange range) {
        return Lists.part(cramps.all(), Cramp::night, range);
    }

    /** The cramps of one night that are not in the trash. */
    public List<Cramp> cramps(LocalDate night) {
        return cramps(new NightRange(night, night));
    }

    /** The cramp with this id, also from the trash, or null. */
    public @Nullable Cramp cramp(String id) {
        return allCramps.find(id);
    }

    /** The visit with this id, or null. */
    public @Nullable Visit visit(String id) {
        return visits.find(id);
    }

    /** The pause with this id, or null. */
    public @Nullable Pause pause(String id) {
        return pauses.find(id);
    }

    /** The question with this id, or null. */
    @Nullable Question question(String id) {
        return questions.find(id);
    }

    /** The experiment with this id, or null. */
    @Nullable Experiment experiment(String id) {
        return experiments.find(id);
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
        LastEdits last = new LastEdits(change, this);
        OrderedEntries<String, Cramp> nextCramps = allCramps.edited(last.cramps);
        boolean noneInTrash = cramps.equals(allCramps) && !last.trash();
        return new Diary(
                revision + 1,
                last.profile,
                nights.edited(last.nights),
                nextCramps,
                noneInTrash ? nextCramps : cramps.edited(last.withoutTrash()),
                visits.edited(last.visits),
                pauses.edited(last.pauses),
                questions.edited(last.questions),
                experiments.edited(last.experiments),
                last.marks);
    }

    /** The same diary under another revision. */
    public Diary withRevision(long number) {
        return new Diary(
                number,
                profile,
                nights,
                allCramps,
                cramps,
                visits,
                pauses,
                questions,
                experiments,
                marks);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other // which needs none of the many comparisons below
                || (other instanceof Diary that && hasEqualEntries(that));
    }

    private boolean hasEqualEntries(Diary that) {
        return profile.equals(that.profile)
                && nights().equals(that.nights())
                && crampsWithTrash().equals(that.crampsWithTrash())
                && visits().equals(that.visits())
                && pauses.equals(that.pauses)
                && questions().equals(that.questions())
                && experiments().equals(that.experiments())
                && marks.equals(that.marks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                profile,
                nights(),
                crampsWithTrash(),
                visits(),
                pauses,
                questions(),
                experiments(),
                marks);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "Diary[revision=%d, nights=%d, cramps=%d]",
                revision,
                nights().size(),
                cramps().size());
    }
}
