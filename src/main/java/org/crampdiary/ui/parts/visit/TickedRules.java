package org.crampdiary.ui.parts.visit;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.crampdiary.model.RuleId;
import org.crampdiary.ui.parts.form.Answer;
import org.crampdiary.ui.parts.form.Draft;
import org.jspecify.annotations.Nullable;

/** What was talked about at a visit, as ticks. What was not touched stays exactly as it was. */
final class TickedRules implements Answer<List<RuleId>> {

    private final Map<RuleId, BooleanProperty> ticks = new EnumMap<>(RuleId.class);
    private @Nullable List<RuleId> recorded;

    TickedRules() {
        for (RuleId rule : RuleId.values()) {
            ticks.put(rule, new SimpleBooleanProperty());
        }
    }

    BooleanProperty property(RuleId rule) {
        return Objects.requireNonNull(ticks.get(rule));
    }

    /** Ticks these beside what is ticked already. */
    void tick(Collection<RuleId> rules) {
        rules.forEach(rule -> property(rule).set(true));
    }

    /** In order. */
    List<RuleId> ticked() {
        return ticks.keySet().stream().filter(rule -> property(rule).get()).toList();
    }

    @Override
    public void show(@Nullable List<RuleId> value) {
        recorded = value;
        tick(Objects.requireNonNullElse(value, List.of()));
    }

    @Override
    public @Nullable List<RuleId> value() {
        List<RuleId> now = ticked();
        List<RuleId> before = Objects.requireNonNullElse(recorded, List.of());
        return Set.copyOf(now).equals(Set.copyOf(before)) ? recorded : now;
    }

    @Override
    public void keep(String name, Draft draft) {
        draft.put(name, ticked());
    }

    @Override
    public void restore(String name, Draft draft) {
        ticks.values().forEach(tick -> tick.set(false));
        tick(draft.codes(name, RuleId.class));
    }
}
