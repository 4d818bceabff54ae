package org.crampdiary.ui.parts.mapping;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.exchange.table.CellStyle;
import org.crampdiary.exchange.table.DateOrder;
import org.crampdiary.exchange.table.DecimalSign;
import org.crampdiary.exchange.table.Separator;
import org.crampdiary.exchange.table.TextEncoding;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;

/** How the file is written: told from the file, and to be corrected where that went wrong. */
final class WrittenAs {

    private final ChosenValue<TextEncoding> encoding;
    private final ChosenValue<Separator> separator;
    private final ChosenValue<DateOrder> dates;
    private final ChosenValue<DecimalSign> decimal;
    private final Label zone = Texts.quiet("");
    private final Messages messages;
    private final VBox node = new VBox();

    WrittenAs(MappingViewModel model, Messages messages) {
        this.messages = messages;
        zone.setId("mapping-zone");
        node.getStyleClass().add("form");
        Chips<TextEncoding> encodings =
                Chips.of("mapping-encoding", List.of(TextEncoding.values()), messages);
        encoding =
                new ChosenValue<>(
                        encodings.valueProperty(), now -> model.choose(model.choice().with(now)));
        Chips<Separator> separators =
                Chips.of("mapping-separator", List.of(Separator.values()), messages);
        separator =
                new ChosenValue<>(
                        separators.valueProperty(), now -> model.choose(model.choice().with(now)));
        Chips<DateOrder> orders = Chips.of("mapping-dates", List.of(DateOrder.values()), messages);
        dates =
                new ChosenValue<>(
                        orders.valueProperty(), now -> model.write(style -> style.with(now)));
        Chips<DecimalSign> signs =
                Chips.of("mapping-decimal", List.of(DecimalSign.values()), messages);
        decimal =
                new ChosenValue<>(
                        signs.valueProperty(), now -> model.write(style -> style.with(now)));
        node.getChildren()
                .addAll(
                        new Field(messages.text("mapping.encoding"), encodings.node()),
                        new Field(messages.text("mapping.separator"), separators.node()),
                        new Field(messages.text("mapping.dates"), orders.node()),
                        new Field(messages.text("mapping.decimal"), signs.node()),
                        zone);
    }

    VBox node() {
        return node;
    }

    void show(MappingPage page) {
        CellStyle style = page.table().mapping().style();
        encoding.show(page.sheet().encoding());
        separator.show(page.sheet().separator());
        dates.show(style.dates());
        decimal.show(style.decimal());
        Visibility.when(style.zone() != null, zone);
        if (style.zone() != null) {
            zone.setText(messages.text("mapping.zone", style.zone().getId()));
        }
    }
}
