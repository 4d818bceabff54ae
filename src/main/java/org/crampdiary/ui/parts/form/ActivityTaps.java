package org.crampdiary.ui.parts.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Intensity;
import org.crampdiary.report.FigureWords;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.AmountChips;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.MultiChips;
import org.jspecify.annotations.Nullable;

/**
 * A day's activities in taps: which, and of each how long and how hard. What was entered elsewhere
 * stays. For the FX thread.
 */
final class ActivityTaps extends VBox {

    /** A tap as what it makes of the activities that are recorded by then. */
    interface Tap extends UnaryOperator<@Nullable List<Activity>> {}

    private static final List<ActivityType> USUAL =
            List.of(
                    ActivityType.WALKING,
                    ActivityType.MANUAL_WORK,
                    ActivityType.CYCLING,
                    ActivityType.STRETCHING_YOGA,
                    ActivityType.STRENGTH);

    private static final List<Double> MINUTES = List.of(15.0, 30.0, 60.0, 90.0, 120.0);
    private static final double USUAL_MINUTES = 30;

    private final String id;
    private final Consumer<Tap> taps;
    private final Messages messages;
    private final MultiChips<ActivityType> kinds;
    private final VBox lines = new VBox(8);
    private final List<Line> shown = new ArrayList<>();

    /** Ids are {@code id-walking} of the kind and {@code id-0-minutes-30} of what is below. */
    ActivityTaps(String id, Consumer<Tap> taps, Messages messages) {
        super(8);
        this.id = id;
        this.taps = taps;
        this.messages = messages;
        kinds =
                new MultiChips<>(id, USUAL, messages, messages.name(ActivityType.NONE))
                        .beginningAt(USUAL.getFirst());
        kinds.valueProperty().subscribe(this::choose);
        getChildren().addAll(kinds.node(), lines);
    }

    /** Shows what is recorded. Lines that stand for the same activities stay, and the keyboard. */
    void show(@Nullable List<Activity> recorded) {
        List<Activity> activities = Objects.requireNonNullElse(recorded, List.of());
        kinds.valueProperty().set(usual(recorded));
        List<ActivityType> types = shown.stream().map(line -> line.type).toList();
        if (!types.equals(activities.stream().map(Activity::type).toList())) {
            shown.clear();
            activities.forEach(one -> shown.add(new Line(shown.size(), one.type())));
            lines.getChildren().setAll(shown.stream().map(line -> line.node).toList());
        }
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).show(activities.get(i));
        }
    }

    /** The kinds that can be tapped among those recorded; null when nothing was answered. */
    private static @Nullable List<ActivityType> usual(@Nullable List<Activity> activities) {
        if (activities == null) {
            return null;
        }
        List<ActivityType> types =
                USUAL.stream()
                        .filter(type -> activities.stream().anyMatch(one -> one.type() == type))
                        .toList();
        return types.isEmpty() && !activities.isEmpty() ? null : types;
    }

    private void choose(@Nullable List<ActivityType> types) {
        taps.accept(
                before -> Objects.equals(types, usual(before)) ? before : chosen(types, before));
    }

    private static @Nullable List<Activity> chosen(
            @Nullable List<ActivityType> types, @Nullable List<Activity> before) {
        if (types != null && types.isEmpty()) {
            return List.of();
        }
        List<ActivityType> tapped = Objects.requireNonNullElse(types, List.of());
        List<Activity> there = Objects.requireNonNullElse(before, List.of());
        List<Activity> next =
                Stream.concat(
                                there.stream()
                                        .filter(one ->
                                                !USUAL.contains(one.type())
                                                        || tapped.contains(one.type())),
                                tapped.stream()
                                        .filter(type ->
                                                there.stream().noneMatch(one -> one.type() == type))
                                        .map(type -> new Activity(type, null, null)))
                        .toList();
        return next.isEmpty() ? null : next;
    }

    /** One activity: how long and how hard. */
    private final class Line {

        private final int place;
        private final @Nullable ActivityType type;
        private final AmountChips minutes;
        private final Chips<Intensity> intensity;
        private final VBox node;

        Line(int place, @Nullable ActivityType type) {
            this.place = place;
            this.type = type;
            String name =
                    type == null ? messages.text("dayline.unnamed-activity") : messages.name(type);
            String line = id + "-" + place;
            minutes =
                    new AmountChips(
                                    line + "-minutes",
                                    MINUTES,
                                    messages.text("unit.minutes"),
                                    amount -> messages.formats().duration(amount * 60),
                                    messages)
                            .beginningAt(USUAL_MINUTES);
            intensity =
                    Chips.of(line + "-intensity", Arrays.asList(Intensity.values()), messages)
                            .beginningAt(Intensity.MODERATE);
            Field.asks(name + " · " + messages.text("day.intensity"), intensity.node());
            minutes.valueProperty()
                    .subscribe(chosen ->
                            change(one -> new Activity(one.type(), chosen, one.intensity())));
            intensity
                    .valueProperty()
                    .subscribe(chosen ->
                            change(one -> new Activity(one.type(), one.minutes(), chosen)));
            node =
                    new VBox(
                            8,
                            new Field(
                                    messages.text("day.activity-length", FigureWords.capital(name)),
                                    minutes.node()),
                            new Field(messages.text("day.intensity"), intensity.node()));
        }

        void show(Activity activity) {
            minutes.valueProperty().set(activity.minutes());
            intensity.valueProperty().set(activity.intensity());
        }

        /** Nothing where another activity has come to stand by now. */
        private void change(UnaryOperator<Activity> change) {
            taps.accept(before -> {
                if (before == null || place >= before.size() || before.get(place).type() != type) {
                    return before;
                }
                List<Activity> next = new ArrayList<>(before);
                next.set(place, change.apply(next.get(place)));
                return next;
            });
        }
    }
}
