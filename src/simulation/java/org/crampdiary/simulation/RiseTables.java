package org.crampdiary.simulation;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.crampdiary.demo.CrampPattern;
import org.crampdiary.demo.StablePerson;
import org.crampdiary.statistics.RateRise;

/** Who ever sees G11 in looks on every night, without a change and after one. */
record RiseTables(int people, PrintStream out) {

    /** As in {@code docs/guidance.md}: level 1, level 2. */
    private static final double MENTION = 8;

    private static final double APPOINTMENT = 80;

    private static final double[] RATES = {0.4, 1.4, 3.6, 8};
    private static final int THREE_MONTHS = 91;
    private static final int YEAR = 365;
    private static final int SIX_WEEKS = 42;

    void print() {
        out.printf("%nG11 in a year of nightly looks; cramps do not change%n%n");
        Table years = new Table(out, "nights before, cramps, level", RATES);
        for (CrampPattern pattern : CrampPattern.values()) {
            rows(years, THREE_MONTHS + ", " + pattern.words(), pattern, THREE_MONTHS, YEAR, 1);
        }
        out.printf("%nG11 in six weeks of nightly looks after a change%n%n");
        Table changes = new Table(out, "nights before, change, cramps, level", RATES);
        for (int before : List.of(THREE_MONTHS, YEAR)) {
            for (CrampPattern pattern : List.of(CrampPattern.POISSON, CrampPattern.CLUSTERED)) {
                for (int factor : List.of(1, 2, 3)) {
                    String change = factor == 1 ? "none" : "× " + factor;
                    String name =
                            String.format(
                                    Locale.ROOT, "%d, %s, %s", before, change, pattern.words());
                    rows(changes, name, pattern, before, SIX_WEEKS, factor);
                }
            }
        }
    }

    private void rows(
            Table table, String name, CrampPattern pattern, int before, int looks, int factor) {
        List<People<Double>> groups =
                DoubleStream.of(RATES)
                        .mapToObj(rate -> group(pattern, rate, before, looks, factor))
                        .toList();
        table.row(name + ", 1 or above", groups, highest -> highest >= MENTION);
        table.row(name + ", 2", groups, highest -> highest >= APPOINTMENT);
    }

    /** The highest that each of them sees. */
    private People<Double> group(
            CrampPattern pattern, double rate, int before, int looks, int factor) {
        return People.simulate(
                people,
                seed -> {
                    int[] cramps =
                            new StablePerson(seed, pattern, rate)
                                    .counts(before + looks, before, factor);
                    return RateRise.latest(cramps, looks).stream()
                            .mapToDouble(RateRise::comparableFactor)
                            .max()
                            .orElseThrow();
                });
    }
}
