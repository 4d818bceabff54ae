package org.crampdiary.ui.parts.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * How long a cramp lasted, where that is not known or may be something else: a clock that was not
 * watched, or more than ten minutes. Each answer is one press. Where the clock ran on while it was
 * only sore, it is asked for how long: the clock knows but a part of that.
 */
final class LastedQuestion extends VBox {

    /** Longer than this is asked after. */
    private static final double LONG_SECONDS = 600;

    /** In minutes; 0 stands for not known. */
    private static final List<Integer> MINUTES = List.of(1, 3, 5, 10, 15, 30, 0);

    private static final double SECONDS_PER_MINUTE = 60;

    /** What a long time on the clock was. */
    private enum OnTheClock {
        CRAMP("tonight.long-cramp"),
        FORGOTTEN("tonight.long-forgotten"),
        SORENESS("tonight.long-soreness");

        private final String key;

        OnTheClock(String key) {
            this.key = key;
        }
    }

    private final Chips<Integer> minutes;
    private final @Nullable Chips<OnTheClock> confirmed;

    /**
     * Nothing is shown of a cramp whose duration is not in question.
     *
     * @param loaded as it is in the diary
     * @param soreness how long it was sore, to be asked here where {@link #isLong}
     */
    LastedQuestion(
            String id, Cramp loaded, CrampFormModel model, Node soreness, Messages messages) {
        super(12);
        Double seconds = loaded.durationSeconds();
        minutes =
                new Chips<>(
                        id + "-lasted",
                        MINUTES,
                        value ->
                                value == 0
                                        ? messages.text("tonight.dont-know")
                                        : messages.text("tonight.over-minutes", value),
                        value -> value == 0 ? "unknown" : value.toString());
        Field lasted =
                new Field(
                        messages.text(
                                seconds == null ? "tonight.when-stopped" : "tonight.lasted-itself"),
                        minutes.node());
        minutes.valueProperty()
                .subscribe((_, value) -> {
                    if (value != null) {
                        model.minutes().set(value == 0 ? null : value * SECONDS_PER_MINUTE);
                    }
                });
        confirmed = isLong(loaded) ? confirmed(id, messages) : null;
        Supplier<Boolean> said =
                () -> !model.number(CrampFields.SORENESS_HOURS).textProperty().get().isBlank();
        if (confirmed != null && seconds != null) {
            getChildren()
                    .add(
                            new Field(
                                    messages.text(
                                            loaded.ongoing() == null
                                                    ? "tonight.long-said"
                                                    : "tonight.long-confirm",
                                            messages.formats().duration(seconds)),
                                    confirmed.node()));
            confirmed
                    .valueProperty()
                    .subscribe(value -> {
                        boolean other = value != null && value != OnTheClock.CRAMP;
                        Visibility.when(other, lasted);
                        Visibility.when(value == OnTheClock.SORENESS || said.get(), soreness);
                        if (value == OnTheClock.CRAMP) {
                            minutes.valueProperty().set(null);
                            model.minutes().set(seconds);
                        } else if (other) {
                            model.minutes().set(null);
                        }
                    });
        }
        if (seconds == null || confirmed != null) {
            getChildren().add(lasted);
        }
        if (confirmed != null) {
            getChildren().add(soreness);
        }
        Visibility.when(!getChildren().isEmpty(), this);
    }

    /** Whether a cramp lasted so long by the clock that it may have been something else. */
    static boolean isLong(Cramp loaded) {
        Double seconds = loaded.durationSeconds();
        return seconds != null && seconds > LONG_SECONDS;
    }

    private static Chips<OnTheClock> confirmed(String id, Messages messages) {
        return new Chips<>(
                id + "-long",
                Arrays.asList(OnTheClock.values()),
                value -> messages.text(value.key),
                value -> value.name().toLowerCase(Locale.ROOT));
    }

    /** Where the answer is that is missing; null when none is. */
    @Nullable Node open() {
        if (getChildren().isEmpty()) {
            return null;
        }
        if (confirmed != null && confirmed.valueProperty().get() == null) {
            return confirmed.node();
        }
        boolean itself = confirmed != null && confirmed.valueProperty().get() == OnTheClock.CRAMP;
        return itself || minutes.valueProperty().get() != null ? null : minutes.node();
    }
}
