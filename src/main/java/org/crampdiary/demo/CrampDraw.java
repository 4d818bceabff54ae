package org.crampdiary.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.model.Symptom;

/** Draws cramps with the shares of the specification ({@code statistics.md}). */
final class CrampDraw {

    private static final double AT_NIGHT = 0.73;
    private static final double WOKE = 0.67;
    private static final double CALF = 0.8;
    private static final List<Muscle> ELSEWHERE =
            List.of(Muscle.FOOT_SOLE, Muscle.TOES, Muscle.HAMSTRINGS, Muscle.TIBIALIS_ANTERIOR);
    private static final List<Side> SIDES =
            List.of(Side.LEFT, Side.LEFT, Side.LEFT, Side.RIGHT, Side.RIGHT, Side.BOTH);
    private static final List<Remedy> REMEDIES =
            List.of(
                    Remedy.STRETCH,
                    Remedy.STRETCH,
                    Remedy.STAND_ON_LEG,
                    Remedy.WALK,
                    Remedy.MASSAGE,
                    Remedy.HEAT,
                    Remedy.WATER);
    private static final List<CrampContext> BY_DAY =
            List.of(CrampContext.RESTING, CrampContext.AFTER_EXERCISE, CrampContext.EXERCISING);

    private final Draw draw;
    private final long seed;
    private final ZoneId zone;
    private final CrampDurations durations;
    private int number;

    CrampDraw(Draw draw, long seed, ZoneId zone, CrampDurations durations) {
        this.draw = draw;
        this.seed = seed;
        this.zone = zone;
        this.durations = durations;
    }

    Cramp cramp(LocalDate night) {
        boolean atNight = draw.chance(AT_NIGHT);
        boolean woke = atNight && draw.chance(WOKE / AT_NIGHT);
        ZonedDateTime start = ZonedDateTime.of(local(night, atNight), zone);
        return Cramp.startingAt(id(), start.toOffsetDateTime(), zone)
                .set(CrampFields.DURATION_SECONDS, durations.draw(draw))
                .set(CrampFields.ONGOING, false)
                .set(CrampFields.SEVERITY, (int) Draw.rounded(draw.normal(6.6, 2), 1, 1, 10))
                .set(CrampFields.SITES, List.of(site()))
                .set(CrampFields.CONTEXT, atNight ? CrampContext.ASLEEP : draw.any(BY_DAY))
                .set(CrampFields.WOKE, woke)
                .set(
                        CrampFields.MINUTES_TO_RESLEEP,
                        woke ? Draw.rounded(draw.logNormal(15, 0.8), 1, 1, 240) : null)
                .set(
                        CrampFields.SORENESS_HOURS,
                        draw.chance(0.6) ? Draw.rounded(draw.logNormal(3, 0.7), 1, 0, 20) : null)
                .set(
                        CrampFields.SYMPTOMS,
                        draw.chance(0.08) ? List.of(Symptom.TWITCHING) : List.of())
                .set(CrampFields.REMEDIES, remedies())
                .set(CrampFields.UPDATED_AT, Mornings.after(night, zone))
                .build();
    }

    private String id() {
        String name = seed + "/" + number++;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Night is 22 to 7 o'clock, mostly around 3; day is the rest of noon to noon. */
    private LocalDateTime local(LocalDate night, boolean atNight) {
        double hoursAfterNoon =
                atNight
                        ? Math.clamp(draw.normal(15, 2), 10, 18.99)
                        : draw.chance(0.75) ? draw.uniform(1, 10) : draw.uniform(19, 23.5);
        return night.atTime(LocalTime.NOON).plusMinutes((long) (hoursAfterNoon * 60));
    }

    private Site site() {
        Muscle muscle = draw.chance(CALF) ? Muscle.CALF : draw.any(ELSEWHERE);
        return new Site(muscle, draw.any(SIDES));
    }

    private List<RemedyUse> remedies() {
        List<RemedyUse> uses = new ArrayList<>();
        if (draw.chance(0.75)) {
            uses.add(use(draw.any(REMEDIES)));
        }
        if (draw.chance(0.2)) {
            uses.add(use(Remedy.MASSAGE));
        }
        return uses;
    }

    private RemedyUse use(Remedy remedy) {
        Effect effect = draw.chance(0.9) ? draw.any(List.of(Effect.values())) : null;
        boolean helped = effect == Effect.A_LOT || effect == Effect.ENDED_IT;
        return new RemedyUse(
                remedy, effect, helped ? Draw.rounded(draw.logNormal(2, 0.5), 1, 1, 60) : null);
    }
}
