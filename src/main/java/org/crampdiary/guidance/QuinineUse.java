package org.crampdiary.guidance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Quinine that is taken, beside the advice of the British regulator (MHRA, Drug Safety Update,
 * December 2014 and November 2017): to stop after four weeks without benefit, and to pause every
 * three months. The diary decides nothing.
 *
 * @param course null when no first day is entered
 */
public record QuinineUse(@Nullable Course course) {

    private static final int WEEKS_BEFORE = 12;
    private static final int MONTHS = 3;

    /** With fewer recorded nights there is no weekly rate, as in all figures. */
    private static final int LEAST_RECORDED = 14;

    /**
     * What its first day lets the diary say.
     *
     * @param weeks whole ones since then
     * @param before the twelve weeks before it, which are the product's own choice
     * @param since its first day, that included
     * @param nextPause the first day, not before the as-of night, on which three months more are
     *     over
     */
    public record Course(
            LocalDate start, int weeks, Cramps before, Cramps since, LocalDate nextPause) {

        private static Course since(LocalDate start, Diary diary, LocalDate asOf) {
            return new Course(
                    start,
                    (int) ChronoUnit.WEEKS.between(start, asOf),
                    Cramps.of(diary, NightRange.ending(start.minusDays(1), 7 * WEEKS_BEFORE)),
                    Cramps.of(diary, new NightRange(start, asOf)),
                    Stream.iterate(1L, times -> times + 1)
                            .map(times -> start.plusMonths(MONTHS * times))
                            .dropWhile(pause -> pause.isBefore(asOf))
                            .findFirst()
                            .orElseThrow());
        }
    }

    /** Cramps on the recorded nights of a time. */
    public record Cramps(int cramps, int recorded) {

        private static Cramps of(Diary diary, NightRange range) {
            List<NightEntries> nights =
                    NightEntries.each(diary, range).stream()
                            .filter(NightEntries::recorded)
                            .toList();
            return new Cramps(
                    nights.stream().mapToInt(NightEntries::crampCount).sum(), nights.size());
        }

        private Phrase words() {
            if (recorded > 0 && recorded < LEAST_RECORDED) {
                return Phrase.of("quinine.few", cramps, recorded);
            }
            double rate = recorded == 0 ? 0 : 7.0 * cramps / recorded;
            return Math.round(10 * rate) == 10
                    ? Phrase.of("quinine.rate-one", recorded)
                    : Phrase.of("quinine.rate", recorded, rate);
        }
    }

    /** That which was begun last, of what is taken on {@code asOf}; null when none is. */
    public static @Nullable QuinineUse of(Diary diary, LocalDate asOf) {
        List<Medicine> medicines = diary.profile().medicines();
        List<Medicine> taken =
                medicines == null
                        ? List.of()
                        : medicines.stream()
                                .filter(medicine -> medicine.group() == MedicineClass.QUININE)
                                .filter(medicine -> medicine.activeIn(new NightRange(asOf, asOf)))
                                .toList();
        return taken.isEmpty()
                ? null
                : new QuinineUse(
                        taken.stream()
                                .map(Medicine::start)
                                .filter(start -> start != null)
                                .max(Comparator.naturalOrder())
                                .map(start -> Course.since(start, diary, asOf))
                                .orElse(null));
    }

    /** What is advised, then what the diary has; whole sentences. */
    public List<Phrase> words() {
        return List.of(Phrase.of("quinine.published"), Phrase.of("quinine.stop-signs"), own());
    }

    /** What the diary has, or what it would need. */
    public Phrase own() {
        return course == null
                ? Phrase.of("quinine.no-start")
                : Phrase.of(
                        "quinine.own",
                        course.start(),
                        course.weeks(),
                        course.nextPause(),
                        course.before().words(),
                        course.since().words());
    }
}
