package org.crampdiary.simulation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Measures how often each rule fires in people whose cramps do not change, and how often G11
 * notices a change; prints the tables of {@code docs/guidance.md}.
 */
public final class FalseAlarms {

    private FalseAlarms() {}

    /** Takes the number of people in each group, 1 or more. */
    public static void main(String[] args) {
        int people = Integer.parseInt(args[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%n%d people in each cell; in %%, with the 95 %% interval of Wilson.%n", people);
        new RuleTables(people, out).print();
        new QuietDays(people, out).print();
        new RiseTables(people, out).print();
    }
}
