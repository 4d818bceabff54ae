package org.crampdiary.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;

/**
 * Random valid diaries for property tests: every field null, empty, at its limits and in between;
 * cramps in the trash, purged, without start, across clock changes. The same seed gives the same.
 */
public final class RandomDiaries {

    private static final LocalDate FIRST_NIGHT = LocalDate.of(2025, 3, 20);
    private static final List<ZoneId> ZONES =
            Stream.of("Europe/Copenhagen", "America/New_York", "Asia/Kathmandu", "UTC")
                    .map(ZoneId::of)
                    .toList();
    private static final List<String> TEXTS =
            List.of("", "Took long to stop", "æøå – “citat”", "a\tb\r\nc", "脚がつる 🦵", "\"\\/,;=");

    private final Random random;
    private final RandomValues values;

    private RandomDiaries(long seed) {
        random = new Random(seed);
        values = new RandomValues(random, FIRST_NIGHT, 250, ZONES, TEXTS);
    }

    /** The exchanged entries alone: profile, nights, cramps, visits and pauses. */
    public static Diary entries(long seed) {
        return new RandomDiaries(seed).diary(List.of(), List.of(), Marks.NONE);
    }

    /** A diary that also has questions, experiments and marks. */
    public static Diary whole(long seed) {
        RandomDiaries of = new RandomDiaries(seed);
        return of.diary(
                of.times(
                        3,
                        i ->
                                new Question(
                                        "q" + i, of.values.text(), of.rule(), of.values.instant())),
                of.times(
                        2,
                        i ->
                                new Experiment(
                                        "e" + i,
                                        of.values.text(),
                                        of.values.day(),
                                        1 + of.random.nextInt(365),
                                        of.values.maybe(of.values::day))),
                new Marks(
                        of.values.maybe(() -> "c0"),
                        Set.of("c1", "c2"),
                        Map.of("tonight", of.values.text()),
                        Set.of("welcome"),
                        EarlierEntries.of(
                                List.of(
                                        new PutCramp(of.cramp(3)),
                                        new PutNight(of.night(of.values.day(), false))))));
    }

    private Diary diary(List<Question> questions, List<Experiment> experiments, Marks marks) {
        List<Cramp> cramps = times(12, i -> random.nextInt(8) == 0 ? purged(i) : cramp(i));
        Set<LocalDate> crampNights = new LinkedHashSet<>();
        cramps.stream().filter(c -> !c.inTrash()).map(Cramp::night).forEach(crampNights::add);
        Set<LocalDate> recorded = new LinkedHashSet<>(times(15, _ -> values.day()));
        List<Night> nights =
                recorded.stream().map(date -> night(date, crampNights.contains(date))).toList();
        return new Diary(
                random.nextInt(100),
                random.nextInt(5) == 0 ? Profile.EMPTY : profile(),
                nights,
                cramps,
                times(3, this::visit),
                new Pauses(times(2, this::pause)),
                questions,
                experiments,
                marks);
    }

    private RuleId rule() {
        return values.maybe(() -> values.one(RuleId.class));
    }

    private Profile profile() {
        Integer birthYear = values.maybe(() -> 1900 + random.nextInt(110));
        return values.entry(
                ProfileFields.SHAPE, entry -> entry.set(ProfileFields.BIRTH_YEAR, birthYear));
    }

    private Night night(LocalDate date, boolean hasCramp) {
        NightStatus status = values.maybe(() -> values.one(NightStatus.class));
        return values.entry(
                NightFields.SHAPE,
                entry ->
                        entry.set(NightFields.NIGHT, date)
                                .set(
                                        NightFields.STATUS,
                                        hasCramp && status == NightStatus.NONE ? null : status));
    }

    private Cramp cramp(int index) {
        Instant deleted = random.nextInt(6) == 0 ? values.instant() : null;
        Cramp cramp =
                values.entry(
                        CrampFields.SHAPE,
                        entry ->
                                entry.set(CrampFields.ID, "c" + index)
                                        .set(CrampFields.START, null)
                                        .set(CrampFields.ZONE, null)
                                        .set(CrampFields.DELETED_AT, deleted));
        if (random.nextInt(4) == 0) {
            return cramp;
        }
        ZoneId zone = values.zone();
        return CrampBuilder.of(cramp)
                .start(values.local().atZone(zone).toOffsetDateTime())
                .zone(values.maybe(() -> zone))
                .build();
    }

    private Cramp purged(int index) {
        return CrampBuilder.inNight("c" + index, values.day())
                .updatedAt(values.instant())
                .deletedAt(values.instant())
                .build();
    }

    private Visit visit(int index) {
        return values.entry(VisitFields.SHAPE, entry -> entry.set(VisitFields.ID, "v" + index));
    }

    private Pause pause(int index) {
        return values.entry(PauseFields.SHAPE, entry -> entry.set(PauseFields.ID, "p" + index));
    }

    /** 0 to {@code most} entries. */
    private <T> List<T> times(int most, IntFunction<T> entry) {
        List<T> list = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            list.add(entry.apply(i));
        }
        return list;
    }
}
