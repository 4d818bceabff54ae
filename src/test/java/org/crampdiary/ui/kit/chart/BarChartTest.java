package org.crampdiary.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.crampdiary.report.Bars;
import org.crampdiary.report.WholeSteps;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class BarChartTest {

    private static final List<Bars.Mark> FINE =
            List.of(
                    new Bars.Mark(0, "Monday, the first of January"),
                    new Bars.Mark(0.25, "Tuesday, the second"),
                    new Bars.Mark(0.5, "Wednesday, the third"));
    private static final List<Bars.Mark> COARSE = List.of(new Bars.Mark(0, "Jan"));

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void showsTheFinestWordsThatHaveRoom() {
        robot.interact(() -> {
            assertThat(words(chart(2000))).hasSize(3);
            assertThat(words(chart(400))).containsExactly("Jan");
        });
    }

    @Test
    void choosesAnewInAnotherWidth() {
        robot.interact(() -> {
            BarChart chart = chart(400);
            StackPane parent = (StackPane) chart.getParent();
            parent.resize(2000, 200);
            parent.layout();
            assertThat(words(chart)).hasSize(3);
            parent.resize(400, 200);
            parent.layout();
            assertThat(words(chart)).containsExactly("Jan");
        });
    }

    private static BarChart chart(int width) {
        BarChart chart = new BarChart("chart", new Messages(Language.ENGLISH).formats());
        StackPane parent = new StackPane(chart);
        new Scene(parent, width, 200);
        chart.show(
                new Bars(
                        List.of(new Bars.Bar(0, 1, 3.0, "three")),
                        new WholeSteps(1, 4),
                        List.of(FINE, COARSE)));
        parent.applyCss();
        parent.resize(width, 200);
        parent.layout();
        return chart;
    }

    private static List<String> words(BarChart chart) {
        return chart.getChildrenUnmodifiable().stream()
                .filter(node -> node.isVisible() && node instanceof Label)
                .map(node -> ((Label) node).getText())
                .filter(text -> text.chars().anyMatch(Character::isLetter))
                .toList();
    }
}
