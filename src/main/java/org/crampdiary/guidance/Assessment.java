package org.crampdiary.guidance;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.RuleId;

/**
 * The answer of all rules for one as-of night.
 *
 * @param rulesVersion version of the rule set, 1 for the present one
 * @param level the highest level that fired and does not rest
 * @param findings one for each rule there is, in the order of {@link RuleId}
 */
public record Assessment(LocalDate asOf, int rulesVersion, Level level, List<Finding> findings) {

    public Assessment {
        findings = List.copyOf(findings);
    }

    /** The findings with this status, in order. */
    public List<Finding> with(Status status) {
        return findings.stream().filter(finding -> finding.status() == status).toList();
    }
}
