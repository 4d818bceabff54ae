package org.crampdiary.ui.parts.signs;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampdiary.guidance.DangerSigns;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.OpenSign;
import org.crampdiary.model.Diary;
import org.crampdiary.model.PhoneNumbers;
import org.crampdiary.model.Symptom;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.OneTabStop;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The number to ring, huge, and the signs that call for it; apart from them the signs to ring a
 * doctor about. It takes the screen from the moment when its button is pressed until it is closed.
 */
public final class MoreThanACramp extends VBox {

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    /** More than this, and a huge number would not fit a small window. */
    private static final int MOST_DIGITS = 4;

    private final @Nullable SignAnswers answers;
    private final Settings settings;
    private final Messages messages;
    private final Map<Symptom, ToggleButton> buttons = new EnumMap<>(Symptom.class);
    private final Button opener;
    private final Label number = Texts.label("", "huge-number");
    private final Label today = Texts.heading("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private LocalDate night = LocalDate.EPOCH;

    public MoreThanACramp(SignAnswers answers, Settings settings, Messages messages) {
        this(settings, messages, answers);
    }

    private MoreThanACramp(Settings settings, Messages messages, @Nullable SignAnswers answers) {
        this.answers = answers;
        this.settings = settings;
        this.messages = messages;
        opener = Buttons.plain("tonight-more", messages.text("more.open"), this::open);
        number.setId("tonight-more-number");
        number.setFocusTraversable(true);
        today.setId("tonight-more-today");
        today.setWrapText(true);
        getStyleClass().add("column");
        getChildren().addAll(emergency(), prompt());
        Visibility.when(false, this);
    }

    /** For a diary that is locked: the signs can be read, and none of them is written down. */
    public static MoreThanACramp toRead(Settings settings, Messages messages) {
        MoreThanACramp more = new MoreThanACramp(settings, messages, null);
        more.showNumbers();
        return more;
    }

    private Card emergency() {
        Label ring = Texts.heading(messages.text("more.emergency"));
        ring.setWrapText(true);
        VBox first = new VBox(number, ring);
        Button close =
                Buttons.plain("tonight-more-close", messages.text("more.close"), this::close);
        HBox.setHgrow(first, Priority.ALWAYS);
        Card card =
                new Card(
                        new HBox(16, first, close),
                        Texts.body(messages.text("more.emergency-how")),
                        signs(Level.EMERGENCY));
        card.setId("tonight-more-signs");
        card.getStyleClass().add("urgent");
        return card;
    }

    private Card prompt() {
        Card card = new Card(today, signs(Level.PROMPT));
        if (answers != null) {
            card.getChildren().add(Texts.quiet(messages.text("more.lead")));
        }
        card.getStyleClass().add("advice");
        return card;
    }

    /** The button that opens it, to be placed elsewhere. */
    public Button opener() {
        return opener;
    }

    /** Whether it is open: then nothing else belongs on the screen. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    private void open() {
        Visibility.when(true, this);
        open.set(true);
        ScrollTo.top(this);
        number.requestFocus();
    }

    /** Gives the screen back; does nothing when it is closed. */
    public void close() {
        Visibility.when(false, this);
        open.set(false);
    }

    private Node signs(Level level) {
        return answers == null ? toRead(level) : toPress(level, answers);
    }

    private Node toRead(Level level) {
        VBox list = new VBox(4);
        for (Symptom symptom : DangerSigns.of(level)) {
            Label mark = Texts.label("•", "page-mark");
            mark.setMinWidth(Label.USE_PREF_SIZE);
            Label sign = Texts.body(messages.asked(symptom));
            HBox.setHgrow(sign, Priority.ALWAYS);
            list.getChildren().add(new HBox(8, mark, sign));
        }
        return list;
    }

    private Node toPress(Level level, SignAnswers saved) {
        Flow flow = new Flow();
        for (Symptom symptom : DangerSigns.of(level)) {
            ToggleButton button =
                    Buttons.chip("tonight-more-" + symptom.code(), messages.asked(symptom));
            button.setOnAction(_ -> tapped(symptom, button.isSelected(), saved));
            buttons.put(symptom, button);
            flow.addWrapping(button);
        }
        Field.asks(messages.text(level == Level.EMERGENCY ? "signs.at-once" : "signs.today"), flow);
        OneTabStop.of(flow, flow.getChildren().stream().map(ButtonBase.class::cast).toList());
        return flow;
    }

    private void tapped(Symptom symptom, boolean there, SignAnswers saved) {
        if (there) {
            saved.there(symptom, night);
        } else {
            saved.gone(symptom, night);
        }
    }

    /** Shows what is reported for a night. */
    public void show(Diary diary, LocalDate of) {
        night = of;
        List<Symptom> standing = OpenSign.standing(of, diary);
        buttons.forEach((symptom, button) -> button.setSelected(standing.contains(symptom)));
        showNumbers();
    }

    private void showNumbers() {
        PhoneNumbers numbers = settings.preferences().residence().numbers();
        number.setText(numbers.emergency());
        number.pseudoClassStateChanged(LONG, numbers.emergency().length() > MOST_DIGITS);
        number.setAccessibleText(numbers.emergency() + ". " + messages.text("more.emergency"));
        String local = numbers.outOfHours();
        today.setText(
                local == null
                        ? messages.text("more.prompt-no-number")
                        : messages.text("more.prompt", local));
    }
}
