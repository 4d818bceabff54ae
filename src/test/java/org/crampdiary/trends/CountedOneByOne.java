package org.crampdiary.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;

/**
 * The counts of a period as the specification words them: for each figure a search through the
 * whole diary, again for each night. Slow, and independent of the walk that it checks.
 */
record CountedOneByOne(Diary diary, NightRange range) {

    List<Cramp> cramps() {
        return diary.crampsWithTrash().stream()
                .filter(cramp -> cramp.deletedAt() == null)
                .filter(cramp -> !cramp.night().isBefore(range.from()))
                .filter(cramp -> !cramp.night().isAfter(range.to()))
                .toList();
    }

    private boolean hasCramp(LocalDate night) {
        return cramps().stream().anyMatch(cramp -> cramp.night().equals(night));
    }

    private boolean said(LocalDate night, NightStatus status) {
        return diary.nights().stream()
                .anyMatch(record -> record.night().equals(night) && record.status() == status);
    }

    private boolean crampNight(LocalDate night) {
        return hasCramp(night) || said(night, NightStatus.CRAMPS);
    }

    private boolean recorded(LocalDate night) {
        return crampNight(night) || said(night, NightStatus.NONE);
    }

    private int count(Predicate<LocalDate> condition) {
        return (int) range.nights().filter(condition).count();
    }

    int recordedNights() {
        return count(this::recorded);
    }

    int crampNights() {
        return count(this::crampNight);
    }

    int undetailedNights() {
        return count(night -> crampNight(night) && !hasCramp(night));
    }

    int wokenNights() {
        return count(night ->
                cramps().stream().anyMatch(c -> c.night().equals(night) && c.wokeThePerson()));
    }

    List<Integer> byHour() {
        Integer[] hours = new Integer[24];
        for (int hour = 0; hour < 24; hour++) {
            int wanted = hour;
            hours[hour] =
                    (int)
                            cramps().stream()
                                    .filter(c -> c.start() != null)
                                    .filter(c -> c.start().toLocalTime().getHour() == wanted)
                                    .count();
        }
        return Arrays.asList(hours);
    }

    List<MuscleCount> byMuscle() {
        List<Muscle> muscles = new ArrayList<>(List.of(Muscle.values()));
        muscles.add(null);
        List<Side> sides = new ArrayList<>(List.of(Side.values()));
        sides.add(null);
        List<MuscleCount> counts = new ArrayList<>();
        for (int cramps = cramps().size(); cramps > 0; cramps--) {
            for (Muscle muscle : muscles) {
                for (Side side : sides) {
                    if (at(new Site(muscle, side)) == cramps) {
                        counts.add(new MuscleCount(muscle, side, cramps));
                    }
                }
            }
        }
        return counts;
    }

    private int at(Site site) {
        return (int) cramps().stream().filter(c -> new HashSet<>(c.sites()).contains(site)).count();
    }

    /** Uses, rated uses and uses that helped of one remedy. */
    List<Integer> remedy(Remedy remedy) {
        int uses = 0;
        int rated = 0;
        int helped = 0;
        for (Cramp cramp : cramps()) {
            for (var use : cramp.remedyUses()) {
                if (use.remedy() == remedy) {
                    uses++;
                    rated += use.effect() == null ? 0 : 1;
                    helped +=
                            use.effect() != null && use.effect().compareTo(Effect.A_LOT) >= 0
                                    ? 1
                                    : 0;
                }
            }
        }
        return List.of(uses, rated, helped);
    }

    /** Exposed nights, cramp nights of these, unexposed nights, cramp nights of these. */
    List<Integer> factor(Factor factor) {
        return List.of(
                arm(factor, Exposure.EXPOSED, this::recorded),
                arm(factor, Exposure.EXPOSED, this::crampNight),
                arm(factor, Exposure.UNEXPOSED, this::recorded),
                arm(factor, Exposure.UNEXPOSED, this::crampNight));
    }

    private int arm(Factor factor, Exposure exposure, Predicate<LocalDate> condition) {
        return count(date -> {
            Night record = diary.night(date);
            return record != null && factor.exposure(record) == exposure && condition.test(date);
        });
    }
}
