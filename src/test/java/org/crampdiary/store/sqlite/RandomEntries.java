package org.crampdiary.store.sqlite;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Intensity;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Prevention;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Quantity;
import org.crampdiary.model.Question;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.Visit;
import org.jspecify.annotations.Nullable;

/** Entries of every shape that the model allows, from a seed. */
public final class RandomEntries {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final List<ZoneId> ZONES =
            List.of(
                    ZoneId.of("Europe/Copenhagen"),
                    ZoneId.of("America/New_York"),
                    ZoneId.of("Asia/Kathmandu"),
                    ZoneId.of("+05:30"),
                    ZoneOffset.UTC);
    private static final List<String> TEXTS =
            List.of("", " ", "ømme lægge", "\"\\\n\t\u0001", "null", "a\0b", "🦵 ok", "'; --");

    private final Random random;

    public RandomEntries(long seed) {
        random = new Random(seed);
    }

    /** One of a few ids, so that entries are replaced too. */
    String id() {
        return "id-" + random.nextInt(40);
    }

    public LocalDate day() {
        return FIRST.plusDays(random.nextInt(60));
    }

    boolean flip() {
        return random.nextBoolean();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    public Cramp cramp(String id) {
        return cramp(id, day().atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60)));
    }

    Cramp cramp(String id, LocalDateTime start) {
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        CrampBuilder cramp =
                flip()
                        ? Cramp.inNight(id, start.toLocalDate())
                        : Cramp.startingAt(
                                id, start.atZone(zone).toOffsetDateTime(), flip() ? zone : null);
        return cramp.durationSeconds(number(Quantity.DURATION_SECONDS))
                .ongoing(maybe(this::flip))
                .severity(whole(Quantity.SEVERITY))
                .sites(
                        list(() ->
                                new Site(
                                        maybe(() -> one(Muscle.class)),
                                        maybe(() -> one(Side.class)))))
                .context(maybe(() -> one(CrampContext.class)))
                .woke(maybe(this::flip))
                .minutesToResleep(number(Quantity.MINUTES_TO_RESLEEP))
                .sorenessHours(number(Quantity.SORENESS_HOURS))
                .symptoms(maybe(() -> list(() -> one(Symptom.class))))
                .remedies(maybe(() -> list(this::remedy)))
                .note(maybe(this::text))
                .updatedAt(maybe(this::instant))
                .deletedAt(random.nextInt(5) == 0 ? instant() : null)
                .build();
    }

    private RemedyUse remedy() {
        return new RemedyUse(
                maybe(() -> one(Remedy.class)),
                maybe(() -> one(Effect.class)),
                number(Quantity.MINUTES_TO_RELIEF));
    }

    public Night night(LocalDate night) {
        return new NightBuilder(night)
                .status(maybe(() -> one(NightStatus.class)))
                .fluidMl(number(Quantity.FLUID_ML))
                .alcoholUnits(number(Quantity.ALCOHOL_UNITS))
                .caffeineCups(number(Quantity.CAFFEINE_CUPS))
                .activities(maybe(() -> list(this::activity)))
                .comparedWithUsual(maybe(() -> one(ComparedWithUsual.class)))
                .sittingHours(number(Quantity.SITTING_HOURS))
                .heat(maybe(this::flip))
                .stress(whole(Quantity.STRESS))
                .sleepHours(number(Quantity.SLEEP_HOURS))
                .sleepDisturbance(whole(Quantity.SLEEP_DISTURBANCE))
                .tiredByDay(maybe(this::flip))
                .interference(whole(Quantity.INTERFERENCE))
                .prevention(maybe(() -> list(() -> one(Prevention.class))))
                .symptoms(maybe(() -> list(() -> one(Symptom.class))))
                .note(maybe(this::text))
                .updatedAt(maybe(this::instant))
                .build();
    }

    private Activity activity() {
        return new Activity(
                maybe(() -> one(ActivityType.class)),
                number(Quantity.ACTIVITY_MINUTES),
                maybe(() -> one(Intensity.class)));
    }

    Profile profile() {
        return new Profile(
                maybe(this::instant),
                maybe(() -> 1900 + random.nextInt(126)),
                maybe(this::text),
                maybe(() -> one(Pregnancy.class)),
                maybe(() -> list(() -> one(Condition.class))),
                maybe(() -> list(this::medicine)));
    }

    private Medicine medicine() {
        LocalDate start = maybe(this::day);
        return new Medicine(
                maybe(this::text),
                maybe(() -> one(MedicineClass.class)),
                start,
                start == null ? maybe(this::day) : maybe(() -> start.plusDays(below(90))));
    }

    public Visit visit(String id) {
        return new Visit(
                id,
                day(),
                maybe(this::text),
                maybe(() -> list(() -> one(RuleId.class))),
                whole(Quantity.REST_NIGHTS),
                maybe(this::text),
                maybe(this::instant));
    }

    Question question(String id) {
        return new Question(id, text(), maybe(() -> one(RuleId.class)), instant());
    }

    Experiment experiment(String id) {
        return new Experiment(id, text(), day(), 1 + below(365), maybe(this::day));
    }

    /** Nanoseconds too: what others exported need not be in milliseconds. */
    Instant instant() {
        return FIRST.atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .plus(random.nextLong(10_000_000), java.time.temporal.ChronoUnit.SECONDS)
                .plusNanos(flip() ? random.nextInt(1_000_000_000) : 0);
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private @Nullable Double number(Quantity quantity) {
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> (double) quantity.min();
            case 2 -> (double) quantity.max();
            case 3 -> quantity.min() + 0.1 + 0.2;
            default -> quantity.min() + random.nextDouble() * (quantity.max() - quantity.min());
        };
    }

    private @Nullable Integer whole(Quantity quantity) {
        return maybe(() -> quantity.min() + below(quantity.max() - quantity.min() + 1));
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        E[] all = type.getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    private <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return flip() ? value.get() : null;
    }
}
