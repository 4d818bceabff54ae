package org.crampdiary.ui.parts.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.crampdiary.summary.PaperColumn;
import org.crampdiary.ui.kit.input.TextInput;

/** One night as it is typed from paper. For the FX thread. */
final class PaperRow {

    private final LocalDate night;
    private final Map<PaperColumn, TextInput> cells = new HashMap<>();

    PaperRow(LocalDate night) {
        this.night = night;
        for (PaperColumn column : PaperColumn.ALL) {
            cells.put(column, new TextInput());
        }
    }

    LocalDate night() {
        return night;
    }

    TextInput cell(PaperColumn column) {
        return Objects.requireNonNull(cells.get(column));
    }

    String text(PaperColumn column) {
        return cell(column).textProperty().get().strip();
    }

    boolean isEmpty() {
        return cells.keySet().stream().allMatch(column -> text(column).isEmpty());
    }
}
