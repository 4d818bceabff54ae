package org.crampdiary.simulation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.crampdiary.demo.StablePerson;
import org.crampdiary.guidance.Assessment;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.Level;
import org.crampdiary.model.Diary;
import org.crampdiary.model.RuleId;

/**
 * What a person saw who began a diary and looked once a week, 26 times.
 *
 * @param highest the highest level of each rule that ever fired
 * @param overall the highest answer of all rules together
 */
record HalfYear(Map<RuleId, Level> highest, Level overall) {

    private static final int WEEKS = 26;

    /** Looks at a diary of 26 weeks; what comes after a look's night plays no part in it. */
    static HalfYear of(Diary diary) {
        Map<RuleId, Level> highest = new EnumMap<>(RuleId.class);
        Level overall = Level.SELF_CARE;
        for (int week = 1; week <= WEEKS; week++) {
            LocalDate asOf = StablePerson.FIRST.plusDays(7L * week - 1);
            Assessment assessment = Guidance.check(diary, asOf);
            overall = higher(overall, assessment.level());
            for (Finding finding : assessment.findings()) {
                if (finding.level() != null) {
                    highest.merge(finding.rule(), finding.level(), HalfYear::higher);
                }
            }
        }
        return new HalfYear(highest, overall);
    }

    /** Whether {@code rule} fired at {@code level} or above. */
    boolean reached(RuleId rule, Level level) {
        return highest.getOrDefault(rule, Level.SELF_CARE).compareTo(level) >= 0;
    }

    private static Level higher(Level one, Level other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
