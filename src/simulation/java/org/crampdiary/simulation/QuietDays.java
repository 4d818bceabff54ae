package org.crampdiary.simulation;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.crampdiary.demo.CrampDurations;
import org.crampdiary.demo.CrampPattern;
import org.crampdiary.demo.StablePerson;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.Level;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Profile;

/**
 * On how many days a person whose cramps do not change, without conditions and medicines and with
 * short cramps, sees which level: every fifth day of the year after the first four months.
 */
record QuietDays(int people, PrintStream out) {

    private static final double[] RATES = {0.5, 1, 2.6};
    private static final int FIRST = 120;
    private static final int DAYS = 420;
    private static final int STEP = 5;
    private static final Profile PROFILE =
            new Profile(null, null, null, Pregnancy.NO, List.of(), List.of(), null);

    void print() {
        out.printf("%nDays at a level; every fifth day of 300%n%n");
        Table table = new Table(out, "cramps, level", RATES);
        for (CrampPattern pattern : List.of(CrampPattern.POISSON, CrampPattern.CLUSTERED)) {
            List<People<Level>> groups =
                    DoubleStream.of(RATES).mapToObj(rate -> days(pattern, rate)).toList();
            for (Level level : List.of(Level.SELF_CARE, Level.MENTION, Level.APPOINTMENT)) {
                table.row(pattern.words() + ", " + level.number(), groups, seen -> seen == level);
            }
        }
    }

    private People<Level> days(CrampPattern pattern, double rate) {
        return new People<>(
                People.simulate(people, seed -> levels(new StablePerson(seed, pattern, rate)))
                        .seen()
                        .stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Level> levels(StablePerson person) {
        Diary diary = person.detailed(DAYS, CrampDurations.BENIGN, PROFILE);
        return IntStream.iterate(FIRST, day -> day < DAYS, day -> day + STEP)
                .mapToObj(day -> Guidance.check(diary, StablePerson.FIRST.plusDays(day)).level())
                .toList();
    }
}
