package org.crampdiary.ui.parts.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.crampdiary.guidance.DangerSigns;
import org.crampdiary.guidance.Level;
import org.crampdiary.model.Symptom;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.MultiChips;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Signs stand in three groups, the dangerous ones first and apart. */
final class SignChipsTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource
    void theDangerousSignsStandFirstAndApartAndEachOnce(Language language) {
        Messages messages = new Messages(language);
        Map<String, List<String>> groups = groups(List.of(Symptom.values()), messages);
        List<String> others = names(List.of(Symptom.values()), messages);
        others.removeAll(names(DangerSigns.of(Level.EMERGENCY), messages));
        others.removeAll(names(DangerSigns.of(Level.PROMPT), messages));
        assertThat(groups.keySet())
                .containsExactly(
                        "",
                        messages.text("signs.at-once"),
                        messages.text("signs.today"),
                        messages.text("signs.others"));
        assertThat(List.copyOf(groups.values()))
                .containsExactly(
                        List.of("None"),
                        names(DangerSigns.of(Level.EMERGENCY), messages),
                        names(DangerSigns.of(Level.PROMPT), messages),
                        others);
        assertThat(others).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aGroupWithoutASignIsLeftOut(Language language) {
        Messages messages = new Messages(language);
        assertThat(groups(List.of(Symptom.TWITCHING), messages).keySet())
                .containsExactly("", messages.text("signs.others"));
    }

    private static List<String> names(List<Symptom> signs, Messages messages) {
        return new ArrayList<>(signs.stream().map(messages::asked).toList());
    }

    /** What stands on the buttons, by the words above them, in the order of the screen. */
    private static Map<String, List<String>> groups(List<Symptom> signs, Messages messages) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        new FxRobot()
                .interact(() -> {
                    MultiChips<Symptom> chips = SignChips.of("s", signs, "None", messages);
                    String[] group = {""};
                    walk(
                            chips.node(),
                            node -> {
                                if (node instanceof Label title) {
                                    group[0] = title.getText();
                                } else if (node instanceof ToggleButton button) {
                                    groups.computeIfAbsent(group[0], _ -> new ArrayList<>())
                                            .add(button.getText());
                                }
                            });
                });
        return groups;
    }

    private static void walk(Node node, Consumer<Node> seen) {
        seen.accept(node);
        if (node instanceof Parent parent && !(node instanceof ToggleButton)) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, seen));
        }
    }
}
