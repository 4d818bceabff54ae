package org.crampdiary.ui.kit.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.crampdiary.ui.kit.svg.Drawn.assertLike;
import static org.crampdiary.ui.kit.svg.Drawn.draw;
import static org.crampdiary.ui.kit.svg.Drawn.elements;
import static org.crampdiary.ui.kit.svg.Drawn.first;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

final class TextDrawingTest {

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void textKeepsItsPlaceFontAndColour() {
        Element text =
                elements(
                                draw(() -> {
                                    Text words = new Text(10, 20, "3 < 4 & 5 > 2 “ærø, Åse”");
                                    words.setFont(Font.font("Serif", FontWeight.BOLD, 17));
                                    words.setFill(Color.web("#b84f06"));
                                    return words;
                                }))
                        .getFirst();
        assertThat(text.getTextContent()).isEqualTo("3 < 4 & 5 > 2 “ærø, Åse”");
        assertLike(
                text,
                """
                <text x="10" y="20" font-size="17" font-weight="700"
                 fill="#b84f06"/>\
                """);
        assertThat(text.getAttribute("font-family")).endsWith(TextDrawing.FAMILIES);
        assertThat(Double.parseDouble(text.getAttribute("textLength"))).isGreaterThan(100);
    }

    @Test
    void aLabelIsDrawnInTheLinesInWhichItIsWrapped() {
        Document document =
                draw(() -> {
                    Label label = new Label("one two three four five six seven");
                    label.setWrapText(true);
                    label.setMaxWidth(90);
                    label.setPrefWidth(90);
                    label.setLayoutX(5);
                    label.setStyle("-fx-font-size: 15px; -fx-padding: 7 0 0 0;");
                    return label;
                });
        List<Element> lines = elements(document);
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(
                        lines.stream().map(Element::getTextContent).toList().stream()
                                .reduce((a, b) -> a + " " + b))
                .contains("one two three four five six seven");
        double first = y(lines.get(0));
        double second = y(lines.get(1));
        double third = y(lines.get(2));
        assertThat(second - first).isBetween(14.0, 24.0);
        assertThat(third - second).isCloseTo(second - first, within(1.0));
        assertThat(lines)
                .allMatch(line -> line.getAttribute("transform").startsWith("translate(5"));
        assertThat(first + down(lines.getFirst())).isBetween(7 + 10.0, 7 + 18.0);
    }

    private static double y(Element text) {
        return Double.parseDouble(text.getAttribute("y"));
    }

    private static double down(Element text) {
        String move = text.getAttribute("transform");
        return Double.parseDouble(move.substring(move.indexOf(' ') + 1, move.length() - 1));
    }

    @Test
    void linesInTheMiddleKeepTheirPlace() {
        List<Element> lines =
                elements(
                        draw(() -> {
                            Text text = new Text("a wide first line\nii");
                            text.setTextAlignment(TextAlignment.CENTER);
                            return text;
                        }));
        assertThat(lines).hasSize(2);
        assertThat(Double.parseDouble(lines.get(0).getAttribute("x"))).isCloseTo(0, within(0.1));
        assertThat(Double.parseDouble(lines.get(1).getAttribute("x"))).isGreaterThan(20);
    }

    @Test
    void signsThatXmlCannotHoldAreLeftOut() {
        Document document =
                draw(() -> new Text("a\u0001b\uD800c\uFFFEd\uD83D\uDE00"), "T\u0000", "D\u0008");
        assertThat(elements(document).getFirst().getTextContent()).isEqualTo("abcd\uD83D\uDE00");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("T");
    }
}
