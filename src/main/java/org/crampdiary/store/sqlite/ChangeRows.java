package org.crampdiary.store.sqlite;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.MarkSeen;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Edit.PutExperiment;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutQuestion;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Edit.RemoveExperiment;
import org.crampdiary.model.Edit.RemoveQuestion;
import org.crampdiary.model.Edit.RemoveVisit;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Night;
import org.crampdiary.model.Question;
import org.crampdiary.model.Visit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a change replaces, by key; null removes. The last edit of an entry wins, as in
 * {@link org.crampdiary.model.Diary#apply}.
 */
final class ChangeRows {

    private final Map<String, @Nullable Cramp> cramps = new LinkedHashMap<>();
    private final Map<LocalDate, @Nullable Night> nights = new LinkedHashMap<>();
    private final Map<String, @Nullable Visit> visits = new LinkedHashMap<>();
    private final Map<String, @Nullable Question> questions = new LinkedHashMap<>();
    private final Map<String, @Nullable Experiment> experiments = new LinkedHashMap<>();
    private final Map<String, @Nullable String> toFinish = new LinkedHashMap<>();
    private final Map<String, Map.@Nullable Entry<String, String>> drafts = new LinkedHashMap<>();
    private final Map<String, @Nullable String> seen = new LinkedHashMap<>();
    private final Handle handle;

    private ChangeRows(Handle handle) {
        this.handle = handle;
    }

    /** Writes the rows of a change, and no others, within the transaction of the caller. */
    static void write(Handle handle, Change change) {
        ChangeRows rows = new ChangeRows(handle);
        change.edits().forEach(rows::take);
        rows.replace(EntryTable.CRAMPS, rows.cramps);
        rows.replace(EntryTable.NIGHTS, rows.nights);
        rows.replace(EntryTable.VISITS, rows.visits);
        rows.replace(
                "DELETE FROM question WHERE id = ?", rows.questions, OwnTables::insertQuestions);
        rows.replace(
                "DELETE FROM experiment WHERE id = ?",
                rows.experiments,
                OwnTables::insertExperiments);
        rows.replace(
                "DELETE FROM to_finish WHERE cramp_id = ?",
                rows.toFinish,
                OwnTables::insertToFinish);
        rows.replace("DELETE FROM draft WHERE key = ?", rows.drafts, OwnTables::insertDrafts);
        rows.replace("DELETE FROM seen WHERE key = ?", rows.seen, OwnTables::insertSeen);
    }

    private void take(Edit edit) {
        switch (edit) {
            case PutCramp(Cramp cramp) -> cramps.put(cramp.id(), cramp);
            case PutNight(Night night) -> nights.put(night.night(), night);
            case PutProfile(var profile) -> EntryTable.PROFILES.replace(handle, profile);
            case PutVisit(Visit visit) -> visits.put(visit.id(), visit);
            case RemoveVisit(String id) -> visits.put(id, null);
            case PutQuestion(Question question) -> questions.put(question.id(), question);
            case RemoveQuestion(String id) -> questions.put(id, null);
            case PutExperiment(Experiment item) -> experiments.put(item.id(), item);
            case RemoveExperiment(String id) -> experiments.put(id, null);
            case MarkRunning(var cramp) -> handle.execute("UPDATE diary SET running = ?", cramp);
            case MarkToFinish(String id, boolean waiting) -> toFinish.put(id, waiting ? id : null);
            case PutDraft(String key, var text) ->
                    drafts.put(key, text == null ? null : Map.entry(key, text));
            case MarkSeen(String key, boolean isSeen) -> seen.put(key, isSeen ? key : null);
        }
    }

    private <K, E extends Record> void replace(EntryTable<E> table, Map<K, @Nullable E> entries) {
        if (!entries.isEmpty()) {
            table.delete(handle, entries.keySet());
            table.insert(handle, entries.values().stream().filter(Objects::nonNull).toList());
        }
    }

    private <K, T> void replace(
            String delete, Map<K, @Nullable T> entries, BiConsumer<Handle, List<T>> insert) {
        if (entries.isEmpty()) {
            return;
        }
        deleteAll(delete, entries.keySet());
        insert.accept(handle, entries.values().stream().filter(Objects::nonNull).toList());
    }

    private void deleteAll(String delete, Collection<?> keys) {
        PreparedBatch batch = handle.prepareBatch(delete);
        keys.forEach(key -> batch.bind(0, (Object) key).add());
        batch.execute();
    }
}
