package org.crampdiary.simulation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.crampdiary.demo.CrampDurations;
import org.crampdiary.demo.CrampPattern;
import org.crampdiary.demo.StablePerson;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Looks;
import org.crampdiary.guidance.Rule;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Profile;
import org.crampdiary.model.RuleId;

/** Who ever sees each rule in half a year of weekly looks. */
record RuleTables(int people, PrintStream out) {

    private static final double[] RATES = {0.5, 1, 2.6, 5};
    private static final Looks WEEKLY = new Looks(26, 7, 7);

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
                                    null,
                                    MedicineClass.STATIN,
                                    StablePerson.FIRST.minusYears(2),
                                    null),
                            new Medicine(
                                    null,
                                    null,
                                    MedicineClass.LOOP_DIURETIC,
                                    StablePerson.FIRST.minusYears(2),
                                    null)),
                    null);

    void print() {
        for (CrampPattern pattern : List.of(CrampPattern.POISSON, CrampPattern.CLUSTERED)) {
            print(pattern);
        }
    }

    private void print(CrampPattern pattern) {
        out.printf(
                "%nWho ever sees it in %d weekly looks; cramps %s%n%n",
                WEEKLY.count(), pattern.words());
        List<People<HalfYear>> groups = groups(rate -> halfYears(pattern, rate));
        Table table = new Table(out, "rule, level", RATES);
        List<String> never = new ArrayList<>();
        for (Rule rule : Guidance.rules()) {
            for (Level level : rule.description().levels().reversed()) {
                String name = rule.id().code() + ", " + level.number() + orAbove(rule, level);
                if (groups.stream().allMatch(group -> group.none(seen(rule.id(), level)))) {
                    never.add(name);
                } else {
                    table.row(name, groups, seen(rule.id(), level));
                }
            }
        }
        shortCramps(pattern, table);
        for (Level level : List.of(Level.MENTION, Level.APPOINTMENT, Level.PROMPT)) {
            table.row(
                    "any, %d or above".formatted(level.number()),
                    groups,
                    seen -> seen.overall().compareTo(level) >= 0);
        }
        out.printf("%nNever: %s.%n", String.join("; ", never));
    }

    private People<HalfYear> halfYears(CrampPattern pattern, double rate) {
        return People.simulate(
                people,
                seed ->
                        HalfYear.of(
                                new StablePerson(seed, pattern, rate)
                                        .detailed(WEEKLY.nights(), CrampDurations.USUAL, PROFILE)));
    }

    private void shortCramps(CrampPattern pattern, Table table) {
        List<People<Level>> groups = groups(rate -> shortCramps(pattern, rate));
        for (Level level : List.of(Level.APPOINTMENT, Level.PROMPT)) {
            table.row(
                    "G03, %d%s, short cramps"
                            .formatted(level.number(), level == Level.PROMPT ? "" : " or above"),
                    groups,
                    seen -> seen.compareTo(level) >= 0);
        }
    }

    private People<Level> shortCramps(CrampPattern pattern, double rate) {
        return People.simulate(
                people,
                seed ->
                        WEEKLY.highest(
                                RuleId.G03,
                                new StablePerson(seed, pattern, rate)
                                        .detailed(
                                                WEEKLY.nights(),
                                                CrampDurations.BENIGN,
                                                Profile.EMPTY)));
    }

    private static <T> List<People<T>> groups(DoubleFunction<People<T>> group) {
        return DoubleStream.of(RATES).mapToObj(group).toList();
    }

    private static Predicate<HalfYear> seen(RuleId rule, Level level) {
        return half -> half.reached(rule, level);
    }

    private static String orAbove(Rule rule, Level level) {
        return level == rule.description().levels().getFirst() ? "" : " or above";
    }
}
