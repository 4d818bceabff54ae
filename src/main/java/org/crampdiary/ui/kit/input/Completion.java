package org.crampdiary.ui.kit.input;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.crampdiary.ui.kit.layout.Em;

/** Completes what is typed into a text field from a list below it. For the FX thread. */
public final class Completion {

    private static final int MOST_ROWS = 5;
    private static final double ROW_EMS = 2.8;
    private static final double BORDERS = 2;

    private Completion() {}

    /**
     * Offers names while one types; the arrow keys, Enter and the mouse choose.
     *
     * @param beginningWith what may be meant by the letters typed so far; for any thread
     * @param name what is shown and written into the field
     */
    public static <T> void of(
            TextField field, Function<String, List<T>> beginningWith, Function<T, String> name) {
        AutoCompletionBinding<T> binding =
                TextFields.bindAutoCompletion(
                        field,
                        request ->
                                request.isCancelled()
                                        ? List.of()
                                        : beginningWith.apply(request.getUserText()),
                        NamedConverter.of(name));
        binding.getAutoCompletionPopup()
                .skinProperty()
                .subscribe(skin -> {
                    if (skin != null && skin.getNode() instanceof ListView<?> list) {
                        fit(list, field);
                    }
                });
    }

    /** Rows as high as the text wants them, in the theme's colours; the list's own are neither. */
    private static void fit(ListView<?> list, TextField field) {
        ObservableValue<Double> row =
                field.sceneProperty()
                        .flatMap(Em::property)
                        .map(em -> Math.ceil(ROW_EMS * em.doubleValue()));
        list.getStylesheets().clear();
        list.fixedCellSizeProperty().bind(row);
        // A part of a pixel would let what is behind the list shine through at its edge.
        ObservableValue<Double> wide =
                field.widthProperty().map(px -> Math.floor(px.doubleValue()));
        for (DoubleProperty width :
                List.of(
                        list.minWidthProperty(),
                        list.prefWidthProperty(),
                        list.maxWidthProperty())) {
            width.unbind();
            width.bind(wide);
        }
        list.prefHeightProperty().unbind();
        list.prefHeightProperty()
                .bind(
                        Bindings.min(Bindings.size(list.getItems()), MOST_ROWS)
                                .multiply(list.fixedCellSizeProperty())
                                .add(BORDERS));
    }
}
