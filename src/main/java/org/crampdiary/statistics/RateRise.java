package org.crampdiary.statistics;

import static org.crampdiary.statistics.WeekLikelihood.CELLS;
import static org.crampdiary.statistics.WeekLikelihood.CLUSTERINGS;
import static org.crampdiary.statistics.WeekLikelihood.MOST_A_NIGHT;
import static org.crampdiary.statistics.WeekLikelihood.USUAL_RATES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many times better "for some weeks clearly more" explains a diary than "as always": the Bayes
 * factor of a rise of the cramp rate to the double, 3.17 or 5.04 fold in the last 2, 3, 4, 6, 8 or
 * 12 weeks, averaged over what the usual rate and the clustering may be. May be looked at every
 * night: it stays small for a steady diary. The worst night of the weeks in question counts for
 * neither side, since one terrible night is no trend.
 *
 * <p>Source: the section "More frequent" of {@code docs/guidance.md}, which gives the constants.
 *
 * @param factor the mean of those of all windows, ≥ 0
 * @param windows one for each number of weeks, in that order
 * @param comparable whether enough is recorded: some nights before, half of the last 28, and a
 *     share of those that is at least 0.85 of the share before, since who stops writing down the
 *     free nights looks worse without being worse
 */
public record RateRise(double factor, List<Window> windows, boolean comparable) {

    /** Nights that are looked at; older ones change nothing. */
    public static final int NIGHTS = 448;

    /** The count of a night that is not recorded. */
    public static final int NOT_RECORDED = -1;

    private static final int WEEKS = NIGHTS / WeekLikelihood.NIGHTS;
    private static final List<Integer> WINDOWS = List.of(2, 3, 4, 6, 8, 12);
    private static final int[] STEPS = {3, 5, 7};
    private static final int LEAST_RECORDED_BEFORE = 28;
    private static final int LATELY = 28;
    private static final int LEAST_RECORDED_LATELY = 14;
    private static final double PRIOR_MIDDLE = Math.log(0.7);
    private static final double PRIOR_SPREAD = 2;

    /**
     * The last weeks compared with those before.
     *
     * @param weeks how many
     * @param usable whether enough nights were recorded before them
     * @param factor how many times better a rise in them explains the diary, ≥ 0; 0 when not usable
     */
    public record Window(int weeks, boolean usable, double factor) {}

    /** The window that speaks most for a rise; the shorter of equals. */
    public Window strongest() {
        Window strongest = windows.getFirst();
        for (Window window : windows) {
            strongest = window.factor() > strongest.factor() ? window : strongest;
        }
        return strongest;
    }

    /** How many times better a rise explains the diary, as far as that may be said; 0 otherwise. */
    public double comparableFactor() {
        return comparable ? factor : 0;
    }

    /**
     * What could be said on each of the last nights, each from the nights up to it.
     *
     * @param cramps the count of each night, oldest first, the last {@code NIGHTS + last − 1} of
     *     them are looked at; {@link #NOT_RECORDED} for a night that is not recorded
     * @param last how many nights, ≥ 1
     * @return so many, oldest first
     */
    public static List<RateRise> latest(int[] cramps, int last) {
        WeekLikelihood likelihood = new WeekLikelihood();
        List<RateRise> rises = new ArrayList<>();
        for (int back = last - 1; back >= 0; back--) {
            rises.add(of(lastNights(cramps, cramps.length - back), likelihood));
        }
        return rises;
    }

    /** The counts of {@link #NIGHTS} nights before the end, newest first. */
    private static int[] lastNights(int[] cramps, int end) {
        int[] nights = new int[NIGHTS];
        Arrays.fill(nights, NOT_RECORDED);
        for (int back = 0; back < Math.min(NIGHTS, end); back++) {
            nights[back] = Math.min(MOST_A_NIGHT, cramps[end - 1 - back]);
        }
        return nights;
    }

    private static RateRise of(int[] nights, WeekLikelihood likelihood) {
        List<Window> windows =
                WINDOWS.stream().map(weeks -> window(nights, weeks, likelihood)).toList();
        double sum = windows.stream().mapToDouble(Window::factor).sum();
        boolean comparable = windows.stream().anyMatch(Window::usable) && recordedAsBefore(nights);
        return new RateRise(sum / WINDOWS.size(), windows, comparable);
    }

    private static boolean recordedAsBefore(int[] nights) {
        int first = NIGHTS; // nights from the first recorded one on
        while (first > 0 && nights[first - 1] == NOT_RECORDED) {
            first--;
        }
        int before = Math.max(0, first - LATELY);
        int recordedBefore = recorded(nights, LATELY, NIGHTS);
        int lately = recorded(nights, 0, LATELY);
        return lately >= LEAST_RECORDED_LATELY
                && 20 * lately * before >= 17 * LATELY * recordedBefore;
    }

    private static Window window(int[] all, int weeks, WeekLikelihood likelihood) {
        int begin = weeks * WeekLikelihood.NIGHTS;
        if (recorded(all, begin, NIGHTS) < LEAST_RECORDED_BEFORE) {
            return new Window(weeks, false, 0);
        }
        int worst = 0;
        for (int night = 1; night < begin; night++) {
            worst = all[night] > all[worst] ? night : worst;
        }
        if (all[worst] <= 0) {
            return new Window(weeks, true, 0);
        }
        int[] nights = all.clone();
        nights[worst] = NOT_RECORDED;
        return new Window(weeks, true, factor(nights, weeks, likelihood));
    }

    private static double factor(int[] nights, int weeks, WeekLikelihood likelihood) {
        double[] steady = prior(nights);
        double[] lately = new double[CELLS];
        for (int week = 0; week < WEEKS; week++) {
            double[] one = week(nights, week, likelihood);
            for (int cell = 0; cell < CELLS; cell++) {
                steady[cell] += one[cell];
                lately[cell] += week < weeks ? one[cell] : 0;
            }
        }
        int usual = USUAL_RATES * CLUSTERINGS.length;
        double greatest = Arrays.stream(steady, 0, usual).max().orElseThrow();
        double same = 0;
        double risen = 0;
        for (int cell = 0; cell < usual; cell++) {
            same += Math.exp(steady[cell] - greatest);
            for (int step : STEPS) {
                double more = lately[cell + step * CLUSTERINGS.length] - lately[cell];
                risen += Math.exp(steady[cell] - greatest + more);
            }
        }
        return risen / STEPS.length / same;
    }

    /** The logarithm of what is known before the weeks' rates are: prior and clustering. */
    private static double[] prior(int[] nights) {
        double[] start = new double[CELLS];
        for (int k = 0; k < CLUSTERINGS.length; k++) {
            double split = 0;
            for (int cramps : nights) {
                split += WeekLikelihood.split(cramps, CLUSTERINGS[k]);
            }
            for (int rate = 0; rate < WeekLikelihood.RATES; rate++) {
                double off = (Math.log(WeekLikelihood.rate(rate)) - PRIOR_MIDDLE) / PRIOR_SPREAD;
                start[rate * CLUSTERINGS.length + k] = split - off * off / 2;
            }
        }
        return start;
    }

    private static double[] week(int[] nights, int week, WeekLikelihood likelihood) {
        int begin = week * WeekLikelihood.NIGHTS;
        int cramps = 0;
        for (int night = begin; night < begin + WeekLikelihood.NIGHTS; night++) {
            cramps += Math.max(0, nights[night]);
        }
        return likelihood.of(recorded(nights, begin, begin + WeekLikelihood.NIGHTS), cramps);
    }

    private static int recorded(int[] nights, int from, int to) {
        return (int) Arrays.stream(nights, from, to).filter(n -> n != NOT_RECORDED).count();
    }
}
