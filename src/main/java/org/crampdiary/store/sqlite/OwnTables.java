package org.crampdiary.store.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampdiary.model.EarlierEntries;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Marks;
import org.crampdiary.model.Question;
import org.crampdiary.model.RuleId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What belongs to this diary only and is never exchanged: questions, experiments and marks. */
final class OwnTables {

    private OwnTables() {}

    static void insertQuestions(Handle handle, List<Question> questions) {
        insert(
                handle,
                """
                INSERT INTO question (id, text, rule, created_at)
                VALUES (:id, :text, :rule, :createdAt)
                """,
                questions);
    }

    static void insertExperiments(Handle handle, List<Experiment> experiments) {
        insert(
                handle,
                """
                INSERT INTO experiment (id, change, start_date, nights, ended_on)
                VALUES (:id, :change, :start, :nights, :endedOn)
                """,
                experiments);
    }

    static void insertDrafts(Handle handle, List<Map.Entry<String, String>> drafts) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO draft (key, text) VALUES (?, ?)");
        drafts.forEach(draft -> batch.bind(0, draft.getKey()).bind(1, draft.getValue()).add());
        batch.execute();
    }

    static void insertToFinish(Handle handle, List<String> cramps) {
        insertKeys(handle, "INSERT INTO to_finish (cramp_id) VALUES (?)", cramps);
    }

    static void insertSeen(Handle handle, List<String> keys) {
        insertKeys(handle, "INSERT INTO seen (key) VALUES (?)", keys);
    }

    private static void insert(Handle handle, String sql, List<? extends Record> entries) {
        PreparedBatch batch = handle.prepareBatch(sql);
        entries.forEach(entry -> batch.bindMethods(entry).add());
        batch.execute();
    }

    private static void insertKeys(Handle handle, String sql, List<String> keys) {
        PreparedBatch batch = handle.prepareBatch(sql);
        keys.forEach(key -> batch.bind(0, key).add());
        batch.execute();
    }

    static List<Stored<Question>> questions(Handle handle) {
        return read(handle, "question", "text", OwnTables::question);
    }

    /** All rows, those that cannot be read too. */
    private static <T> List<Stored<T>> read(
            Handle handle, String table, String name, Stored.Reader<T> reader) {
        return handle.createQuery("SELECT * FROM " + table)
                .map((row, _) -> {
                    Columns columns = new Columns(row);
                    return Stored.unhashed(String.valueOf(columns.text(name)), columns, reader);
                })
                .list();
    }

    private static Question question(Columns row) throws SQLException {
        return new Question(
                row.required("id"),
                row.required("text"),
                row.code(RuleId.class, "rule"),
                Instant.parse(row.required("created_at")));
    }

    static List<Stored<Experiment>> experiments(Handle handle) {
        return read(handle, "experiment", "change", OwnTables::experiment);
    }

    private static Experiment experiment(Columns row) throws SQLException {
        return new Experiment(
                row.required("id"),
                row.required("change"),
                row.day("start_date"),
                row.requiredWhole("nights"),
                row.date("ended_on"));
    }

    static Marks marks(Handle handle, EarlierEntries earlier) {
        return new Marks(
                handle.createQuery("SELECT running FROM diary").mapTo(String.class).one(),
                Set.copyOf(keys(handle, "SELECT cramp_id FROM to_finish")),
                drafts(handle),
                Set.copyOf(keys(handle, "SELECT key FROM seen")),
                earlier);
    }

    private static List<String> keys(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(String.class).list();
    }

    private static Map<String, String> drafts(Handle handle) {
        return handle.createQuery("SELECT key, text FROM draft")
                .map((row, _) -> Map.entry(row.getString("key"), row.getString("text")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
