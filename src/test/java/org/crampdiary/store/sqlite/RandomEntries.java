package org.crampdiary.store.sqlite;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Pause;
import org.crampdiary.model.Profile;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.model.Question;
import org.crampdiary.model.RandomValues;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Visit;
import org.crampdiary.model.VisitFields;

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
    private final RandomValues values;

    public RandomEntries(long seed) {
        random = new Random(seed);
        values = new RandomValues(random, FIRST, 60, ZONES, TEXTS);
    }

    /** One of a few ids, so that entries are replaced too. */
    String id() {
        return "id-" + random.nextInt(40);
    }

    public LocalDate day() {
        return values.day();
    }

    boolean flip() {
        return random.nextBoolean();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    public Cramp cramp(String id) {
        return cramp(id, values.local());
    }

    Cramp cramp(String id, LocalDateTime start) {
        ZoneId zone = values.zone();
        Instant deleted = random.nextInt(5) == 0 ? values.instant() : null;
        Cramp cramp =
                values.entry(
                        CrampFields.SHAPE,
                        entry ->
                                entry.set(CrampFields.ID, id)
                                        .set(CrampFields.NIGHT, start.toLocalDate())
                                        .set(CrampFields.START, null)
                                        .set(CrampFields.ZONE, null)
                                        .set(CrampFields.DELETED_AT, deleted));
        return flip()
                ? cramp
                : CrampBuilder.of(cramp)
                        .start(start.atZone(zone).toOffsetDateTime())
                        .zone(flip() ? zone : null)
                        .build();
    }

    public Night night(LocalDate night) {
        return values.entry(NightFields.SHAPE, entry -> entry.set(NightFields.NIGHT, night));
    }

    Profile profile() {
        return values.entry(ProfileFields.SHAPE);
    }

    public Visit visit(String id) {
        return values.entry(VisitFields.SHAPE, entry -> entry.set(VisitFields.ID, id));
    }

    /** Those of different numbers share no night. */
    Pause pause(int number) {
        LocalDate from = FIRST.plusDays(10L * number + below(5));
        return new Pause("id-" + number, from, from.plusDays(below(5)), values.instant());
    }

    Question question(String id) {
        return new Question(
                id, text(), values.maybe(() -> values.one(RuleId.class)), values.instant());
    }

    Experiment experiment(String id) {
        return new Experiment(id, text(), day(), 1 + below(365), values.maybe(this::day));
    }

    Instant instant() {
        return values.instant();
    }

    String text() {
        return values.text();
    }
}
