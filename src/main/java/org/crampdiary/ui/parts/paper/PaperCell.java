package org.crampdiary.ui.parts.paper;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

/** A cell of the grid. What is pasted from a spreadsheet goes into the cells beside and below. */
final class PaperCell extends TextField {

    private final Consumer<List<List<String>>> pasted;

    /**
     * @param pasted gets lines of cells, when more than one cell is pasted
     */
    PaperCell(Consumer<List<List<String>>> pasted) {
        this.pasted = pasted;
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.stripTrailing().chars().noneMatch(c -> c == '\t' || c == '\n')) {
            super.paste();
        } else {
            pasted.accept(
                    text.stripTrailing()
                            .lines()
                            .map(line -> List.of(line.split("\t", -1)))
                            .toList());
        }
    }
}
