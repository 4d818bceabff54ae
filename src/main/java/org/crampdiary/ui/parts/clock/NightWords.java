package org.crampdiary.ui.parts.clock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.OneTabStop;
import org.crampdiary.ui.kit.layout.Em;

/**
 * Four places and four words of severity, large, each press saved at once. The words stand for 2,
 * 5, 8 and 10 until the morning's answer.
 */
final class NightWords extends VBox {

    private static final int FOUR = 4;
    private static final double GAP = 12;
    private static final double LEAST_EM = 11;

    private final CrampClock clock;
    private final Runnable then;
    private final Messages messages;
    private final TilePane where = row();
    private final TilePane severityRow = row();
    private final Map<Site, ToggleButton> places = new LinkedHashMap<>();
    private final Map<Integer, ToggleButton> severities = new LinkedHashMap<>();

    /**
     * @param then runs after a press
     */
    NightWords(CrampClock clock, Runnable then, Messages messages) {
        super(12);
        this.clock = clock;
        this.then = then;
        this.messages = messages;
        getChildren().addAll(where, severityRow);
        place("night.left-calf", Muscle.CALF, Side.LEFT);
        place("night.right-calf", Muscle.CALF, Side.RIGHT);
        place("night.left-foot", Muscle.FOOT_SOLE, Side.LEFT);
        place("night.right-foot", Muscle.FOOT_SOLE, Side.RIGHT);
        severity("night.mild", 2);
        severity("night.moderate", 5);
        severity("night.severe", 8);
        severity("night.unbearable", 10);
        Field.asks(messages.text("form.sites"), where);
        Field.asks(messages.text("form.severity"), severityRow);
        OneTabStop.of(where, List.copyOf(places.values()));
        OneTabStop.of(severityRow, List.copyOf(severities.values()));
    }

    private void place(String key, Muscle muscle, Side side) {
        Site site = new Site(muscle, side);
        ToggleButton button = word(where, key, "tonight-legs-" + side.code() + "-" + muscle.code());
        button.setOnAction(_ -> {
            clock.where(button.isSelected() ? List.of(site) : List.of());
            then.run();
        });
        places.put(site, button);
    }

    private void severity(String key, int value) {
        ToggleButton button = word(severityRow, key, "tonight-severity-" + value);
        button.setOnAction(_ -> {
            clock.severity(button.isSelected() ? value : null);
            then.run();
        });
        severities.put(value, button);
    }

    private static TilePane row() {
        TilePane row = new TilePane(GAP, GAP);
        row.setMinWidth(0);
        row.setPrefColumns(FOUR);
        row.widthProperty().subscribe(width -> spread(row, width.doubleValue()));
        return row;
    }

    /** Four beside each other, or two where there is not room for four. */
    private static void spread(TilePane row, double width) {
        double four = (width - (FOUR - 1) * GAP) / FOUR;
        double tile = four >= LEAST_EM * Em.of(row) ? four : (width - GAP) / 2;
        row.setPrefTileWidth(Math.max(1, Math.floor(tile)));
    }

    private ToggleButton word(TilePane row, String key, String id) {
        ToggleButton button = new ToggleButton(messages.text(key));
        button.setId(id);
        button.getStyleClass().addAll("chip", "target", "night-word");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        row.getChildren().add(button);
        return button;
    }

    /** Shows what is recorded of the present cramp. */
    void refresh() {
        Cramp cramp = clock.cramp();
        places.forEach((site, button) ->
                button.setSelected(cramp != null && cramp.sites().contains(site)));
        severities.forEach((value, button) ->
                button.setSelected(cramp != null && value.equals(cramp.severity())));
    }
}
