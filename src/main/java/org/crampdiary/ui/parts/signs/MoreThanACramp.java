package org.crampdiary.ui.parts.signs;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.crampdiary.guidance.DangerSigns;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.OpenSign;
import org.crampdiary.model.Diary;
import org.crampdiary.model.PhoneNumbers;
import org.crampdiary.model.Symptom;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.OneTabStop;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;

/**
 * The danger signs in plain words and the number to ring, those of the emergency number apart from
 * the others, behind one button that has a place of its own.
 */
public final class MoreThanACramp extends VBox {

    private final SignAnswers answers;
    private final Settings settings;
    private final Messages messages;
    private final Map<Symptom, ToggleButton> buttons = new EnumMap<>(Symptom.class);
    private final Button opener;
    private final Label number = Texts.label("", "huge-number");
    private final Label today = Texts.heading("");
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private LocalDate night = LocalDate.EPOCH;

    public MoreThanACramp(SignAnswers answers, Settings settings, Messages messages) {
        this.answers = answers;
        this.settings = settings;
        this.messages = messages;
        opener =
                Buttons.plain(
                        "tonight-more", messages.text("more.open"), () -> open.set(!open.get()));
        number.setId("tonight-more-number");
        today.setId("tonight-more-today");
        today.setWrapText(true);
        Label now = Texts.heading(messages.text("more.emergency"));
        now.setWrapText(true);
        Card card =
                new Card(
                        Texts.body(messages.text("more.lead")),
                        signs(Level.EMERGENCY),
                        new VBox(now, number, Texts.body(messages.text("more.emergency-how"))),
                        signs(Level.PROMPT),
                        today);
        card.setId("tonight-more-signs");
        card.getStyleClass().add("more-than-a-cramp");
        getChildren().add(card);
        open.subscribe(this::open);
    }

    /** The button that opens and closes it. */
    public Button opener() {
        return opener;
    }

    /** Whether it is open: then it is all that counts. */
    public ReadOnlyBooleanProperty openProperty() {
        return open;
    }

    private Node signs(Level level) {
        Flow flow = new Flow();
        for (Symptom symptom : DangerSigns.of(level)) {
            ToggleButton button =
                    Buttons.chip("tonight-more-" + symptom.code(), messages.name(symptom));
            button.setOnAction(_ -> tapped(symptom, button.isSelected()));
            buttons.put(symptom, button);
            flow.addWrapping(button);
        }
        OneTabStop.of(flow, flow.getChildren().stream().map(ButtonBase.class::cast).toList());
        return flow;
    }

    private void tapped(Symptom symptom, boolean there) {
        if (there) {
            answers.there(symptom, night);
        } else {
            answers.gone(symptom, night);
        }
    }

    /** Shows what is reported for a night. */
    public void show(Diary diary, LocalDate of) {
        night = of;
        List<Symptom> standing = OpenSign.standing(of, diary);
        buttons.forEach((symptom, button) -> button.setSelected(standing.contains(symptom)));
        PhoneNumbers numbers = settings.preferences().numbers();
        number.setText(numbers.emergency());
        String local = numbers.outOfHours();
        today.setText(
                local == null
                        ? messages.text("more.prompt-no-number")
                        : messages.text("more.prompt", local));
    }

    private void open(boolean on) {
        Visibility.when(on, this);
        opener.setText(messages.text(on ? "more.close" : "more.open"));
    }
}
