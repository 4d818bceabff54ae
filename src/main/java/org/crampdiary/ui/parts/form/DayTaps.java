package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Activity;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Unit;
import org.crampdiary.settings.Recording;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.DayWords;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.AmountChips;
import org.crampdiary.ui.kit.input.FluidGlasses;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/**
 * What the person records of a day, and of the sleep before it, as taps that are saved at once. A
 * field that is not asked any more stands there if it has an answer, and then until the day is
 * left.
 */
public final class DayTaps extends VBox {

    private static final int MOST_HOURS = 12;
    private static final int MOST_COUNTED = 9;

    private final String id;
    private final RoomServices services;
    private final DiarySession session;
    private final Settings settings;
    private final Messages messages;
    private final AnswerNodes<Night> nodes;
    private final DayFormModel answers = new DayFormModel(Night.empty(LocalDate.EPOCH), List.of());
    private final FluidGlasses fluid;
    private final Label sleepTitle = Texts.label("", "field-name");
    private final List<DayTap<?>> taps;
    private LocalDate day = LocalDate.EPOCH;
    private boolean showing = true; // what is not shown yet saves nothing

    /** Ids begin with {@code id}, such as {@code id-fluid-6}. */
    public DayTaps(String id, RoomServices services, Settings settings) {
        this.id = id;
        this.services = services;
        this.session = services.session();
        this.settings = settings;
        this.messages = services.messages();
        nodes = new AnswerNodes<>(id, "day.", answers, messages);
        fluid = new FluidGlasses(id + "-fluid", messages);
        taps = NightFields.optional().stream().<DayTap<?>>map(this::tap).toList();
        getStyleClass().add("form");
        sleepTitle.setId(id + "-sleep-title");
        getChildren().addAll(places(false));
        getChildren().add(sleepTitle);
        getChildren().addAll(places(true));
    }

    private List<VBox> places(boolean ofTheSleep) {
        return taps.stream()
                .filter(tap -> tap.ofTheSleep() == ofTheSleep)
                .map(DayTap::place)
                .toList();
    }

    private DayTap<?> tap(EntryField<Night, ?> field) {
        if (field == NightFields.FLUID_ML) {
            return tap(
                    NightFields.FLUID_ML,
                    () ->
                            valued(
                                    NightFields.FLUID_ML,
                                    nodes.asked(field, fluid.node()),
                                    fluid.valueProperty()));
        }
        if (field == NightFields.ACTIVITIES) {
            return tap(NightFields.ACTIVITIES, this::activities);
        }
        return byKind(field);
    }

    private <V> DayTap<V> tap(EntryField<Night, V> field, Supplier<DayTap.Question<V>> question) {
        return new DayTap<>(id, field, question, tap -> copy(List.of(tap)), messages);
    }

    private DayTap.Question<List<Activity>> activities() {
        ActivityTaps activities =
                new ActivityTaps(
                        id + "-activity", tap -> save(NightFields.ACTIVITIES, tap), messages);
        return new DayTap.Question<>(
                nodes.asked(NightFields.ACTIVITIES, activities), activities::show);
    }

    @SuppressWarnings("unchecked") // a field of numbers
    private <V> DayTap<?> byKind(EntryField<Night, V> field) {
        if (field.kind() instanceof FieldKind.Decimal range) {
            EntryField<Night, Double> counted = (EntryField<Night, Double>) field;
            return tap(counted, () -> counted(counted, range.unit()));
        }
        return tap(field, () -> valued(field, new VBox(nodes.of(field)), answers.choice(field)));
    }

    private DayTap.Question<Double> counted(EntryField<Night, Double> field, Unit unit) {
        int most = unit == Unit.HOURS ? MOST_HOURS : MOST_COUNTED;
        DayWords words = new DayWords(messages);
        AmountChips chips =
                new AmountChips(
                        id + "-" + field.word(),
                        IntStream.rangeClosed(0, most).mapToObj(Double::valueOf).toList(),
                        messages.formats().unit(unit),
                        amount -> words.counted(amount, unit),
                        messages);
        return valued(field, nodes.asked(field, chips.node()), chips.valueProperty());
    }

    private <V> DayTap.Question<V> valued(
            EntryField<Night, V> field, VBox question, ObjectProperty<@Nullable V> value) {
        value.subscribe(answer -> save(field, _ -> answer));
        return new DayTap.Question<>(question, value::set);
    }

    /** Shows what is recorded of a day. */
    public void show(LocalDate wakingDay, Diary diary) {
        day = wakingDay;
        showing = true;
        Recording recording = settings.preferences().recording();
        fluid.sizeOf(recording.glass());
        taps.forEach(tap -> tap.show(day, diary, recording));
        sleepTitle.setText(
                messages.text("tonight.night", messages.formats().night(day.minusDays(1))));
        Visibility.when(shown(diary).stream().anyMatch(DayTap::ofTheSleep), sleepTitle);
        showing = false;
    }

    /** Is looked at no longer. */
    public void leave() {
        taps.forEach(DayTap::leave);
    }

    private List<DayTap<?>> shown(Diary diary) {
        Recording recording = settings.preferences().recording();
        return taps.stream().filter(tap -> tap.isShown(day, diary, recording)).toList();
    }

    /** Whether "as the day before" would add anything: only where the day says nothing yet. */
    public boolean differsFromTheDayBefore(Diary diary) {
        return shown(diary).stream().anyMatch(tap -> !tap.before(day, diary).isEmpty());
    }

    /** Adds what the day before says in all fields in which this one says nothing yet. */
    public void asTheDayBefore() {
        copy(shown(session.diary()));
    }

    private void copy(List<DayTap<?>> copied) {
        LocalDate tapped = day;
        String added =
                copied.stream()
                        .flatMap(tap -> tap.before(tapped, session.diary()).stream())
                        .map(line -> line.name() + ": " + line.value())
                        .collect(Collectors.joining(" · "));
        session.edit(
                diary -> {
                    Map<LocalDate, Night> records = new TreeMap<>();
                    for (DayTap<?> tap : copied) {
                        LocalDate night = tap.night(tapped);
                        Night record = records.getOrDefault(night, diary.nightOrEmpty(night));
                        records.put(night, tap.asTheDayBefore(tapped, diary, record));
                    }
                    return new Change(
                            records.values().stream()
                                    .filter(night ->
                                            !night.equals(diary.nightOrEmpty(night.night())))
                                    .<Edit>map(PutNight::new)
                                    .toList());
                },
                _ -> services.changed("tonight.day-copied", added));
    }

    private <V> void save(EntryField<Night, V> field, UnaryOperator<@Nullable V> tap) {
        LocalDate night = NightFields.ofTheSleep(field) ? day.minusDays(1) : day;
        if (!showing) {
            session.edit(diary -> {
                Night before = diary.nightOrEmpty(night);
                return Change.of(new PutNight(before.with(field, tap.apply(field.of(before)))));
            });
        }
    }
}
