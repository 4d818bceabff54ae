package org.crampdiary.ui.rooms.tonight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightAnswer;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.NightChip;
import org.crampdiary.ui.kit.input.OneTabStop;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.FirstTabStop;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.session.RoomServices;

/** The last nights as a strip, and one press each for those that were missed. */
final class RecentNightsCard extends VBox {

    private static final String LAST_NIGHT = "tonight-no-cramps-last-night";

    private final RecentNights nights;
    private final RoomServices services;
    private final Messages messages;
    private final HBox strip = new HBox();
    private final VBox missed = new VBox(16);
    private List<Object> asked = List.of();
    private Runnable then = () -> {};

    RecentNightsCard(RecentNights nights, RoomServices services) {
        this.nights = nights;
        this.services = services;
        this.messages = services.messages();
        strip.setId("tonight-nights");
        strip.getStyleClass().add("last-nights");
        getChildren().add(Card.titled(messages.text("tonight.last-nights"), strip, missed));
    }

    void show(Diary diary) {
        strip.getChildren().setAll(nights.shown().nights().map(n -> day(n, diary)).toList());
        List<LocalDate> open = nights.missed();
        List<Object> now = List.of(nights.lastNight(), open);
        if (!now.equals(asked)) { // else the keyboard would lose its place
            asked = now;
            missed.getChildren().setAll(open.stream().map(this::question).toList());
        }
        Visibility.when(!open.isEmpty(), missed);
    }

    /** What runs when last night, or the last one that was missed, is answered. */
    void whenAnswered(Runnable next) {
        then = next;
    }

    /** Gives the keyboard to "no cramps last night"; false when last night is not asked about. */
    boolean focus() {
        return FirstTabStop.in(missed)
                .filter(first -> LAST_NIGHT.equals(first.getId()))
                .map(first -> {
                    first.requestFocus();
                    ScrollTo.top(this);
                    return true;
                })
                .orElse(false);
    }

    private Node day(LocalDate night, Diary diary) {
        NightChip chip = NightChip.of(diary, night, messages);
        VBox day = new VBox(Texts.quiet(messages.formats().shortWeekday(night)), chip);
        day.getStyleClass().add("last-night");
        chip.setAccessibleText(messages.formats().weekday(night) + ": " + chip.getAccessibleText());
        HBox.setHgrow(day, Priority.ALWAYS);
        return day;
    }

    private Node question(LocalDate night) {
        boolean last = night.equals(nights.lastNight());
        String name =
                last
                        ? messages.text("tonight.last-night-question")
                        : messages.text(
                                "tonight.night-question",
                                messages.formats().weekday(night),
                                messages.formats().weekday(night.plusDays(1)));
        Button none =
                button(
                        night,
                        "none",
                        last ? "tonight.no-cramps-last-night" : "tonight.none",
                        NightAnswer.NONE);
        Flow answers =
                new Flow(
                        none,
                        button(night, "cramps", "tonight.cramps", NightAnswer.CRAMPS),
                        button(night, "unknown", "tonight.dont-know", NightAnswer.UNKNOWN));
        if (last) {
            none.setId(LAST_NIGHT);
            none.getStyleClass().add("primary");
        }
        Field.asks(name, answers);
        OneTabStop.of(answers, answers.getChildren().stream().map(ButtonBase.class::cast).toList());
        return new VBox(8, Texts.body(name), answers);
    }

    private Button button(LocalDate night, String answer, String key, NightAnswer said) {
        return Buttons.plain(
                "tonight-" + night + "-" + answer,
                messages.text(key),
                () -> nights.answer(night, said, () -> answered(night)));
    }

    private void answered(LocalDate night) {
        services.changed("tonight.night-saved");
        Optional<Node> next =
                night.equals(nights.lastNight()) ? Optional.empty() : FirstTabStop.in(missed);
        next.ifPresentOrElse(Node::requestFocus, then);
    }
}
