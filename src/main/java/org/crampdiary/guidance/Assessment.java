package org.crampdiary.guidance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crampdiary.model.RuleId;

/**
 * The answer of all rules for one as-of night.
 *
 * @param rulesVersion version of the rule set, 2 for the present one
 * @param level the highest level that fired and does not rest
 * @param findings one for each rule there is, in the order of {@link RuleId}
 * @param signOpen whether any sign but tingling and twitching is open
 */
public record Assessment(
        LocalDate asOf, int rulesVersion, Level level, List<Finding> findings, boolean signOpen) {

    public Assessment {
        findings = List.copyOf(findings);
    }

    /** The findings with this status, in order. */
    public List<Finding> with(Status status) {
        return findings.stream().filter(finding -> finding.status() == status).toList();
    }

    /** The findings that fired, the answer's own first, those that rest last. */
    public List<Finding> fired() {
        return with(Status.FIRED).stream().sorted(Finding.URGENT_FIRST).toList();
    }

    /** Those of them that do not rest: the first is the answer's reason. */
    public List<Finding> counted() {
        return fired().stream().filter(finding -> !finding.resting()).toList();
    }

    /** The same with some of the findings only, and the level that these have. */
    public Assessment of(List<Finding> some) {
        return of(asOf, rulesVersion, some, signOpen);
    }

    static Assessment of(
            LocalDate asOf, int rulesVersion, List<Finding> findings, boolean signOpen) {
        Level highest =
                findings.stream()
                        .filter(finding -> finding.fired() && !finding.resting())
                        .flatMap(finding -> Optional.ofNullable(finding.level()).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(Level.SELF_CARE);
        return new Assessment(asOf, rulesVersion, highest, findings, signOpen);
    }
}
