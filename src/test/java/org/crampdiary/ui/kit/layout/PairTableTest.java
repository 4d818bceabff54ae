package org.crampdiary.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampdiary.report.Pairs;
import org.crampdiary.report.Pairs.Heading;
import org.crampdiary.report.Pairs.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

final class PairTableTest {

    private static final Pairs CONTENT =
            new Pairs(
                    new Heading("Before", "1 May – 14 May 2026"),
                    new Heading("During", ""),
                    List.of(
                            new Row("Cramp nights", "3 of 14", "2 of 13"),
                            new Row("Cramps per week (95 % interval)", "1.5 (0.3 – 4.4)", "–")));

    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** Laid out as wide as told, with text of 15 px or larger. */
    private PairTable table(Pairs content, double em, double width) {
        PairTable[] made = new PairTable[1];
        robot.interact(() -> {
            PairTable table = new PairTable(content);
            VBox root = new VBox(table);
            root.setStyle("-fx-font-size: %.0fpx".formatted(em));
            Em.set(new Scene(root), em);
            root.applyCss();
            root.resize(width, root.prefHeight(width));
            root.layout();
            made[0] = table;
        });
        return made[0];
    }

    private static Label label(PairTable table, String text) {
        return table.lookupAll(".label").stream()
                .map(Label.class::cast)
                .filter(label -> label.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static double top(PairTable table, Region node) {
        return node.localToScene(0, 0).getY() - table.localToScene(0, 0).getY();
    }

    @Test
    void whereThereIsRoomTheNameStandsBesideItsValues() {
        PairTable table = table(CONTENT, 15, 600);
        Label name = label(table, "Cramp nights");
        Label before = label(table, "3 of 14");
        Label during = label(table, "2 of 13");
        assertThat(Stream.of(name, before, during).map(Region::getLayoutY))
                .containsOnly(name.getLayoutY());
        assertThat(name.getLayoutX() + name.getWidth()).isLessThan(before.getLayoutX());
        assertThat(before.getLayoutX() + before.getWidth()).isLessThan(during.getLayoutX());
        assertThat(during.getLayoutX() + during.getWidth()).isLessThanOrEqualTo(600);
    }

    @ParameterizedTest
    @ValueSource(doubles = {15, 22, 30})
    void whereThereIsLittleItStandsAboveThemOverTheFullWidth(double em) {
        PairTable table = table(CONTENT, em, 440);
        Label name = label(table, "Cramps per week (95 % interval)");
        Label before = label(table, "1.5 (0.3 – 4.4)");
        Label during = label(table, "–");
        assertThat(name.getWidth()).isEqualTo(440);
        assertThat(before.getLayoutX()).isZero();
        assertThat(before.getLayoutY())
                .isGreaterThanOrEqualTo(name.getLayoutY() + name.getHeight());
        assertThat(during.getLayoutY()).isEqualTo(before.getLayoutY());
        assertThat(during.getLayoutX()).isGreaterThan(before.getWidth());
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 449, 450, 900})
    void nothingLiesOnAnotherAndAllIsInside(double width) {
        PairTable table = table(CONTENT, 15, width);
        List<Region> nodes = table.getChildren().stream().map(Region.class::cast).toList();
        for (Region one : nodes) {
            assertThat(one.getHeight())
                    .isGreaterThanOrEqualTo(Math.floor(one.prefHeight(one.getWidth())));
            assertThat(one.getLayoutY() + one.getHeight()).isLessThanOrEqualTo(table.getHeight());
            for (Region other : nodes) {
                assertThat(
                                !one.equals(other)
                                        && one.getBoundsInParent()
                                                .intersects(
                                                        other.getLayoutX() + 0.5,
                                                        other.getLayoutY() + 0.5,
                                                        other.getWidth() - 1,
                                                        Math.max(0, other.getHeight() - 1)))
                        .isFalse();
            }
        }
    }

    @Test
    void aColumnSaysWhatItIsAboveWhatElseThereIsToSay() {
        PairTable table = table(CONTENT, 15, 600);
        assertThat(top(table, label(table, "Before")))
                .isEqualTo(top(table, label(table, "During")));
        assertThat(top(table, label(table, "1 May – 14 May 2026")))
                .isGreaterThan(top(table, label(table, "Before")));
    }

    @Test
    void aValueIsSpokenWithItsColumnAndItsName() {
        PairTable table = table(CONTENT, 15, 600);
        assertThat(label(table, "2 of 13").getAccessibleText())
                .isEqualTo("During, Cramp nights: 2 of 13");
    }

    @Test
    void withoutRowsItIsNotThere() {
        PairTable table = table(CONTENT, 15, 600);
        assertThat(table.isVisible()).isTrue();
        robot.interact(() -> table.show(Pairs.NONE));
        assertThat(table.isVisible()).isFalse();
        assertThat(table.isManaged()).isFalse();
        assertThat(table.getChildren()).isEmpty();
        robot.interact(() -> table.show(CONTENT));
        assertThat(table.isVisible()).isTrue();
    }
}
