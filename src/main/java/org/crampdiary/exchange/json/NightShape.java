package org.crampdiary.exchange.json;

import java.time.LocalDate;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Intensity;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Prevention;
import org.crampdiary.model.Quantity;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.TextLimit;
import org.jspecify.annotations.Nullable;

/** The fields of a night record and of its activities. */
final class NightShape {

    private NightShape() {}

    static @Nullable Night read(Fields fields) {
        LocalDate night = fields.date("night");
        if (night == null) {
            fields.missing("night");
        }
        // Read even without its night, so that all its errors are told at once.
        Night record =
                Night.empty(night == null ? LocalDate.EPOCH : night).toBuilder()
                        .status(fields.code("status", NightStatus.class))
                        .fluidMl(fields.number(Quantity.FLUID_ML))
                        .alcoholUnits(fields.number(Quantity.ALCOHOL_UNITS))
                        .caffeineCups(fields.number(Quantity.CAFFEINE_CUPS))
                        .activities(fields.objects("activities", NightShape::activity))
                        .comparedWithUsual(
                                fields.code("comparedWithUsual", ComparedWithUsual.class))
                        .sittingHours(fields.number(Quantity.SITTING_HOURS))
                        .heat(fields.flag("heat"))
                        .stress(fields.whole(Quantity.STRESS))
                        .sleepHours(fields.number(Quantity.SLEEP_HOURS))
                        .sleepDisturbance(fields.whole(Quantity.SLEEP_DISTURBANCE))
                        .tiredByDay(fields.flag("tiredByDay"))
                        .interference(fields.whole(Quantity.INTERFERENCE))
                        .prevention(fields.codes("prevention", Prevention.class))
                        .symptoms(fields.codes("symptoms", Symptom.class))
                        .note(fields.text("note", TextLimit.NOTE))
                        .updatedAt(fields.instant("updatedAt"))
                        .build();
        return night == null ? null : record;
    }

    private static Activity activity(Fields fields) {
        return new Activity(
                fields.code("type", ActivityType.class),
                fields.number(Quantity.ACTIVITY_MINUTES),
                fields.code("intensity", Intensity.class));
    }
}
