package org.crampdiary.guidance;

import java.util.List;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;

/**
 * What a rule is, whatever a diary says.
 *
 * @param dataNeeded the window that must be known before the rule can say "not reported"
 * @param levels the levels that it can give, highest first, none of them 0
 * @param condition when it fires, in words
 * @param basis what the sources say, in our words, each with its name
 * @param sources the advice that it rests on; empty only when {@code basis} says that none names it
 */
public record RuleDescription(
        RuleId id,
        DataNeeded dataNeeded,
        List<Level> levels,
        Phrase condition,
        Phrase basis,
        List<Source> sources) {

    public RuleDescription {
        levels = List.copyOf(levels);
        sources = List.copyOf(sources);
    }

    /** Which numbers and which urgency are the product's own choice. */
    public Phrase ours() {
        return Phrase.of("rule." + id.code() + ".ours");
    }
}
