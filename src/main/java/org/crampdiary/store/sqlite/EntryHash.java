package org.crampdiary.store.sqlite;

import static org.crampdiary.store.sqlite.CanonicalJson.object;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.crampdiary.model.Activity;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.Night;
import org.crampdiary.model.Profile;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Site;
import org.crampdiary.model.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 (64 hexadecimal digits) of an entry's exchange format, written canonically. SQLite's
 * own checks do not notice most bits that flip inside a value; this does.
 */
final class EntryHash {

    private EntryHash() {}

    static String of(Cramp cramp) {
        return of(cramp, cramp.zone());
    }

    /** The hash of a cramp that was written with {@code zone} instead of its own. */
    static String of(Cramp cramp, @Nullable ZoneId zone) {
        return sha256(
                object(
                        "id", cramp.id(),
                        "night", cramp.night(),
                        "start", cramp.start(),
                        "zone", zone,
                        "durationSeconds", cramp.durationSeconds(),
                        "ongoing", cramp.ongoing(),
                        "severity", cramp.severity(),
                        "sites", objects(cramp.sites(), EntryHash::site),
                        "context", cramp.context(),
                        "woke", cramp.woke(),
                        "minutesToResleep", cramp.minutesToResleep(),
                        "sorenessHours", cramp.sorenessHours(),
                        "symptoms", cramp.symptoms(),
                        "remedies", objects(cramp.remedies(), EntryHash::remedy),
                        "note", cramp.note(),
                        "updatedAt", cramp.updatedAt(),
                        "deletedAt", cramp.deletedAt()));
    }

    static String of(Night night) {
        return sha256(
                object(
                        "night", night.night(),
                        "status", night.status(),
                        "fluidMl", night.fluidMl(),
                        "alcoholUnits", night.alcoholUnits(),
                        "caffeineCups", night.caffeineCups(),
                        "activities", objects(night.activities(), EntryHash::activity),
                        "comparedWithUsual", night.comparedWithUsual(),
                        "sittingHours", night.sittingHours(),
                        "heat", night.heat(),
                        "stress", night.stress(),
                        "sleepHours", night.sleepHours(),
                        "sleepDisturbance", night.sleepDisturbance(),
                        "tiredByDay", night.tiredByDay(),
                        "interference", night.interference(),
                        "prevention", night.prevention(),
                        "symptoms", night.symptoms(),
                        "note", night.note(),
                        "updatedAt", night.updatedAt()));
    }

    static String of(Visit visit) {
        return sha256(
                object(
                        "id", visit.id(),
                        "date", visit.date(),
                        "with", visit.with(),
                        "discussed", visit.discussed(),
                        "restNights", visit.restNights(),
                        "outcome", visit.outcome(),
                        "updatedAt", visit.updatedAt()));
    }

    static String of(Profile profile) {
        return sha256(
                object(
                        "updatedAt", profile.updatedAt(),
                        "birthYear", profile.birthYear(),
                        "name", profile.name(),
                        "pregnant", profile.pregnant(),
                        "conditions", profile.conditions(),
                        "medicines", objects(profile.medicines(), EntryHash::medicine)));
    }

    private static SortedMap<String, Object> site(Site site) {
        return object("muscle", site.muscle(), "side", site.side());
    }

    private static SortedMap<String, Object> remedy(RemedyUse use) {
        return object(
                "remedy", use.remedy(),
                "effect", use.effect(),
                "minutesToRelief", use.minutesToRelief());
    }

    private static SortedMap<String, Object> activity(Activity activity) {
        return object(
                "type", activity.type(),
                "minutes", activity.minutes(),
                "intensity", activity.intensity());
    }

    private static SortedMap<String, Object> medicine(Medicine medicine) {
        return object(
                "name", medicine.name(),
                "class", medicine.group(),
                "start", medicine.start(),
                "end", medicine.end());
    }

    private static <T> @Nullable List<SortedMap<String, Object>> objects(
            @Nullable List<T> list, Function<T, SortedMap<String, Object>> object) {
        return list == null ? null : list.stream().map(object).toList();
    }

    private static String sha256(SortedMap<String, Object> object) {
        byte[] json = CanonicalJson.write(object).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
