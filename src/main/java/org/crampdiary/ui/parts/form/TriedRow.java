package org.crampdiary.ui.parts.form;

import java.util.Arrays;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Treatment;
import org.crampdiary.model.Verdict;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.RoughDateInput;
import org.crampdiary.ui.kit.input.TextLine;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;

/** One thing that was tried: did it help, from when to when, and what of it in own words. */
final class TriedRow extends VBox {

    private final String id;
    private final Messages messages;

    TriedRow(String id, TriedInput tried, Runnable remove, Messages messages) {
        super(8);
        this.id = id;
        setId(id);
        this.messages = messages;
        getStyleClass().add("medicine-row");
        Treatment what = tried.what();
        Chips<Verdict> chips = Chips.of(id + "-verdict", Arrays.asList(Verdict.values()), messages);
        chips.valueProperty().bindBidirectional(tried.verdictProperty());
        Button removing =
                Buttons.plain(id + "-remove", messages.text("profile.remove-medicine"), remove);
        tried.words()
                .textProperty()
                .subscribe(words -> {
                    String name = what == null ? words : messages.name(what) + " " + words;
                    Buttons.named(removing, name.strip());
                    String asked = name.strip() + " · " + messages.text("profile.tried-verdict");
                    chips.node().getChildren().forEach(chip -> chip.setAccessibleHelp(asked));
                });
        Field verdict = new Field(messages.text("profile.tried-verdict"), chips.node());
        Flow line = new Flow();
        line.setHgap(16);
        line.setRowValignment(VPos.TOP);
        if (what == null || tried.inOwnWords()) {
            getChildren().add(words(tried, "profile.tried-what"));
        } else {
            getChildren().add(Texts.heading(messages.name(what)));
            line.getChildren().add(words(tried, "profile.tried-words"));
        }
        line.getChildren()
                .addAll(
                        date("start", "profile.tried-start", tried.start()),
                        date("end", "profile.tried-end", tried.end()),
                        new Field(" ", removing));
        getChildren().addAll(verdict, line);
    }

    private Field words(TriedInput tried, String question) {
        return new TextLine(
                        id + "-words", messages.text(question), 18, tried.words().textProperty())
                .withError(tried.words().errorProperty(), messages);
    }

    private Field date(String part, String key, RoughDateInput date) {
        TextLine line = TextLine.ofDate(id + "-" + part, messages.text(key), date, messages);
        line.onLeave(() -> {
            if (date.errorProperty().get() == null) {
                date.validate();
            }
        });
        return line.withError(date.errorProperty(), messages);
    }
}
