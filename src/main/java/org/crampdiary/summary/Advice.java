package org.crampdiary.summary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.crampdiary.guidance.Assessment;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.Status;
import org.crampdiary.model.Profile;
import org.crampdiary.model.RuleId;

/**
 * What the diary shows against published advice, as the rules said it.
 *
 * @param asOf the night that it was compared for
 * @param rulesVersion version of the rule set
 * @param fired by level, most urgent first; within a level those that rest come last
 * @param rules how many were compared
 * @param notMatched rules whose condition does not hold although enough is known; without those
 *     that cannot concern the person
 * @param cannotTell rules for which too little is known; without these, too
 */
public record Advice(
        LocalDate asOf,
        int rulesVersion,
        int rules,
        List<Group> fired,
        List<Finding> notMatched,
        List<Finding> cannotTell) {

    /** Product's own choice: at this age nobody is asked about a pregnancy, in years. */
    private static final int NO_BIRTHS = 60;

    /** The findings of one level, at least one. */
    public record Group(Level level, List<Finding> findings) {

        public Group {
            findings = List.copyOf(findings);
        }
    }

    public Advice {
        fired = List.copyOf(fired);
        notMatched = List.copyOf(notMatched);
        cannotTell = List.copyOf(cannotTell);
    }

    static Advice of(Assessment assessment, Profile profile) {
        List<Group> groups =
                Arrays.stream(Level.values())
                        .sorted(Comparator.reverseOrder())
                        .map(level -> new Group(level, at(level, assessment)))
                        .filter(group -> !group.findings().isEmpty())
                        .toList();
        return new Advice(
                assessment.asOf(),
                assessment.rulesVersion(),
                assessment.findings().size(),
                groups,
                concerning(assessment, Status.NOT_FIRED, profile),
                concerning(assessment, Status.CANNOT_TELL, profile));
    }

    /** Without what cannot concern the person: a list of it would only tell the doctor so. */
    private static List<Finding> concerning(Assessment assessment, Status status, Profile profile) {
        return assessment.with(status).stream()
                .filter(finding -> !finding.why().key().endsWith(".excluded"))
                .filter(finding ->
                        finding.rule() != RuleId.G18 || mayBePregnant(profile, assessment.asOf()))
                .toList();
    }

    private static boolean mayBePregnant(Profile profile, LocalDate asOf) {
        Integer born = profile.birthYear();
        return profile.pregnant() != null || born == null || asOf.getYear() - born < NO_BIRTHS;
    }

    private static List<Finding> at(Level level, Assessment assessment) {
        return assessment.with(Status.FIRED).stream()
                .filter(finding -> finding.level() == level)
                .sorted(Finding.URGENT_FIRST)
                .toList();
    }
}
