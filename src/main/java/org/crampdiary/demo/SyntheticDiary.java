package org.crampdiary.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Marks;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Night;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Profile;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Visit;

/**
 * An invented diary, for demonstrations and load tests: cramps per night negative binomial around a
 * weekly rate that drifts, 5–20 % of nights missing in clusters; see {@code statistics.md},
 * "Synthetic diaries". The same values give the same diary, moved to the last night asked for.
 *
 * @param seed of all draws
 * @param nights 1–36,500 nights
 * @param crampsPerWeek 0–50 cramps a week in the first two thirds
 * @param laterCrampsPerWeek 0–50 cramps a week after that
 */
public record SyntheticDiary(
        long seed,
        int nights,
        double crampsPerWeek,
        double laterCrampsPerWeek,
        CrampDurations durations) {

    public static final int MOST_NIGHTS = 36_500;
    public static final double MOST_CRAMPS_PER_WEEK = 50;

    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final double WEEKLY_DRIFT = 0.3;

    public SyntheticDiary {
        if (nights < 1 || nights > MOST_NIGHTS) {
            throw new IllegalArgumentException("nights must be 1 to 36500: " + nights);
        }
        checkRate(crampsPerWeek);
        checkRate(laterCrampsPerWeek);
    }

    /** One rate throughout and usual durations. */
    public SyntheticDiary(long seed, int nights, double crampsPerWeek) {
        this(seed, nights, crampsPerWeek, crampsPerWeek, CrampDurations.USUAL);
    }

    private static void checkRate(double rate) {
        if (!(rate >= 0 && rate <= MOST_CRAMPS_PER_WEEK)) {
            throw new IllegalArgumentException("cramps per week must be 0 to 50: " + rate);
        }
    }

    /** The diary whose last night is {@code lastNight}; every entry was saved the morning after. */
    public Diary generate(LocalDate lastNight) {
        Draw draw = new Draw(seed);
        LocalDate first = firstOf(lastNight);
        BitSet missing = MissingNights.draw(draw, nights);
        CrampDraw crampDraw = new CrampDraw(draw, seed, ZONE, durations);
        NightDraw nightDraw = new NightDraw(draw, ZONE);
        List<Night> records = new ArrayList<>();
        List<Cramp> cramps = new ArrayList<>();
        double drift = 1;
        for (int day = 0; day < nights; day++) {
            if (day % 7 == 0) {
                drift = draw.logNormal(Math.exp(-WEEKLY_DRIFT * WEEKLY_DRIFT / 2), WEEKLY_DRIFT);
            }
            int count = draw.clustered(drift * rate(day) / 7);
            if (!missing.get(day)) {
                LocalDate night = first.plusDays(day);
                List<Cramp> ofNight = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    ofNight.add(crampDraw.cramp(night));
                }
                cramps.addAll(ofNight);
                records.add(nightDraw.night(night, ofNight));
            }
        }
        return new Diary(
                0,
                profile(first),
                records,
                cramps,
                List.of(visit(first)),
                Pauses.NONE,
                List.of(),
                List.of(),
                Marks.NONE);
    }

    /** The first night of the last third: when the rate changes and the medicine begins. */
    LocalDate turn(LocalDate lastNight) {
        return firstOf(lastNight).plusDays(turn());
    }

    private int turn() {
        return nights * 2 / 3;
    }

    private LocalDate firstOf(LocalDate lastNight) {
        return lastNight.minusDays(nights - 1L);
    }

    private double rate(int day) {
        return day < turn() ? crampsPerWeek : laterCrampsPerWeek;
    }

    private Profile profile(LocalDate first) {
        return new Profile(
                Mornings.after(first, ZONE),
                1957,
                null,
                Pregnancy.NO,
                List.of(Condition.VEIN_DISEASE),
                List.of(
                        new Medicine(
                                "Furosemide",
                                null,
                                MedicineClass.LOOP_DIURETIC,
                                first.plusDays(turn()),
                                null)),
                null);
    }

    private Visit visit(LocalDate first) {
        LocalDate date = first.plusDays(nights / 3);
        String id =
                UUID.nameUUIDFromBytes((seed + "/visit").getBytes(StandardCharsets.UTF_8))
                        .toString();
        return new Visit(
                id,
                date,
                "GP",
                List.of(RuleId.G08),
                Visit.DEFAULT_REST_NIGHTS,
                null,
                Mornings.after(date, ZONE));
    }
}
