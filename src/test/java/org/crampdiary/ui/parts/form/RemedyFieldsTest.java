package org.crampdiary.ui.parts.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Remedy;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** "Did it help?" stands beside the remedy it is about, before the next remedy. */
final class RemedyFieldsTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource
    void eachRemedyHasItsOwnAnswerBesideIt(Remedy remedy) {
        new FxRobot()
                .interact(() -> {
                    RemedyRows rows = new RemedyRows();
                    RemedyFields fields =
                            new RemedyFields("x", rows, new Messages(Language.ENGLISH));
                    Scene scene = new Scene(fields, 1600, 2000);
                    String effect = "x-remedy-%s-effect-".formatted(remedy.code());
                    layOut(scene);
                    assertThat(shown(scene, effect + Effect.A_LITTLE.code())).isFalse();
                    rows.rows().stream()
                            .filter(row -> row.remedy() == remedy)
                            .forEach(row -> row.triedProperty().set(true));
                    layOut(scene);
                    Bounds box = place(scene, "x-remedy-" + remedy.code());
                    for (Effect each : Effect.values()) {
                        assertThat(shown(scene, effect + each.code())).isTrue();
                        Bounds answer = place(scene, effect + each.code());
                        assertThat(answer.getMinX()).isGreaterThan(box.getMaxX());
                        assertThat(answer.getCenterY()).isBetween(box.getMinY(), box.getMaxY());
                    }
                    for (Remedy other : Remedy.values()) {
                        assertThat(shown(scene, "x-remedy-%s-effect-none".formatted(other.code())))
                                .isEqualTo(other == remedy);
                    }
                });
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().layout(); // heights follow the widths of the first
    }

    private static Bounds place(Scene scene, String id) {
        Node node = scene.lookup("#" + id);
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean shown(Scene scene, String id) {
        for (Node up = scene.lookup("#" + id); up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
