package org.crampdiary.ui.entry;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.guidance.Assessment;
import org.crampdiary.guidance.Finding;
import org.crampdiary.model.RuleId;

/**
 * What can have been discussed at a visit.
 *
 * @param first what fires now, the most urgent first, then what rests, then what is ticked besides
 * @param others all other rules, in order
 */
public record VisitSubjects(List<Finding> first, List<Finding> others) {

    private static final Comparator<Finding> URGENT_FIRST =
            comparing(Finding::resting)
                    .thenComparing(Finding::level, nullsFirst(reverseOrder()))
                    .thenComparing(Finding::rule);

    public VisitSubjects {
        first = List.copyOf(first);
        others = List.copyOf(others);
    }

    static VisitSubjects of(Assessment assessment, Set<RuleId> ticked) {
        List<Finding> first =
                Stream.concat(
                                assessment.findings().stream()
                                        .filter(Finding::fired)
                                        .sorted(URGENT_FIRST),
                                assessment.findings().stream()
                                        .filter(finding -> !finding.fired())
                                        .filter(finding -> ticked.contains(finding.rule())))
                        .toList();
        List<Finding> others =
                assessment.findings().stream().filter(finding -> !first.contains(finding)).toList();
        return new VisitSubjects(first, others);
    }

    /** The rules that fire and do not rest. */
    static Set<RuleId> firingIn(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.fired() && !finding.resting())
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }
}
