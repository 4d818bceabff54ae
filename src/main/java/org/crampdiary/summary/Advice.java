package org.crampdiary.summary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.crampdiary.guidance.Assessment;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Status;

/**
 * What the diary shows against published advice, as the rules said it.
 *
 * @param asOf the night that it was compared for
 * @param rulesVersion version of the rule set
 * @param fired by level, most urgent first; within a level those that rest come last
 * @param notReported rules whose condition does not hold although enough is known
 * @param cannotTell rules for which too little is known
 */
public record Advice(
        LocalDate asOf,
        int rulesVersion,
        List<Group> fired,
        List<Finding> notReported,
        List<Finding> cannotTell) {

    /** The findings of one level, at least one. */
    public record Group(Level level, List<Finding> findings) {

        public Group {
            findings = List.copyOf(findings);
        }
    }

    public Advice {
        fired = List.copyOf(fired);
        notReported = List.copyOf(notReported);
        cannotTell = List.copyOf(cannotTell);
    }

    /** How many rules were compared. */
    public int rules() {
        return fired.stream().mapToInt(group -> group.findings().size()).sum()
                + notReported.size()
                + cannotTell.size();
    }

    static Advice of(Assessment assessment) {
        List<Group> groups =
                Arrays.stream(Level.values())
                        .sorted(Comparator.reverseOrder())
                        .map(level -> new Group(level, at(level, assessment)))
                        .filter(group -> !group.findings().isEmpty())
                        .toList();
        return new Advice(
                assessment.asOf(),
                assessment.rulesVersion(),
                groups,
                assessment.with(Status.NOT_FIRED),
                assessment.with(Status.CANNOT_TELL));
    }

    private static List<Finding> at(Level level, Assessment assessment) {
        return assessment.with(Status.FIRED).stream()
                .filter(finding -> finding.level() == level)
                .sorted(Finding.URGENT_FIRST)
                .toList();
    }
}
