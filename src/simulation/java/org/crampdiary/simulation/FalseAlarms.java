package org.crampdiary.simulation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.crampdiary.demo.CrampDurations;
import org.crampdiary.demo.CrampPattern;
import org.crampdiary.demo.StablePerson;
import org.crampdiary.guidance.About;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Rule;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Profile;
import org.crampdiary.model.RuleId;

/**
 * Measures how often each rule fires in people whose cramps do not change, and how often G11 misses
 * a change; writes the tables of {@code docs/guidance.md}.
 */
public final class FalseAlarms {

    private static final double[] RATES = {0.5, 1, 2.6, 5};
    private static final double[] COMPARED_RATES = {0.4, 1, 2.6, 5, 8};
    private static final int YEAR = 365;
    private static final int SIX_WEEKS = 42;
    private static final int HALF = 13;

    /** Each part is read by its own rules only, as no sign is reported. */
    private static final Profile PROFILE =
            new Profile(
                    null,
                    null,
                    null,
                    Pregnancy.YES,
                    List.of(Condition.DIABETES),
                    List.of(
                            new Medicine(
                                    null,
                                    MedicineClass.STATIN,
                                    StablePerson.FIRST.minusYears(2),
                                    null)));

    private final int people;
    private final PrintStream out;

    private FalseAlarms(int people, PrintStream out) {
        this.people = people;
        this.out = out;
    }

    /** Takes the number of people in each group, 1 or more. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        FalseAlarms simulation = new FalseAlarms(Integer.parseInt(args[0]), out);
        simulation.halfYears(CrampPattern.POISSON);
        simulation.halfYears(CrampPattern.CLUSTERED);
        simulation.years();
        simulation.changes();
    }

    private void halfYears(CrampPattern pattern) {
        out.printf(
                "%n%s; %d people a column; %% (95 %% interval) who ever saw it in %d weekly looks%n%n",
                pattern.words(), people, HalfYear.WEEKS);
        List<People<HalfYear>> usual = halfYears(pattern, CrampDurations.USUAL);
        List<People<HalfYear>> benign = halfYears(pattern, CrampDurations.BENIGN);
        Table table = new Table(out, head("rule, level", RATES));
        for (Rule rule : Guidance.rules()) {
            levels(table, rule.about(), usual, "");
            if (rule.id() == RuleId.G03) {
                levels(table, rule.about(), benign, ", short cramps");
            }
        }
        for (Level level : List.of(Level.MENTION, Level.APPOINTMENT, Level.PROMPT)) {
            String name = "any rule, %d or above".formatted(level.number());
            table.row(row(name, usual, seen -> seen.overall().compareTo(level) >= 0));
        }
    }

    private List<People<HalfYear>> halfYears(CrampPattern pattern, CrampDurations durations) {
        return DoubleStream.of(RATES)
                .mapToObj(rate ->
                        People.simulate(
                                people,
                                seed ->
                                        HalfYear.of(
                                                new StablePerson(seed, pattern, rate),
                                                durations,
                                                PROFILE)))
                .toList();
    }

    private static void levels(
            Table table, About about, List<People<HalfYear>> groups, String suffix) {
        for (Level level : about.levels().reversed()) {
            String name =
                    "%s, %d%s%s"
                            .formatted(
                                    about.id().code(),
                                    level.number(),
                                    level == about.levels().getFirst() ? "" : " or above",
                                    suffix);
            table.row(row(name, groups, seen -> seen.reached(about.id(), level)));
        }
    }

    private void years() {
        out.printf(
                "%nG11 in people whose cramps do not change; %d people a cell; %% (95 %% interval)"
                        + " of years of daily looks in which it was ever seen%n%n",
                people);
        Table table = new Table(out, head("cramps, level", COMPARED_RATES));
        for (CrampPattern pattern : CrampPattern.values()) {
            levels(table, pattern.words(), groups(pattern, 1, YEAR, 1));
        }
    }

    private void changes() {
        for (double factor : new double[] {1, 2, 3}) {
            out.printf(
                    Locale.ROOT,
                    "%nG11 when there are %.0f times as many cramps from one night on; %d people a"
                            + " cell; %% (95 %% interval) who saw it%n%n",
                    factor,
                    people);
            Table table = new Table(out, head("cramps before, looks, level", COMPARED_RATES));
            for (CrampPattern pattern : CrampPattern.values()) {
                levels(
                        table,
                        pattern.words() + "; daily for six weeks",
                        groups(pattern, factor, SIX_WEEKS, 1));
                levels(
                        table,
                        pattern.words() + "; weekly for 13 weeks",
                        groups(pattern, factor, HALF, 7));
            }
        }
    }

    private static void levels(Table table, String name, List<People<Level>> groups) {
        table.row(row(name + "; 1 or above", groups, seen -> seen != Level.SELF_CARE));
        table.row(row(name + "; 2", groups, seen -> seen.compareTo(Level.APPOINTMENT) >= 0));
    }

    private List<People<Level>> groups(CrampPattern pattern, double factor, int looks, int every) {
        return DoubleStream.of(COMPARED_RATES)
                .mapToObj(rate ->
                        People.simulate(
                                people,
                                seed ->
                                        Comparison.highest(
                                                new StablePerson(seed, pattern, rate),
                                                factor,
                                                looks,
                                                every)))
                .toList();
    }

    private static List<String> head(String first, double[] rates) {
        List<String> cells = new ArrayList<>(List.of(first));
        DoubleStream.of(rates)
                .forEach(rate -> cells.add(String.format(Locale.ROOT, "%s a week", plain(rate))));
        return cells;
    }

    private static String plain(double rate) {
        return rate == Math.rint(rate)
                ? String.valueOf((int) rate)
                : String.format(Locale.ROOT, "%.1f", rate);
    }

    private static <T> List<String> row(String name, List<People<T>> groups, Predicate<T> event) {
        List<String> cells = new ArrayList<>(List.of(name));
        groups.forEach(group -> cells.add(group.share(event)));
        return cells;
    }
}
