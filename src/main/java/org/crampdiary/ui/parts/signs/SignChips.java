package org.crampdiary.ui.parts.signs;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.guidance.DangerSigns;
import org.crampdiary.guidance.Level;
import org.crampdiary.model.Symptom;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.MultiChips;

/** The signs to choose from, the dangerous ones apart from the others. */
public final class SignChips {

    private SignChips() {}

    /**
     * These signs in groups.
     *
     * @param id prefix of the buttons' ids
     * @param noneText what stands on the button for the empty answer
     */
    public static MultiChips<Symptom> of(
            String id, List<Symptom> signs, String noneText, Messages messages) {
        List<Symptom> rest = new ArrayList<>(signs);
        List<MultiChips.Group<Symptom>> groups = new ArrayList<>();
        groups.add(group("signs.at-once", DangerSigns.of(Level.EMERGENCY), rest, messages));
        groups.add(group("signs.today", DangerSigns.of(Level.PROMPT), rest, messages));
        groups.add(group("signs.others", List.copyOf(rest), rest, messages));
        return new MultiChips<>(id, groups, noneText, messages);
    }

    /** Takes those of the wanted that are left out of the rest. */
    private static MultiChips.Group<Symptom> group(
            String title, List<Symptom> wanted, List<Symptom> rest, Messages messages) {
        List<Symptom> taken = wanted.stream().filter(rest::contains).toList();
        rest.removeAll(taken);
        return new MultiChips.Group<>(messages.text(title), taken);
    }
}
