package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Change;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.DayLine;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.FluidGlasses;
import org.crampdiary.ui.kit.input.MultiChips;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.FirstTabStop;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.Notices;
import org.jspecify.annotations.Nullable;

/** A day's fluid and activity as taps that are saved at once. */
public final class DayTaps extends VBox {

    private static final List<ActivityType> USUAL =
            List.of(
                    ActivityType.WALKING,
                    ActivityType.MANUAL_WORK,
                    ActivityType.CYCLING,
                    ActivityType.STRETCHING_YOGA,
                    ActivityType.STRENGTH);

    private static final List<EntryField<Night, ?>> TAPPED =
            List.of(NightFields.FLUID_ML, NightFields.ACTIVITIES, NightFields.COMPARED_WITH_USUAL);

    private final DiarySession session;
    private final Notices notices;
    private final Settings settings;
    private final Messages messages;
    private final Map<EntryField<Night, ?>, Button> asBefore = new LinkedHashMap<>();
    private final FluidGlasses fluid;
    private final MultiChips<ActivityType> activity;
    private final Chips<ComparedWithUsual> compared;
    private LocalDate day = LocalDate.EPOCH;
    private boolean showing;

    /** Ids begin with {@code id}, such as {@code id-fluid-6}. */
    public DayTaps(
            String id,
            DiarySession session,
            Notices notices,
            Settings settings,
            Messages messages) {
        this.session = session;
        this.notices = notices;
        this.settings = settings;
        this.messages = messages;
        fluid = new FluidGlasses(id + "-fluid", messages);
        activity =
                new MultiChips<>(
                        id + "-activity", USUAL, messages, messages.name(ActivityType.NONE));
        compared = Chips.of(id + "-compared", Arrays.asList(ComparedWithUsual.values()), messages);
        getStyleClass().add("form");
        getChildren()
                .addAll(
                        new Field(messages.text("day.fluid"), fluid.node()),
                        new Field(messages.text("day.activity"), activity.node()),
                        new Field(messages.text("day.compared"), compared.node()));
        offer(id, NightFields.FLUID_ML, fluid.node());
        offer(id, NightFields.ACTIVITIES, activity.node());
        offer(id, NightFields.COMPARED_WITH_USUAL, compared.node());
        fluid.valueProperty().subscribe(this::saveFluid);
        activity.valueProperty().subscribe(this::saveActivity);
        compared.valueProperty().subscribe(this::saveCompared);
    }

    /** "As the day before" for one field, behind the other ways to answer it. */
    private void offer(String id, EntryField<Night, ?> field, Pane answers) {
        Button same =
                Buttons.link(
                        id + "-" + field.word() + "-as-before",
                        "",
                        () -> {
                            asTheDayBefore(List.of(field));
                            FirstTabStop.in(answers).ifPresent(Node::requestFocus);
                        });
        same.setWrapText(true);
        same.setMinWidth(0);
        asBefore.put(field, same);
        answers.getChildren().add(same);
    }

    /** Shows what is recorded of a day. */
    public void show(LocalDate wakingDay, Diary diary) {
        day = wakingDay;
        Night record = diary.nightOrEmpty(wakingDay);
        asBefore.forEach((field, same) -> {
            List<String> before = words(fromTheDayBefore(day, List.of(field), diary));
            same.setText(messages.text("tonight.as-before", String.join(" · ", before)));
            Visibility.when(!before.isEmpty(), same);
        });
        showing = true;
        fluid.sizeOf(settings.preferences().glass());
        fluid.valueProperty().set(record.fluidMl());
        activity.valueProperty().set(usualTypes(record));
        compared.valueProperty().set(record.comparedWithUsual());
        showing = false;
    }

    /** Whether "as the day before" would add anything: only where the day says nothing yet. */
    public boolean differsFromTheDayBefore(Diary diary) {
        return !words(fromTheDayBefore(day, TAPPED, diary)).isEmpty();
    }

    private List<String> words(Night record) {
        return DayLine.of(record, messages).stream().map(DayLine::value).toList();
    }

    private static Night fromTheDayBefore(
            LocalDate day, List<EntryField<Night, ?>> fields, Diary diary) {
        Night today = diary.nightOrEmpty(day);
        Night before = diary.nightOrEmpty(day.minusDays(1));
        Night added = Night.empty(day);
        for (EntryField<Night, ?> field : fields) {
            if (field.of(today) == null) {
                added = copied(field, before, added);
            }
        }
        return added;
    }

    /** Adds what the day before says in all fields in which this one says nothing yet. */
    public void asTheDayBefore() {
        asTheDayBefore(TAPPED);
    }

    private void asTheDayBefore(List<EntryField<Night, ?>> fields) {
        LocalDate tapped = day;
        String added =
                DayLine.of(fromTheDayBefore(day, fields, session.diary()), messages).stream()
                        .map(line -> line.name() + ": " + line.value())
                        .collect(Collectors.joining(" · "));
        session.edit(
                diary -> {
                    Night from = fromTheDayBefore(tapped, fields, diary);
                    Night next = diary.nightOrEmpty(tapped);
                    for (EntryField<Night, ?> field : fields) {
                        if (field.of(from) != null) {
                            next = copied(field, from, next);
                        }
                    }
                    return Change.of(new PutNight(next));
                },
                _ ->
                        notices.changed(
                                messages.text("tonight.day-copied", added), session, messages));
    }

    private static <V> Night copied(EntryField<Night, V> field, Night from, Night to) {
        return to.with(field, field.of(from));
    }

    /** The types that can be tapped among those recorded; null when nothing was answered. */
    private static @Nullable List<ActivityType> usualTypes(Night record) {
        List<Activity> activities = record.activities();
        if (activities == null) {
            return null;
        }
        List<ActivityType> types =
                USUAL.stream()
                        .filter(type -> activities.stream().anyMatch(one -> one.type() == type))
                        .toList();
        return types.isEmpty() && !activities.isEmpty() ? null : types;
    }

    private void saveFluid(@Nullable Double millilitres) {
        save(today -> today.with(NightFields.FLUID_ML, millilitres));
    }

    private void saveActivity(@Nullable List<ActivityType> types) {
        save(today ->
                Objects.equals(types, usualTypes(today))
                        ? today
                        : today.with(NightFields.ACTIVITIES, activities(types, today)));
    }

    /** The tapped types; minutes and whatever was entered elsewhere stay. */
    private static @Nullable List<Activity> activities(
            @Nullable List<ActivityType> types, Night record) {
        List<Activity> before = Objects.requireNonNullElse(record.activities(), List.of());
        if (types != null && types.isEmpty()) {
            return List.of();
        }
        List<ActivityType> tapped = types == null ? List.of() : types;
        List<Activity> next = new ArrayList<>();
        before.stream()
                .filter(one -> !USUAL.contains(one.type()) || tapped.contains(one.type()))
                .forEach(next::add);
        tapped.stream()
                .filter(type -> before.stream().noneMatch(one -> one.type() == type))
                .forEach(type -> next.add(new Activity(type, null, null)));
        return next.isEmpty() ? null : next;
    }

    private void saveCompared(@Nullable ComparedWithUsual value) {
        save(today -> today.with(NightFields.COMPARED_WITH_USUAL, value));
    }

    private void save(UnaryOperator<Night> tap) {
        LocalDate tapped = day;
        if (!showing) {
            session.edit(diary -> {
                Night before = diary.nightOrEmpty(tapped);
                Night next = tap.apply(before);
                return next.equals(before) ? Change.of() : Change.of(new PutNight(next));
            });
        }
    }
}
