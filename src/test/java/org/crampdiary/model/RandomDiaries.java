package org.crampdiary.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Random valid diaries for property tests: every field null, empty, at its limits and in between;
 * cramps in the trash, purged, without start, across clock changes. The same seed gives the same.
 */
public final class RandomDiaries {

    private static final Instant FIRST_SAVE = Instant.parse("2025-01-01T00:00:00Z");
    private static final LocalDate FIRST_NIGHT = LocalDate.of(2025, 3, 20);
    private static final List<ZoneId> ZONES =
            Stream.of("Europe/Copenhagen", "America/New_York", "Asia/Kathmandu", "UTC")
                    .map(ZoneId::of)
                    .toList();
    private static final List<String> TEXTS =
            List.of("", "Took long to stop", "æøå – “citat”", "a\tb\r\nc", "脚がつる 🦵", "\"\\/,;=");

    private final Random random;

    private RandomDiaries(long seed) {
        random = new Random(seed);
    }

    /** The exchanged entries alone: profile, nights, cramps and visits. */
    public static Diary entries(long seed) {
        return new RandomDiaries(seed).diary(List.of(), List.of(), Marks.NONE);
    }

    /** A diary that also has questions, experiments and marks. */
    public static Diary whole(long seed) {
        RandomDiaries of = new RandomDiaries(seed);
        return of.diary(
                of.times(
                        3,
                        i -> new Question("q" + i, of.text(), of.any(RuleId.class), of.instant())),
                of.times(
                        2,
                        i ->
                                new Experiment(
                                        "e" + i,
                                        of.text(),
                                        of.night(),
                                        1 + of.random.nextInt(365),
                                        of.maybe(of::night))),
                new Marks(
                        of.maybe(() -> "c0"),
                        Set.of("c1", "c2"),
                        Map.of("tonight", of.text()),
                        Set.of("welcome")));
    }

    private Diary diary(List<Question> questions, List<Experiment> experiments, Marks marks) {
        List<Cramp> cramps = times(12, i -> random.nextInt(8) == 0 ? purged(i) : cramp(i));
        Set<LocalDate> crampNights = new LinkedHashSet<>();
        cramps.stream().filter(c -> !c.inTrash()).map(Cramp::night).forEach(crampNights::add);
        Set<LocalDate> recorded = new LinkedHashSet<>(times(15, _ -> night()));
        List<Night> nights =
                recorded.stream().map(date -> night(date, crampNights.contains(date))).toList();
        return new Diary(
                random.nextInt(100),
                random.nextInt(5) == 0 ? Profile.EMPTY : profile(),
                nights,
                cramps,
                times(3, this::visit),
                questions,
                experiments,
                marks);
    }

    private Profile profile() {
        return new Profile(
                maybe(this::instant),
                maybe(() -> 1900 + random.nextInt(110)),
                maybe(this::text),
                any(Pregnancy.class),
                some(Condition.class),
                maybe(() -> times(3, _ -> medicine())));
    }

    private Medicine medicine() {
        LocalDate start = maybe(this::night);
        LocalDate end = maybe(() -> start == null ? night() : start.plusDays(random.nextInt(60)));
        return new Medicine(maybe(this::text), any(MedicineClass.class), start, end);
    }

    private Night night(LocalDate date, boolean hasCramp) {
        NightStatus status = any(NightStatus.class);
        return new NightBuilder(date)
                .status(hasCramp && status == NightStatus.NONE ? null : status)
                .fluidMl(number(Quantity.FLUID_ML))
                .alcoholUnits(number(Quantity.ALCOHOL_UNITS))
                .caffeineCups(number(Quantity.CAFFEINE_CUPS))
                .activities(
                        maybe(() ->
                                times(
                                        3,
                                        _ ->
                                                new Activity(
                                                        any(ActivityType.class),
                                                        number(Quantity.ACTIVITY_MINUTES),
                                                        any(Intensity.class)))))
                .comparedWithUsual(any(ComparedWithUsual.class))
                .sittingHours(number(Quantity.SITTING_HOURS))
                .heat(maybe(random::nextBoolean))
                .stress(whole(Quantity.STRESS))
                .sleepHours(number(Quantity.SLEEP_HOURS))
                .sleepDisturbance(whole(Quantity.SLEEP_DISTURBANCE))
                .tiredByDay(maybe(random::nextBoolean))
                .interference(whole(Quantity.INTERFERENCE))
                .prevention(some(Prevention.class))
                .symptoms(some(Symptom.class))
                .note(maybe(this::text))
                .updatedAt(maybe(this::instant))
                .build();
    }

    private Cramp cramp(int index) {
        CrampBuilder cramp = Cramp.inNight("c" + index, night());
        if (random.nextInt(4) > 0) {
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            LocalDateTime local =
                    night().atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60));
            cramp.start(ZonedDateTime.of(local, zone).toOffsetDateTime());
            cramp.zone(maybe(() -> zone));
        }
        return cramp.durationSeconds(number(Quantity.DURATION_SECONDS))
                .ongoing(maybe(random::nextBoolean))
                .severity(whole(Quantity.SEVERITY))
                .sites(times(3, _ -> new Site(any(Muscle.class), any(Side.class))))
                .context(any(CrampContext.class))
                .woke(maybe(random::nextBoolean))
                .minutesToResleep(number(Quantity.MINUTES_TO_RESLEEP))
                .sorenessHours(number(Quantity.SORENESS_HOURS))
                .symptoms(some(Symptom.class))
                .remedies(
                        maybe(() ->
                                times(
                                        3,
                                        _ ->
                                                new RemedyUse(
                                                        any(Remedy.class),
                                                        any(Effect.class),
                                                        number(Quantity.MINUTES_TO_RELIEF)))))
                .note(maybe(this::text))
                .updatedAt(maybe(this::instant))
                .deletedAt(random.nextInt(6) == 0 ? instant() : null)
                .build();
    }

    private Cramp purged(int index) {
        return Cramp.inNight("c" + index, night())
                .updatedAt(instant())
                .deletedAt(instant())
                .build();
    }

    private Visit visit(int index) {
        return new Visit(
                "v" + index,
                night(),
                maybe(this::text),
                some(RuleId.class),
                whole(Quantity.REST_NIGHTS),
                maybe(this::text),
                maybe(this::instant));
    }

    private LocalDate night() {
        return FIRST_NIGHT.plusDays(random.nextInt(250));
    }

    /** Mostly milliseconds, as the program writes them; other programs may write finer ones. */
    private Instant instant() {
        Instant millis = FIRST_SAVE.plusMillis(random.nextLong(Duration.ofDays(400).toMillis()));
        return random.nextInt(5) == 0 ? millis.plusNanos(random.nextInt(1_000_000)) : millis;
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private Double number(Quantity quantity) {
        int range = quantity.max() - quantity.min();
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> (double) quantity.min();
            case 2 -> (double) quantity.max();
            case 3 -> (double) (quantity.min() + random.nextInt(range + 1));
            default -> quantity.min() + random.nextDouble() * range;
        };
    }

    private Integer whole(Quantity quantity) {
        return maybe(() -> quantity.min() + random.nextInt(quantity.max() - quantity.min() + 1));
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return maybe(() -> constants[random.nextInt(constants.length)]);
    }

    private <E extends Enum<E>> List<E> some(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return maybe(() -> times(4, _ -> constants[random.nextInt(constants.length)]));
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
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
