package org.crampdiary.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Intensity;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Prevention;
import org.crampdiary.model.Symptom;
import org.jspecify.annotations.Nullable;

/**
 * Draws the record of a night and its day. Before a cramp night the person drank a little less and
 * was more often on the move, so that the comparisons have something to find.
 */
final class NightDraw {

    /** Share of the recorded nights on which a question was answered. */
    private static final double ANSWERED = 0.85;

    private static final List<ActivityType> TYPES =
            List.of(
                    ActivityType.WALKING,
                    ActivityType.WALKING,
                    ActivityType.CYCLING,
                    ActivityType.MANUAL_WORK,
                    ActivityType.STRETCHING_YOGA);

    private final Draw draw;
    private final ZoneId zone;

    NightDraw(Draw draw, ZoneId zone) {
        this.draw = draw;
        this.zone = zone;
    }

    Night night(LocalDate night, List<Cramp> cramps) {
        boolean cramped = !cramps.isEmpty();
        boolean woken = cramps.stream().anyMatch(Cramp::wokeThePerson);
        return NightFields.SHAPE
                .values()
                .set(NightFields.NIGHT, night)
                .set(NightFields.STATUS, cramped ? NightStatus.CRAMPS : NightStatus.NONE)
                .set(NightFields.FLUID_ML, number(cramped ? 1_550 : 1_750, 350, 50, 400, 4_000))
                .set(NightFields.ALCOHOL_UNITS, number(0.6, 1, 1, 0, 6))
                .set(NightFields.CAFFEINE_CUPS, number(2.2, 1, 1, 0, 8))
                .set(NightFields.ACTIVITIES, draw.chance(ANSWERED) ? activities(cramped) : null)
                .set(
                        NightFields.COMPARED_WITH_USUAL,
                        draw.chance(ANSWERED) ? compared(cramped) : null)
                .set(NightFields.SITTING_HOURS, number(6, 2, 0.5, 0, 14))
                .set(NightFields.HEAT, draw.chance(ANSWERED) ? (Boolean) draw.chance(0.1) : null)
                .set(NightFields.STRESS, whole(0.9, 3))
                .set(NightFields.SLEEP_HOURS, number(woken ? 6.2 : 7, 0.8, 0.5, 2, 11))
                .set(NightFields.SLEEP_DISTURBANCE, woken ? whole(5, 10) : whole(0.5, 10))
                .set(
                        NightFields.TIRED_BY_DAY,
                        draw.chance(ANSWERED) ? (Boolean) draw.chance(woken ? 0.3 : 0.1) : null)
                .set(NightFields.INTERFERENCE, whole(cramped ? 0.7 : 0.2, 2))
                .set(NightFields.PREVENTION, draw.chance(ANSWERED) ? prevention() : null)
                .set(NightFields.SYMPTOMS, draw.chance(ANSWERED) ? symptoms(cramped) : null)
                .set(NightFields.UPDATED_AT, Mornings.after(night, zone))
                .build();
    }

    private @Nullable Double number(
            double mean, double deviation, double step, double min, double max) {
        return draw.chance(ANSWERED)
                ? Draw.rounded(draw.normal(mean, deviation), step, min, max)
                : null;
    }

    private @Nullable Integer whole(double mean, int max) {
        return draw.chance(ANSWERED)
                ? (Integer) (int) Draw.rounded(draw.normal(mean, 0.9), 1, 0, max)
                : null;
    }

    private List<Activity> activities(boolean cramped) {
        List<Activity> day = new ArrayList<>();
        while (day.size() < 2 && draw.chance(0.55)) {
            Intensity intensity =
                    draw.chance(cramped ? 0.25 : 0.15)
                            ? Intensity.VIGOROUS
                            : draw.any(List.of(Intensity.LIGHT, Intensity.MODERATE));
            double minutes = Draw.rounded(draw.logNormal(35, 0.5), 5, 5, 300);
            day.add(new Activity(draw.any(TYPES), minutes, intensity));
        }
        return day;
    }

    private ComparedWithUsual compared(boolean cramped) {
        return draw.chance(cramped ? 0.35 : 0.2)
                ? ComparedWithUsual.MORE
                : draw.chance(0.8) ? ComparedWithUsual.SAME : ComparedWithUsual.LESS;
    }

    private List<Prevention> prevention() {
        List<Prevention> measures = new ArrayList<>();
        if (draw.chance(0.45)) {
            measures.add(Prevention.STRETCHING);
        }
        if (draw.chance(0.3)) {
            measures.add(Prevention.MAGNESIUM_SUPPLEMENT);
        }
        if (draw.chance(0.2)) {
            measures.add(Prevention.BEDTIME_DRINK);
        }
        return measures;
    }

    /** Nothing that asks for help at once: an invented diary should not look like an emergency. */
    private List<Symptom> symptoms(boolean cramped) {
        List<Symptom> reported = new ArrayList<>();
        if (draw.chance(cramped ? 0.08 : 0.02)) {
            reported.add(Symptom.TINGLING);
        }
        if (draw.chance(0.02)) {
            reported.add(Symptom.URGE_TO_MOVE);
        }
        return reported;
    }
}
