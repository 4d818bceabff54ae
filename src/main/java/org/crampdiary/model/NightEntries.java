package org.crampdiary.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that was written for one night: the one place that knows what a cramp night, a recorded, an
 * asked and a woken night is. Rules, figures and calendars take their nights from here. Immutable.
 *
 * @param record the night's record, empty when there is none
 * @param cramps those that are not in the trash, in {@link Cramp#ORDER}
 */
public record NightEntries(Night record, List<Cramp> cramps) {

    public NightEntries {
        cramps = cramps.isEmpty() ? List.of() : List.copyOf(cramps);
    }

    /** What a diary holds of one night. */
    public static NightEntries of(Diary diary, LocalDate night) {
        return new NightEntries(diary.nightOrEmpty(night), diary.cramps(night));
    }

    /** What a diary holds of every night of a range, oldest first; in linear time. */
    public static List<NightEntries> each(Diary diary, NightRange range) {
        List<NightEntries> all = new ArrayList<>(range.length());
        DiaryScan.along(
                diary,
                range,
                written -> {
                    fill(all, range, written.night());
                    all.add(written);
                });
        fill(all, range, range.to().plusDays(1));
        return all;
    }

    private static void fill(List<NightEntries> all, NightRange range, LocalDate end) {
        LocalDate night = range.from().plusDays(all.size());
        for (; night.isBefore(end); night = night.plusDays(1)) {
            all.add(new NightEntries(Night.empty(night), List.of()));
        }
    }

    /** The first night of which anything is entered. */
    public static Optional<LocalDate> first(Diary diary) {
        return Stream.concat(
                        diary.nights().stream()
                                .filter(record -> !record.blank())
                                .limit(1)
                                .map(Night::night),
                        diary.cramps().stream().limit(1).map(Cramp::night))
                .min(LocalDate::compareTo);
    }

    /**
     * The nights that are counted up to {@code last}: so many, begun with the first of which
     * anything is entered, since nights before the diary was begun are not missing.
     *
     * @param most ≥ 1
     */
    public static NightRange counted(Diary diary, LocalDate last, int most) {
        NightRange usual = NightRange.ending(last, most);
        LocalDate first = first(diary).orElse(usual.from());
        return usual.contains(first) ? new NightRange(first, last) : usual;
    }

    /** Shows the nights of a range with anything written, oldest first; in linear time. */
    public static void written(
            Diary diary, NightRange range, Consumer<? super NightEntries> consumer) {
        DiaryScan.along(diary, range, consumer);
    }

    /** The date of the evening. */
    public LocalDate night() {
        return record.night();
    }

    /** What is known of the whole night: a cramp outweighs the record. Null: not recorded. */
    public @Nullable NightStatus status() {
        return cramps.isEmpty() ? record.status() : NightStatus.CRAMPS;
    }

    /** Whether it is a cramp night: with a cramp, or said to be one. */
    public boolean crampNight() {
        return !cramps.isEmpty() || record.status() == NightStatus.CRAMPS;
    }

    /** Whether its status is known. Missing is never the same as none. */
    public boolean recorded() {
        return !cramps.isEmpty() || record.status() != null;
    }

    /** Whether it is a cramp night of which no cramp was entered. */
    public boolean undetailed() {
        return cramps.isEmpty() && crampNight();
    }

    /** Whether the record says "none" of a night that has a cramp. */
    public boolean contradicted() {
        return !cramps.isEmpty() && record.status() == NightStatus.NONE;
    }

    /** The cramps entered, or one when the person only said that there were cramps. */
    public int crampCount() {
        return undetailed() ? 1 : cramps.size();
    }

    /** Whether the question about symptoms was answered, for the night or for one of its cramps. */
    public boolean asked() {
        return record.asked() || any(Cramp::asked);
    }

    /** Whether a cramp woke the person. */
    public boolean woken() {
        return any(Cramp::wokeThePerson);
    }

    /** Whether one of its cramps says whether it woke the person. */
    public boolean wakingAnswered() {
        return any(cramp -> cramp.woke() != null);
    }

    /** Whether the person was tired on the waking day before this night. */
    public boolean tired() {
        return Boolean.TRUE.equals(record.tiredByDay());
    }

    /** Whether the record or one of the cramps reports {@code sign}. */
    public boolean reports(Symptom sign) {
        return record.hasSymptom(sign) || any(cramp -> cramp.hasSymptom(sign));
    }

    private boolean any(Predicate<Cramp> condition) {
        for (Cramp cramp : cramps) {
            if (condition.test(cramp)) {
                return true;
            }
        }
        return false;
    }
}
