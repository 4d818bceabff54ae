package org.crampdiary.guidance;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.guidance.rules.PublishedAdvice;
import org.crampdiary.model.Diary;
import org.crampdiary.model.RuleId;

/**
 * Compares a diary with published advice on when to see a health-care provider. It never diagnoses:
 * it says which advice applies, why, and which entries say so. Pure; for any thread.
 */
public final class Guidance {

    /** Version of the rule set; grows when a condition changes. */
    public static final int RULES_VERSION = 2;

    private Guidance() {}

    /** All rules there are, in the order of their ids. */
    public static List<Rule> rules() {
        return PublishedAdvice.RULES;
    }

    public static Rule rule(RuleId id) {
        return rules().stream().filter(rule -> rule.id() == id).findFirst().orElseThrow();
    }

    /**
     * The answer for the night {@code asOf}. Only the last fifteen months (and as many before a
     * visit) are looked at, however long the diary is.
     */
    public static Assessment check(Diary diary, LocalDate asOf) {
        Check check = new Check(diary, asOf);
        List<Finding> findings = rules().stream().map(check::finding).toList();
        return Assessment.of(asOf, RULES_VERSION, findings, check.signOpen());
    }
}
