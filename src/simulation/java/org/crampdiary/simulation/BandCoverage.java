package org.crampdiary.simulation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.crampdiary.demo.StraightLine;
import org.crampdiary.statistics.Estimate;

/**
 * Measures how often a {@link TrendBand} covers the truth of people whose cramps follow a straight
 * line; prints the tables of {@code docs/statistics.md}.
 */
public final class BandCoverage {

    private static final double[] RATES = {1, 3, 8};
    private static final List<Integer> LENGTHS = List.of(12, 26, 52);

    private final int people;
    private final PrintStream out;

    private BandCoverage(int people, PrintStream out) {
        this.people = people;
        this.out = out;
    }

    /** Takes the number of people in each group, 1 or more. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BandCoverage coverage = new BandCoverage(Integer.parseInt(args[0]), out);
        coverage.print("the same rate in all weeks", 1, 1);
        coverage.print("from two thirds of the rate to four thirds", 2 / 3.0, 4 / 3.0);
    }

    private void print(String heading, double first, double last) {
        out.printf("%nThe band covers the truth, %s, %d people, in %%%n%n", heading, people);
        Table table = new Table(out, "weeks, which, truth", RATES);
        List<String> widths = new ArrayList<>();
        for (int weeks : LENGTHS) {
            List<StraightLine> lines =
                    DoubleStream.of(RATES)
                            .mapToObj(rate -> new StraightLine(rate * first, rate * last, weeks))
                            .toList();
            List<People<Seen>> groups = lines.stream().map(this::look).toList();
            for (Place place : Place.values()) {
                String name = weeks + ", " + place.name().toLowerCase(Locale.ROOT);
                table.row(name + ", median", groups, seen -> seen.median(place));
                table.row(name + ", mean", groups, seen -> seen.mean(place));
                widths.add(name + groups.stream().map(group -> width(group, place)).toList());
            }
            table.row(weeks + ", slope of the mean", groups, Seen::slope);
        }
        out.printf("%nMean width of the band, in cramps a week: %s%n", widths);
    }

    private People<Seen> look(StraightLine line) {
        return People.simulate(people, seed -> new Seen(line, TrendBand.of(line.weeks(seed))));
    }

    private static String width(People<Seen> group, Place place) {
        double mean =
                group.seen().stream()
                        .map(seen -> seen.at(place))
                        .mapToDouble(edge -> edge.high() - edge.low())
                        .average()
                        .orElseThrow();
        return String.format(Locale.ROOT, "%.1f", mean);
    }

    private enum Place {
        FIRST,
        MIDDLE,
        LAST;

        int week(int weeks) {
            return switch (this) {
                case FIRST -> 0;
                case MIDDLE -> weeks / 2;
                case LAST -> weeks - 1;
            };
        }
    }

    /** A person's truth and the band that their diary shows. */
    private record Seen(StraightLine line, TrendBand band) {

        Estimate at(Place place) {
            return band.at(place.week(line.weeks()));
        }

        boolean median(Place place) {
            return within(at(place), line.median(place.week(line.weeks())));
        }

        boolean mean(Place place) {
            return within(at(place), line.mean(place.week(line.weeks())));
        }

        boolean slope() {
            return within(band.slope(), (line.last() - line.first()) / (line.weeks() - 1));
        }

        private static boolean within(Estimate limits, double truth) {
            return limits.low() <= truth && truth <= limits.high();
        }
    }
}
