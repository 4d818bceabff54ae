package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
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
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.FluidGlasses;
import org.crampdiary.ui.kit.input.MultiChips;
import org.crampdiary.ui.parts.session.DiarySession;
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
    private final FluidGlasses fluid;
    private final MultiChips<ActivityType> activity;
    private final Chips<ComparedWithUsual> compared;
    private LocalDate day = LocalDate.EPOCH;
    private boolean showing;

    /** Ids begin with {@code id}, such as {@code id-fluid-6}. */
    public DayTaps(String id, DiarySession session, Messages messages) {
        this.session = session;
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
        fluid.valueProperty().subscribe(this::saveFluid);
        activity.valueProperty().subscribe(this::saveActivity);
        compared.valueProperty().subscribe(this::saveCompared);
    }

    /** Shows what is recorded of a day. */
    public void show(LocalDate wakingDay, Diary diary) {
        day = wakingDay;
        Night record = diary.nightOrEmpty(wakingDay);
        showing = true;
        fluid.valueProperty().set(record.fluidMl());
        activity.valueProperty().set(usualTypes(record));
        compared.valueProperty().set(record.comparedWithUsual());
        showing = false;
    }

    /** What "as the day before" would add: only where the day says nothing yet. */
    public Night fromTheDayBefore(Diary diary) {
        return fromTheDayBefore(day, diary);
    }

    private static Night fromTheDayBefore(LocalDate day, Diary diary) {
        Night today = diary.nightOrEmpty(day);
        Night before = diary.nightOrEmpty(day.minusDays(1));
        Night added = Night.empty(day);
        for (EntryField<Night, ?> field : TAPPED) {
            if (field.of(today) == null) {
                added = copied(field, before, added);
            }
        }
        return added;
    }

    /** Adds what {@link #fromTheDayBefore} gives; {@code saved} runs when it is in the diary. */
    public void asTheDayBefore(Runnable saved) {
        LocalDate tapped = day;
        session.edit(
                diary -> {
                    Night added = fromTheDayBefore(tapped, diary);
                    Night next = diary.nightOrEmpty(tapped);
                    for (EntryField<Night, ?> field : TAPPED) {
                        if (field.of(added) != null) {
                            next = copied(field, added, next);
                        }
                    }
                    return Change.of(new PutNight(next));
                },
                _ -> saved.run());
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
