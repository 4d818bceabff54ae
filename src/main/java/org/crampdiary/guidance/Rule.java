package org.crampdiary.guidance;

import java.util.List;
import java.util.Set;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.jspecify.annotations.Nullable;

/**
 * One piece of published advice on when to see a health-care provider. Pure and stateless: the
 * answer follows from the recent nights alone. For any thread.
 */
public abstract class Rule {

    private final RuleDescription description;

    /**
     * A rule whose condition and basis are the messages {@code rule.id.condition} and {@code
     * rule.id.source}.
     */
    protected Rule(RuleId id, DataNeeded dataNeeded, List<Level> levels, Source... sources) {
        description =
                new RuleDescription(
                        id,
                        dataNeeded,
                        levels,
                        Phrase.of("rule." + id.code() + ".condition"),
                        Phrase.of("rule." + id.code() + ".source"),
                        List.of(sources));
    }

    /** Its identity, window, condition in words, levels and sources. */
    public final RuleDescription description() {
        return description;
    }

    /** Whether the condition holds on what is recorded; null when it does not. */
    public abstract @Nullable Match match(Recent recent);

    /** The sentence with the person's own numbers when the condition does not hold. */
    public abstract Phrase notFired(Recent recent);

    /** The signs of its own, whoever the person is. */
    public Set<Symptom> signs() {
        return Set.of();
    }

    /** The signs of its own in this person: one reported after a visit ends the rule's rest. */
    public Set<Symptom> signs(Recent recent) {
        return signs();
    }

    /**
     * The signs that it counts for as long as they are open, so that the person must be asked
     * whether they are still there. Signs that it counts by their nights are not among them: asking
     * after those would add the nights that it counts.
     */
    public List<Symptom> signsToAsk(Recent recent) {
        return List.of();
    }

    /**
     * The signs of which one alone, while it is open, gives {@code level} to anybody, whatever the
     * profile says. For levels 3 and 4; {@link DangerSigns} shows them.
     */
    public List<Symptom> signsAlone(Level level) {
        return List.of();
    }

    /** Why the answered profile rules the advice out, or null when it does not. */
    public @Nullable Phrase excluded(Recent recent) {
        return null;
    }

    /** What is missing, beyond known nights, before the rule can tell; null when nothing is. */
    public @Nullable Phrase missing(Recent recent) {
        return null;
    }

    public final RuleId id() {
        return description.id();
    }
}
