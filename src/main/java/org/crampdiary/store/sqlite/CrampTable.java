package org.crampdiary.store.sqlite;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.CrampContext;
import org.crampdiary.model.Effect;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.RemedyUse;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.model.Symptom;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Cramps with their sites, symptoms and remedies. */
final class CrampTable {

    private static final String INSERT =
            """
            INSERT INTO cramp (id, night, start, zone, duration_seconds, ongoing, severity,
                context, woke, minutes_to_resleep, soreness_hours, symptoms_answered,
                remedies_answered, note, updated_at, deleted_at, entry_hash)
            VALUES (:id, :night, :start, :zone, :durationSeconds, :ongoing, :severity,
                :context, :woke, :minutesToResleep, :sorenessHours, :symptomsAnswered,
                :remediesAnswered, :note, :updatedAt, :deletedAt, :hash)
            """;

    private CrampTable() {}

    static void insert(Handle handle, List<Cramp> cramps) {
        PreparedBatch batch = handle.prepareBatch(INSERT);
        for (Cramp cramp : cramps) {
            batch.bindMethods(cramp)
                    .bind("symptomsAnswered", cramp.symptoms() != null)
                    .bind("remediesAnswered", cramp.remedies() != null)
                    .bind("hash", EntryHash.of(cramp))
                    .add();
        }
        batch.execute();
        Lists.write(
                handle,
                "INSERT INTO cramp_site (cramp_id, position, muscle, side) VALUES (?, ?, ?, ?)",
                cramps,
                Cramp::id,
                Cramp::sites,
                site -> new Object[] {site.muscle(), site.side()});
        Lists.write(
                handle,
                "INSERT INTO cramp_symptom (cramp_id, position, symptom) VALUES (?, ?, ?)",
                cramps,
                Cramp::id,
                Cramp::symptoms,
                symptom -> new Object[] {symptom});
        Lists.write(
                handle,
                """
                INSERT INTO cramp_remedy (cramp_id, position, remedy, effect, minutes_to_relief)
                VALUES (?, ?, ?, ?, ?)
                """,
                cramps,
                Cramp::id,
                Cramp::remedies,
                use -> new Object[] {use.remedy(), use.effect(), use.minutesToRelief()});
    }

    static List<Stored<Cramp>> read(Handle handle) {
        Lists<Site> sites =
                Lists.read(
                        handle,
                        "cramp_site",
                        "cramp_id",
                        row ->
                                new Site(
                                        row.code(Muscle.class, "muscle"),
                                        row.code(Side.class, "side")));
        Lists<Symptom> symptoms =
                Lists.read(
                        handle,
                        "cramp_symptom",
                        "cramp_id",
                        row -> row.requiredCode(Symptom.class, "symptom"));
        Lists<RemedyUse> remedies =
                Lists.read(handle, "cramp_remedy", "cramp_id", CrampTable::remedy);
        return handle.createQuery("SELECT * FROM cramp")
                .map((row, _) -> stored(new Columns(row), sites, symptoms, remedies))
                .list();
    }

    private static RemedyUse remedy(Columns row) throws SQLException {
        return new RemedyUse(
                row.code(Remedy.class, "remedy"),
                row.code(Effect.class, "effect"),
                row.number("minutes_to_relief"));
    }

    private static Stored<Cramp> stored(
            Columns row, Lists<Site> sites, Lists<Symptom> symptoms, Lists<RemedyUse> remedies)
            throws SQLException {
        Object name = row.dateOrText("night");
        Stored<Cramp> asWritten =
                Stored.of(name, row, r -> builder(r, sites, symptoms, remedies).build());
        if (asWritten.entry() != null) {
            return asWritten;
        }
        Stored<Cramp> withoutZone =
                Stored.of(name, row, r -> builder(r, sites, symptoms, remedies).zone(null).build());
        return withoutZone.entry() == null
                ? asWritten
                : inChangedZone(withoutZone, withoutZone.entry(), row.zone("zone"));
    }

    /**
     * Countries change their clocks, sometimes after the event: then the zone no longer has the
     * offset that was in force when the cramp was written. The start stays as it was written and
     * the zone becomes unknown; the entry is sound when the hash says so.
     */
    private static Stored<Cramp> inChangedZone(
            Stored<Cramp> stored, Cramp cramp, @Nullable ZoneId zone) {
        boolean sound = stored.hash().equals(EntryHash.of(cramp, zone));
        return new Stored<>(stored.name(), sound ? EntryHash.of(cramp) : "", cramp);
    }

    private static CrampBuilder builder(
            Columns row, Lists<Site> sites, Lists<Symptom> symptoms, Lists<RemedyUse> remedies)
            throws SQLException {
        String id = row.required("id");
        return Cramp.inNight(id, row.day("night"))
                .start(row.time("start"))
                .night(row.day("night"))
                .zone(row.zone("zone"))
                .durationSeconds(row.number("duration_seconds"))
                .ongoing(row.flag("ongoing"))
                .severity(row.whole("severity"))
                .sites(sites.of(id))
                .context(row.code(CrampContext.class, "context"))
                .woke(row.flag("woke"))
                .minutesToResleep(row.number("minutes_to_resleep"))
                .sorenessHours(row.number("soreness_hours"))
                .symptoms(symptoms.of(id, row.is("symptoms_answered")))
                .remedies(remedies.of(id, row.is("remedies_answered")))
                .note(row.text("note"))
                .updatedAt(row.instant("updated_at"))
                .deletedAt(row.instant("deleted_at"));
    }
}
