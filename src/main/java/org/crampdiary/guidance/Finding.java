package org.crampdiary.guidance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says about a diary for one as-of night.
 *
 * @param level present exactly when fired
 * @param why the sentence with the person's own numbers; when it cannot tell, what is missing
 * @param nights evidence: nights counted, sorted; empty unless fired
 * @param cramps evidence: ids of cramps counted, in the order of their start; empty unless fired
 * @param discussed the date of the visit because of which a fired rule rests, else null
 * @param title the rule's name, or what of it fired when the name would say too much
 */
public record Finding(
        RuleId rule,
        Status status,
        @Nullable Level level,
        Phrase why,
        List<LocalDate> nights,
        List<String> cramps,
        @Nullable LocalDate discussed,
        Phrase title) {

    /** Those that rest last, then the most urgent first, then the most specific first. */
    public static final Comparator<Finding> URGENT_FIRST =
            Comparator.comparing(Finding::resting)
                    .thenComparing(Finding::level, Comparator.nullsFirst(Comparator.reverseOrder()))
                    .thenComparingInt(finding -> RuleId.SPECIFIC_FIRST.indexOf(finding.rule()));

    public Finding {
        nights = List.copyOf(nights);
        cramps = List.copyOf(cramps);
        if ((status == Status.FIRED) != (level != null)) {
            throw new IllegalArgumentException("a level belongs to a fired rule: " + rule);
        }
    }

    /** A finding under its rule's name. */
    public Finding(
            RuleId rule,
            Status status,
            @Nullable Level level,
            Phrase why,
            List<LocalDate> nights,
            List<String> cramps,
            @Nullable LocalDate discussed) {
        this(rule, status, level, why, nights, cramps, discussed, nameOf(rule));
    }

    private static Phrase nameOf(RuleId rule) {
        return Phrase.of(rule.family() + "." + rule.code());
    }

    /** The same under another title; null leaves the present one. */
    Finding titled(@Nullable Phrase other) {
        return other == null
                ? this
                : new Finding(rule, status, level, why, nights, cramps, discussed, other);
    }

    public boolean fired() {
        return status == Status.FIRED;
    }

    /** The number of its level; 0 when it has none. */
    public int urgency() {
        return level == null ? 0 : level.number();
    }

    /** Whether it asks for help today or now. */
    public boolean urgent() {
        return urgency() >= Level.PROMPT.number();
    }

    /** Whether it is listed but does not count for the overall level. */
    public boolean resting() {
        return discussed != null;
    }
}
