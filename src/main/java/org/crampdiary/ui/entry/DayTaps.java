package org.crampdiary.ui.entry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Change;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.common.DiaryEditor;
import org.crampdiary.ui.common.DiaryFeed;
import org.crampdiary.ui.controls.Chips;
import org.crampdiary.ui.controls.FluidGlasses;
import org.crampdiary.ui.controls.Texts;
import org.jspecify.annotations.Nullable;

/** A day's fluid and activity as taps that are saved at once. */
public final class DayTaps extends VBox {

    private static final List<ActivityType> USUAL =
            List.of(
                    ActivityType.WALKING,
                    ActivityType.MANUAL_WORK,
                    ActivityType.CYCLING,
                    ActivityType.STRETCHING_YOGA,
                    ActivityType.SITTING,
                    ActivityType.NONE);

    private final DiaryFeed feed;
    private final DiaryEditor editor;
    private final FluidGlasses fluid;
    private final Chips<ActivityType> activity;
    private final Chips<ComparedWithUsual> compared;
    private LocalDate day = LocalDate.EPOCH;
    private boolean showing;

    /** Ids begin with {@code id}, such as {@code id-fluid-6}. */
    public DayTaps(String id, DiaryFeed feed, DiaryEditor editor, Messages messages) {
        this.feed = feed;
        this.editor = editor;
        fluid = new FluidGlasses(id + "-fluid", messages);
        activity = Chips.of(id + "-activity", USUAL, messages);
        compared = Chips.of(id + "-compared", Arrays.asList(ComparedWithUsual.values()), messages);
        getStyleClass().add("form");
        getChildren()
                .addAll(
                        field(messages.text("day.fluid"), fluid.node()),
                        field(messages.text("day.activity"), activity.node()),
                        field(messages.text("day.compared"), compared.node()));
        fluid.valueProperty().subscribe(this::saveFluid);
        activity.valueProperty().subscribe(this::saveActivity);
        compared.valueProperty().subscribe(this::saveCompared);
    }

    private static VBox field(String name, Node answer) {
        Label title = Texts.label(name, "field-name");
        VBox field = new VBox(title, answer);
        field.getStyleClass().add("field");
        return field;
    }

    /** Shows what is recorded of a day. */
    public void show(LocalDate wakingDay, Diary diary) {
        day = wakingDay;
        Night record = diary.nightOrEmpty(wakingDay);
        showing = true;
        fluid.valueProperty().set(record.fluidMl());
        activity.valueProperty().set(firstType(record));
        compared.valueProperty().set(record.comparedWithUsual());
        showing = false;
    }

    /** Takes over fluid, activities and comparison of the day before. */
    public void asYesterday() {
        Night yesterday = feed.diary().nightOrEmpty(day.minusDays(1));
        save(
                record().toBuilder()
                        .fluidMl(yesterday.fluidMl())
                        .activities(yesterday.activities())
                        .comparedWithUsual(yesterday.comparedWithUsual())
                        .build());
    }

    private Night record() {
        return feed.diary().nightOrEmpty(day);
    }

    private static @Nullable ActivityType firstType(Night record) {
        List<Activity> activities = record.activities();
        if (activities == null) {
            return null;
        }
        return activities.isEmpty() ? ActivityType.NONE : activities.getFirst().type();
    }

    private void saveFluid(@Nullable Double millilitres) {
        save(record().toBuilder().fluidMl(millilitres).build());
    }

    private void saveActivity(@Nullable ActivityType type) {
        if (!Objects.equals(type, firstType(record()))) {
            save(record().toBuilder().activities(activities(type)).build());
        }
    }

    private static @Nullable List<Activity> activities(@Nullable ActivityType type) {
        if (type == null) {
            return null;
        }
        return type == ActivityType.NONE ? List.of() : List.of(new Activity(type, null, null));
    }

    private void saveCompared(@Nullable ComparedWithUsual value) {
        save(record().toBuilder().comparedWithUsual(value).build());
    }

    private void save(Night next) {
        if (!showing && !next.equals(record())) {
            editor.apply(Change.of(new PutNight(next)));
        }
    }
}
