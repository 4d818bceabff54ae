package org.crampdiary.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crampdiary.model.NightRange;
import org.crampdiary.text.Formats;

/** Dates, months or years along a range of nights: as many as there is room for. */
public final class TimeAxis {

    /** More words than this never have room beside each other. */
    static final int MOST = 40;

    private static final int[] DAYS = {7, 14};
    private static final int[] MONTHS = {1, 2, 3, 6};
    private static final int MONTHS_OF_YEAR = 12;
    private static final int[] YEARS = {1, 2, 5, 10, 20, 50};

    private TimeAxis() {}

    /** Where a night begins in a range, 0–1; 1 is the end of its last night. */
    public static double at(LocalDate night, NightRange range) {
        return (double) ChronoUnit.DAYS.between(range.from(), night) / range.length();
    }

    /**
     * Marks from the finest to the coarsest: each week, each other week, months, years. Weeks are
     * counted back from the end of the range. Lists of more than {@link #MOST} marks are left out.
     */
    public static List<List<Bars.Mark>> marks(NightRange range, Formats formats) {
        Stream<List<Bars.Mark>> days = days(range).map(dates -> weeks(dates, range, formats));
        Stream<List<Bars.Mark>> longer =
                Stream.concat(months(range), years(range))
                        .map(dates -> marks(dates, range, date -> word(date, formats)));
        return Stream.concat(days, longer)
                .filter(marks -> !marks.isEmpty() && marks.size() <= MOST)
                .toList();
    }

    /** The date on which each week begins, below the middle of the week. */
    private static List<Bars.Mark> weeks(List<LocalDate> dates, NightRange range, Formats formats) {
        double middle = DAYS[0] / 2.0 / range.length();
        return dates.stream()
                .map(date ->
                        new Bars.Mark(at(date, range) + middle, true, formats.shortDayMonth(date)))
                .toList();
    }

    private static List<Bars.Mark> marks(
            List<LocalDate> dates, NightRange range, Function<LocalDate, String> words) {
        return dates.stream()
                .map(date -> new Bars.Mark(at(date, range), words.apply(date)))
                .toList();
    }

    private static String word(LocalDate first, Formats formats) {
        return first.getMonthValue() == 1
                ? Integer.toString(first.getYear())
                : formats.shortMonth(first);
    }

    private static Stream<List<LocalDate>> days(NightRange range) {
        return IntStream.of(DAYS)
                .mapToObj(step ->
                        IntStream.iterate(range.length() % step, day -> day + step)
                                .takeWhile(day -> day < range.length())
                                .mapToObj(day -> range.from().plusDays(day))
                                .toList());
    }

    private static Stream<List<LocalDate>> months(NightRange range) {
        return IntStream.of(MONTHS).mapToObj(step -> firsts(range, step));
    }

    private static Stream<List<LocalDate>> years(NightRange range) {
        return IntStream.of(YEARS).mapToObj(step -> firsts(range, step * MONTHS_OF_YEAR));
    }

    /** The first days of every {@code step}-th month, counted from January of the year 0. */
    private static List<LocalDate> firsts(NightRange range, int step) {
        LocalDate month = range.from().plusMonths(1).minusDays(1).withDayOfMonth(1);
        LocalDate first = month.isBefore(range.from()) ? month.plusMonths(1) : month;
        long behind = Math.floorMod(first.getYear() * 12L + first.getMonthValue() - 1, step);
        LocalDate start = behind == 0 ? first : first.plusMonths(step - behind);
        return Stream.iterate(start, date -> date.plusMonths(step))
                .takeWhile(range::contains)
                .toList();
    }
}
