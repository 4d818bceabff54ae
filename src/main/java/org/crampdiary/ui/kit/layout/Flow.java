package org.crampdiary.ui.kit.layout;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

/** Controls in a row that goes on in the next line where the window is narrow or the text large. */
public final class Flow extends FlowPane {

    private boolean oneRow;

    public Flow(Node... children) {
        super(8, 8, children);
        getStyleClass().add("flow");
        setPrefWrapLength(0);
        setMinWidth(0);
    }

    /**
     * Wants to be as wide as all of its controls beside each other. How wide it gets is up to what
     * is around it; a limit without end would give it bounds that a window cannot draw.
     */
    public Flow inOneRow() {
        oneRow = true;
        return this;
    }

    /** Adds a control whose words wrap where they are longer than the line. */
    public void addWrapping(Labeled control) {
        control.setWrapText(true);
        control.setMinWidth(USE_COMPUTED_SIZE);
        getChildren().add(control);
        widthProperty()
                .subscribe(width -> {
                    if (width.doubleValue() > 0) {
                        control.setMaxWidth(width.doubleValue());
                    }
                });
    }

    @Override
    protected double computePrefWidth(double height) {
        if (!oneRow) {
            return super.computePrefWidth(height);
        }
        double wide = getHgap() * Math.max(0, getManagedChildren().size() - 1);
        for (Node child : getManagedChildren()) {
            wide += snapSizeX(child.prefWidth(-1));
        }
        return snappedLeftInset() + wide + snappedRightInset();
    }
}
