package org.crampdiary.ui.parts.signs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.crampdiary.guidance.OpenSign;
import org.crampdiary.model.Symptom;
import org.jspecify.annotations.Nullable;

/**
 * The answer about symptoms while a day is being written down: what is new, and of each sign that
 * was open before whether it is still there. An open sign of which nothing is said stays.
 */
public final class SignsInput {

    private final List<OpenSign> open;
    private final ObjectProperty<@Nullable List<Symptom>> anew = new SimpleObjectProperty<>();
    private final Map<Symptom, ObjectProperty<@Nullable Boolean>> still =
            new EnumMap<>(Symptom.class);

    /**
     * Begins with what is recorded.
     *
     * @param recorded null when the question was not answered
     */
    public SignsInput(@Nullable List<Symptom> recorded, List<OpenSign> open) {
        this.open = List.copyOf(open);
        for (OpenSign sign : open) {
            Boolean there = recorded == null ? null : recorded.contains(sign.sign());
            still.put(sign.sign(), new SimpleObjectProperty<>(there));
        }
        anew.set(
                recorded == null
                        ? null
                        : recorded.stream().filter(sign -> !still.containsKey(sign)).toList());
    }

    /** The signs that were open before, each with a question of its own. */
    public List<OpenSign> open() {
        return open;
    }

    /** The signs that can be new: all others. */
    public List<Symptom> choices() {
        return Arrays.stream(Symptom.values()).filter(sign -> !still.containsKey(sign)).toList();
    }

    /** What is new; null when that was not answered. */
    public ObjectProperty<@Nullable List<Symptom>> newProperty() {
        return anew;
    }

    /** Whether an open sign is still there; null when that was not answered. */
    public ObjectProperty<@Nullable Boolean> stillProperty(Symptom sign) {
        return Objects.requireNonNull(still.get(sign), sign::code);
    }

    /** The open signs to which this was said. */
    public List<Symptom> said(boolean there) {
        return open.stream()
                .map(OpenSign::sign)
                .filter(sign -> Objects.equals(stillProperty(sign).get(), there))
                .toList();
    }

    public void say(boolean there, Collection<Symptom> signs) {
        still.forEach((sign, answer) -> {
            if (signs.contains(sign)) {
                answer.set(there);
            }
        });
    }

    /** What the record is to say; null when nothing was answered. */
    public @Nullable List<Symptom> value() {
        List<Symptom> there = said(true);
        List<Symptom> answer = anew.get();
        if (answer == null && there.isEmpty()) {
            return OpenSign.carried(null, open, said(false));
        }
        List<Symptom> all = new ArrayList<>(answer == null ? List.of() : answer);
        return OpenSign.carried(all, open, said(false));
    }
}
