package org.crampdiary.store.sqlite;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.KeepEarlier;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.MarkSeen;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Edit.PutExperiment;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Edit.PutProfile;
import org.crampdiary.model.Edit.PutQuestion;
import org.crampdiary.model.Edit.PutVisit;
import org.crampdiary.model.Edit.RemoveExperiment;
import org.crampdiary.model.Edit.RemovePause;
import org.crampdiary.model.Edit.RemoveQuestion;
import org.crampdiary.model.Edit.RemoveVisit;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Night;
import org.crampdiary.model.Pause;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Question;
import org.crampdiary.model.Visit;
import org.crampdiary.store.WriteProgress;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a change replaces, by key; null removes. The last edit of an entry wins, as in
 * {@link org.crampdiary.model.Diary#apply}.
 */
final class ChangeRows {

    /** So many rows are written before whoever waits hears of it: about a tenth of a second. */
    private static final int PART = 1_000;

    private final Map<Integer, @Nullable Profile> profile = new LinkedHashMap<>();
    private final Map<String, @Nullable Cramp> cramps = new LinkedHashMap<>();
    private final Map<LocalDate, @Nullable Night> nights = new LinkedHashMap<>();
    private final Map<String, @Nullable Visit> visits = new LinkedHashMap<>();
    private final Map<String, @Nullable Pause> pauses = new LinkedHashMap<>();
    private final Map<String, @Nullable Cramp> earlierCramps = new LinkedHashMap<>();
    private final Map<String, @Nullable Night> earlierNights = new LinkedHashMap<>();
    private final Map<String, @Nullable Question> questions = new LinkedHashMap<>();
    private final Map<String, @Nullable Experiment> experiments = new LinkedHashMap<>();
    private final Map<String, @Nullable String> toFinish = new LinkedHashMap<>();
    private final Map<String, Map.@Nullable Entry<String, String>> drafts = new LinkedHashMap<>();
    private final Map<String, @Nullable String> seen = new LinkedHashMap<>();
    private final Handle handle;
    private final int all;
    private final WriteProgress progress;
    private int written;

    private ChangeRows(Handle handle, int all, WriteProgress progress) {
        this.handle = handle;
        this.all = all;
        this.progress = progress;
    }

    /** Writes the rows of a change, and no others, within the transaction of the caller. */
    static void write(Handle handle, Change change, WriteProgress progress) {
        ChangeRows rows = new ChangeRows(handle, change.edits().size(), progress);
        change.edits().forEach(rows::take);
        rows.put(CountedTable.PROFILE, rows.profile, EntryTable.PROFILES::put);
        rows.put(CountedTable.CRAMP, rows.cramps, EntryTable.CRAMPS::put);
        OpenedDays.beginAnew(handle, rows.cramps.keySet());
        rows.put(CountedTable.NIGHT, rows.nights, EntryTable.NIGHTS::put);
        rows.put(CountedTable.VISIT, rows.visits, EntryTable.VISITS::put);
        rows.put(CountedTable.PAUSE, rows.pauses, EntryTable.PAUSES::put);
        rows.put(CountedTable.EARLIER_CRAMP, rows.earlierCramps, EntryTable.EARLIER_CRAMPS::put);
        rows.put(CountedTable.EARLIER_NIGHT, rows.earlierNights, EntryTable.EARLIER_NIGHTS::put);
        rows.replace(CountedTable.QUESTION, rows.questions, OwnTables::insertQuestions);
        rows.replace(CountedTable.EXPERIMENT, rows.experiments, OwnTables::insertExperiments);
        rows.replace(CountedTable.TO_FINISH, rows.toFinish, OwnTables::insertToFinish);
        rows.replace(CountedTable.DRAFT, rows.drafts, OwnTables::insertDrafts);
        rows.replace(CountedTable.SEEN, rows.seen, OwnTables::insertSeen);
    }

    private void take(Edit edit) {
        switch (edit) {
            case PutCramp(Cramp cramp) -> cramps.put(cramp.id(), cramp);
            case PutNight(Night night) -> nights.put(night.night(), night);
            case PutProfile(Profile person) -> profile.put(EntryTable.PROFILE, person);
            case PutVisit(Visit visit) -> visits.put(visit.id(), visit);
            case RemoveVisit(String id) -> visits.put(id, null);
            case PutPause(Pause pause) -> pauses.put(pause.id(), pause);
            case RemovePause(String id) -> pauses.put(id, null);
            case PutQuestion(Question question) -> questions.put(question.id(), question);
            case RemoveQuestion(String id) -> questions.put(id, null);
            case PutExperiment(Experiment item) -> experiments.put(item.id(), item);
            case RemoveExperiment(String id) -> experiments.put(id, null);
            case KeepEarlier(PutCramp earlier, boolean kept) ->
                    earlierCramps.put(earlier.version(), kept ? earlier.cramp() : null);
            case KeepEarlier(PutNight earlier, boolean kept) ->
                    earlierNights.put(earlier.version(), kept ? earlier.night() : null);
            case MarkRunning(var cramp) -> handle.execute("UPDATE diary SET running = ?", cramp);
            case MarkToFinish(String id, boolean waiting) -> toFinish.put(id, waiting ? id : null);
            case PutDraft(String key, var text) ->
                    drafts.put(key, text == null ? null : Map.entry(key, text));
            case MarkSeen(String key, boolean isSeen) -> seen.put(key, isSeen ? key : null);
        }
    }

    /** Entries are changed in their place. */
    private <K, T> void put(
            CountedTable table, Map<K, @Nullable T> rows, BiConsumer<Handle, List<T>> put) {
        Set<K> gone = new LinkedHashSet<>(rows.keySet());
        gone.removeIf(key -> rows.get(key) != null);
        replace(table, rows, gone, put);
    }

    private <K, T> void replace(
            CountedTable table, Map<K, @Nullable T> rows, BiConsumer<Handle, List<T>> insert) {
        replace(table, rows, rows.keySet(), insert);
    }

    private <K, T> void replace(
            CountedTable table,
            Map<K, @Nullable T> rows,
            Set<K> gone,
            BiConsumer<Handle, List<T>> write) {
        table.replace(
                handle,
                rows.keySet(),
                gone,
                () -> write(rows.values().stream().filter(Objects::nonNull).toList(), write));
    }

    private <T> void write(List<T> rows, BiConsumer<Handle, List<T>> insert) {
        for (int from = 0; from < rows.size(); from += PART) {
            List<T> part = rows.subList(from, Math.min(from + PART, rows.size()));
            insert.accept(handle, part);
            written += part.size();
            progress.written(written, all);
        }
    }
}
