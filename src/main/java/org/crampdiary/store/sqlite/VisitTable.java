package org.crampdiary.store.sqlite;

import java.sql.SQLException;
import java.util.List;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Visit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Visits with the rules that were discussed. */
final class VisitTable {

    private static final String INSERT =
            """
            INSERT INTO visit (id, date, provider, discussed_answered, rest_nights, outcome,
                updated_at, entry_hash)
            VALUES (:id, :date, :with, :discussedAnswered, :restNights, :outcome,
                :updatedAt, :hash)
            """;

    private VisitTable() {}

    static void insert(Handle handle, List<Visit> visits) {
        PreparedBatch batch = handle.prepareBatch(INSERT);
        for (Visit visit : visits) {
            batch.bindMethods(visit)
                    .bind("discussedAnswered", visit.discussed() != null)
                    .bind("hash", EntryHash.of(visit))
                    .add();
        }
        batch.execute();
        Lists.write(
                handle,
                "INSERT INTO visit_rule (visit_id, position, rule) VALUES (?, ?, ?)",
                visits,
                Visit::id,
                Visit::discussed,
                rule -> new Object[] {rule});
    }

    static List<Stored<Visit>> read(Handle handle) {
        Lists<RuleId> rules =
                Lists.read(
                        handle,
                        "visit_rule",
                        "visit_id",
                        row -> row.requiredCode(RuleId.class, "rule"));
        return handle.createQuery("SELECT * FROM visit")
                .map((row, _) -> stored(new Columns(row), rules))
                .list();
    }

    private static Stored<Visit> stored(Columns columns, Lists<RuleId> rules) throws SQLException {
        return Stored.of(columns.dateOrText("date"), columns, row -> visit(row, rules));
    }

    private static Visit visit(Columns row, Lists<RuleId> rules) throws SQLException {
        String id = row.required("id");
        return new Visit(
                id,
                row.day("date"),
                row.text("provider"),
                rules.of(id, row.is("discussed_answered")),
                row.whole("rest_nights"),
                row.text("outcome"),
                row.instant("updated_at"));
    }
}
