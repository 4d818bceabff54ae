package org.crampdiary.ui.kit.layout;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One figure in large signs, its name above it and what belongs to it below. */
public final class FigureText extends VBox {

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final int LONG_FROM = 7;

    private final Label title = Texts.quiet("");
    private final Label value = Texts.label("", "figure");

    public FigureText(String id) {
        setId(id);
        getStyleClass().add("figure-text");
        value.setId(id + "-value");
        value.setWrapText(true);
        value.setMinHeight(Label.USE_PREF_SIZE);
        getChildren().addAll(title, value);
    }

    /**
     * Shows another figure in place of the present one.
     *
     * @param sentence all of it, for those who hear it
     */
    public void show(String name, String figure, List<String> lines, String sentence) {
        title.setText(name);
        // A number is never parted from its unit.
        value.setText(figure.replaceAll("(?<=\\d) (?=\\p{L})", "\u00a0"));
        value.pseudoClassStateChanged(LONG, figure.length() > LONG_FROM);
        getChildren().setAll(title, value);
        lines.forEach(line -> getChildren().add(Texts.quiet(line)));
        setAccessibleText(sentence);
    }
}
