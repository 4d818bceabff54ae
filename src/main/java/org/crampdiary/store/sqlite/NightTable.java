package org.crampdiary.store.sqlite;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Intensity;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Prevention;
import org.crampdiary.model.Symptom;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Records of nights with their activities, preventive measures and symptoms. */
final class NightTable {

    private static final String INSERT =
            """
            INSERT INTO night (night, status, fluid_ml, alcohol_units, caffeine_cups,
                activities_answered, compared_with_usual, sitting_hours, heat, stress,
                sleep_hours, sleep_disturbance, tired_by_day, interference,
                prevention_answered, symptoms_answered, note, updated_at, entry_hash)
            VALUES (:night, :status, :fluidMl, :alcoholUnits, :caffeineCups,
                :activitiesAnswered, :comparedWithUsual, :sittingHours, :heat, :stress,
                :sleepHours, :sleepDisturbance, :tiredByDay, :interference,
                :preventionAnswered, :symptomsAnswered, :note, :updatedAt, :hash)
            """;

    private NightTable() {}

    static void insert(Handle handle, List<Night> nights) {
        PreparedBatch batch = handle.prepareBatch(INSERT);
        for (Night night : nights) {
            batch.bindMethods(night)
                    .bind("activitiesAnswered", night.activities() != null)
                    .bind("preventionAnswered", night.prevention() != null)
                    .bind("symptomsAnswered", night.symptoms() != null)
                    .bind("hash", EntryHash.of(night))
                    .add();
        }
        batch.execute();
        Lists.write(
                handle,
                """
                INSERT INTO night_activity (night, position, type, minutes, intensity)
                VALUES (?, ?, ?, ?, ?)
                """,
                nights,
                Night::night,
                Night::activities,
                item -> new Object[] {item.type(), item.minutes(), item.intensity()});
        Lists.write(
                handle,
                "INSERT INTO night_prevention (night, position, prevention) VALUES (?, ?, ?)",
                nights,
                Night::night,
                Night::prevention,
                measure -> new Object[] {measure});
        Lists.write(
                handle,
                "INSERT INTO night_symptom (night, position, symptom) VALUES (?, ?, ?)",
                nights,
                Night::night,
                Night::symptoms,
                symptom -> new Object[] {symptom});
    }

    static List<Stored<Night>> read(Handle handle) {
        Lists<Activity> activities =
                Lists.read(handle, "night_activity", "night", NightTable::activity);
        Lists<Prevention> prevention =
                Lists.read(
                        handle,
                        "night_prevention",
                        "night",
                        row -> row.requiredCode(Prevention.class, "prevention"));
        Lists<Symptom> symptoms =
                Lists.read(
                        handle,
                        "night_symptom",
                        "night",
                        row -> row.requiredCode(Symptom.class, "symptom"));
        return handle.createQuery("SELECT * FROM night")
                .map((row, _) -> stored(new Columns(row), activities, prevention, symptoms))
                .list();
    }

    private static Activity activity(Columns row) throws SQLException {
        return new Activity(
                row.code(ActivityType.class, "type"),
                row.number("minutes"),
                row.code(Intensity.class, "intensity"));
    }

    private static Stored<Night> stored(
            Columns columns,
            Lists<Activity> activities,
            Lists<Prevention> prevention,
            Lists<Symptom> symptoms)
            throws SQLException {
        return Stored.of(
                columns.dateOrText("night"),
                columns,
                row -> night(row, activities, prevention, symptoms));
    }

    private static Night night(
            Columns row,
            Lists<Activity> activities,
            Lists<Prevention> prevention,
            Lists<Symptom> symptoms)
            throws SQLException {
        LocalDate night = row.day("night");
        String key = night.toString();
        return new NightBuilder(night)
                .status(row.code(NightStatus.class, "status"))
                .fluidMl(row.number("fluid_ml"))
                .alcoholUnits(row.number("alcohol_units"))
                .caffeineCups(row.number("caffeine_cups"))
                .activities(activities.of(key, row.is("activities_answered")))
                .comparedWithUsual(row.code(ComparedWithUsual.class, "compared_with_usual"))
                .sittingHours(row.number("sitting_hours"))
                .heat(row.flag("heat"))
                .stress(row.whole("stress"))
                .sleepHours(row.number("sleep_hours"))
                .sleepDisturbance(row.whole("sleep_disturbance"))
                .tiredByDay(row.flag("tired_by_day"))
                .interference(row.whole("interference"))
                .prevention(prevention.of(key, row.is("prevention_answered")))
                .symptoms(symptoms.of(key, row.is("symptoms_answered")))
                .note(row.text("note"))
                .updatedAt(row.instant("updated_at"))
                .build();
    }
}
