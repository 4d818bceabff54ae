package org.crampdiary.simulation;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.DoubleStream;
import org.crampdiary.demo.CrampPattern;
import org.crampdiary.demo.StablePerson;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Looks;
import org.crampdiary.model.RuleId;

/**
 * Who ever sees G11, the comparison of 28 nights with the 28 before, without a change and after
 * one. All looks have 56 nights of diary behind them.
 */
record ComparisonTables(int people, PrintStream out) {

    private static final double[] RATES = {0.4, 1, 2.6, 5, 8};
    private static final int HISTORY = 56;
    private static final Looks YEAR_DAILY = new Looks(365, HISTORY + 1, 1);
    private static final Looks SIX_WEEKS_DAILY = new Looks(42, HISTORY + 1, 1);
    private static final Looks THIRTEEN_WEEKS_WEEKLY = new Looks(13, HISTORY + 7, 7);

    void print() {
        out.printf("%nG11 in a year of daily looks; cramps do not change%n%n");
        Table years = new Table(out, "cramps, level", RATES);
        for (CrampPattern pattern : CrampPattern.values()) {
            rows(years, pattern.words(), pattern, 1, YEAR_DAILY);
        }
        changes("six weeks of daily looks", SIX_WEEKS_DAILY);
        changes("thirteen weekly looks", THIRTEEN_WEEKS_WEEKLY);
    }

    private void changes(String looks, Looks when) {
        out.printf("%nG11 in %s after a change%n%n", looks);
        Table table = new Table(out, "change, cramps, level", RATES);
        for (CrampPattern pattern : List.of(CrampPattern.POISSON, CrampPattern.CLUSTERED)) {
            for (int factor : List.of(1, 2, 3)) {
                String change = factor == 1 ? "none" : "× " + factor;
                rows(table, change + ", " + pattern.words(), pattern, factor, when);
            }
        }
    }

    private void rows(Table table, String name, CrampPattern pattern, int factor, Looks looks) {
        List<People<Level>> groups =
                DoubleStream.of(RATES)
                        .mapToObj(rate -> group(pattern, rate, factor, looks))
                        .toList();
        table.row(name + ", 1 or above", groups, seen -> seen != Level.SELF_CARE);
        table.row(name + ", 2", groups, seen -> seen.compareTo(Level.APPOINTMENT) >= 0);
    }

    private People<Level> group(CrampPattern pattern, double rate, int factor, Looks looks) {
        return People.simulate(
                people,
                seed ->
                        looks.highest(
                                RuleId.G11,
                                new StablePerson(seed, pattern, rate)
                                        .counted(looks.nights(), HISTORY, factor)));
    }
}
