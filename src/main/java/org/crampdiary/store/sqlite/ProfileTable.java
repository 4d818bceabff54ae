package org.crampdiary.store.sqlite;

import java.sql.SQLException;
import java.util.List;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.model.Profile;
import org.jdbi.v3.core.Handle;

/** The profile with its conditions and medicines: one row, or none before it was first saved. */
final class ProfileTable {

    private static final String ID = "1";
    private static final String INSERT =
            """
            INSERT INTO profile (id, updated_at, birth_year, name, pregnant,
                conditions_answered, medicines_answered, entry_hash)
            VALUES (1, :updatedAt, :birthYear, :name, :pregnant,
                :conditionsAnswered, :medicinesAnswered, :hash)
            """;

    private ProfileTable() {}

    static void replace(Handle handle, Profile profile) {
        handle.execute("DELETE FROM profile");
        handle.createUpdate(INSERT)
                .bindMethods(profile)
                .bind("conditionsAnswered", profile.conditions() != null)
                .bind("medicinesAnswered", profile.medicines() != null)
                .bind("hash", EntryHash.of(profile))
                .execute();
        List<Profile> one = List.of(profile);
        Lists.write(
                handle,
                "INSERT INTO profile_condition (profile_id, position, condition) VALUES (?, ?, ?)",
                one,
                _ -> 1,
                Profile::conditions,
                condition -> new Object[] {condition});
        Lists.write(
                handle,
                """
                INSERT INTO profile_medicine
                    (profile_id, position, name, class, start_date, end_date)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                one,
                _ -> 1,
                Profile::medicines,
                item -> new Object[] {item.name(), item.group(), item.start(), item.end()});
    }

    static List<Stored<Profile>> read(Handle handle) {
        Lists<Condition> conditions =
                Lists.read(
                        handle,
                        "profile_condition",
                        "profile_id",
                        row -> row.requiredCode(Condition.class, "condition"));
        Lists<Medicine> medicines =
                Lists.read(handle, "profile_medicine", "profile_id", ProfileTable::medicine);
        return handle.createQuery("SELECT * FROM profile")
                .map((row, _) -> stored(new Columns(row), conditions, medicines))
                .list();
    }

    private static Medicine medicine(Columns row) throws SQLException {
        return new Medicine(
                row.text("name"),
                row.code(MedicineClass.class, "class"),
                row.date("start_date"),
                row.date("end_date"));
    }

    private static Stored<Profile> stored(
            Columns columns, Lists<Condition> conditions, Lists<Medicine> medicines)
            throws SQLException {
        return Stored.of(
                "",
                columns,
                row ->
                        new Profile(
                                row.instant("updated_at"),
                                row.whole("birth_year"),
                                row.text("name"),
                                row.code(Pregnancy.class, "pregnant"),
                                conditions.of(ID, row.is("conditions_answered")),
                                medicines.of(ID, row.is("medicines_answered"))));
    }
}
