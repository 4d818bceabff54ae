package org.crampdiary.ui.parts.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.guidance.Assessment;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.OpenSign;
import org.crampdiary.model.Diary;
import org.crampdiary.model.RuleId;

/**
 * What can have been discussed at a visit.
 *
 * @param first what fires now, the most urgent first, then what rests, then what counts an open
 *     sign or is ticked besides
 * @param others all other rules, in order
 */
public record VisitSubjects(List<Finding> first, List<Finding> others) {

    public VisitSubjects {
        first = List.copyOf(first);
        others = List.copyOf(others);
    }

    /**
     * As the diary stands for the night {@code asOf}; for any thread.
     *
     * @param compared else nothing fires, and each subject has its plain name
     */
    static VisitSubjects now(Diary diary, LocalDate asOf, boolean compared) {
        Assessment assessment = Guidance.check(compared ? diary : Diary.EMPTY, asOf);
        List<Finding> others =
                assessment.findings().stream().filter(finding -> !finding.fired()).toList();
        Set<RuleId> open =
                OpenSign.of(diary, asOf).stream()
                        .flatMap(sign -> sign.rules().stream())
                        .collect(Collectors.toSet());
        return new VisitSubjects(assessment.fired(), others).withFirst(open);
    }

    /** The same with these rules among the first. */
    VisitSubjects withFirst(Collection<RuleId> rules) {
        return new VisitSubjects(
                Stream.concat(
                                first.stream(),
                                others.stream().filter(each -> rules.contains(each.rule())))
                        .toList(),
                others.stream().filter(each -> !rules.contains(each.rule())).toList());
    }

    /** The rules that fire and do not rest. */
    Set<RuleId> firing() {
        return first.stream()
                .filter(finding -> finding.fired() && !finding.resting())
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }
}
