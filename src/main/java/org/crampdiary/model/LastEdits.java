package org.crampdiary.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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
import org.crampdiary.model.Edit.Versioned;
import org.jspecify.annotations.Nullable;

/** What a change leaves each entry as, by its key: the last edit wins, and null removes. */
final class LastEdits {

    final Map<LocalDate, @Nullable Night> nights = new LinkedHashMap<>();
    final Map<String, @Nullable Cramp> cramps = new LinkedHashMap<>();
    final Map<String, @Nullable Visit> visits = new LinkedHashMap<>();
    final Map<String, @Nullable Pause> pauses = new LinkedHashMap<>();
    final Map<String, @Nullable Question> questions = new LinkedHashMap<>();
    final Map<String, @Nullable Experiment> experiments = new LinkedHashMap<>();
    Profile profile;
    Marks marks;

    LastEdits(Change change, Diary before) {
        this.profile = before.profile();
        this.marks = before.marks();
        change.edits().forEach(this::take);
    }

    /** Whether a cramp comes to lie in the trash. */
    boolean trash() {
        return cramps.values().stream().anyMatch(LastEdits::inTrash);
    }

    /** The cramps, those in the trash removed. */
    Map<String, @Nullable Cramp> withoutTrash() {
        Map<String, @Nullable Cramp> kept = new LinkedHashMap<>(cramps);
        kept.replaceAll((_, cramp) -> inTrash(cramp) ? null : cramp);
        return kept;
    }

    private static boolean inTrash(@Nullable Cramp cramp) {
        return cramp != null && cramp.inTrash();
    }

    private void take(Edit edit) {
        switch (edit) {
            case PutCramp(Cramp cramp) -> cramps.put(cramp.id(), cramp);
            case PutNight(Night night) -> nights.put(night.night(), night);
            case PutProfile(Profile value) -> profile = value;
            case PutVisit(Visit visit) -> visits.put(visit.id(), visit);
            case RemoveVisit(String id) -> visits.put(id, null);
            case PutPause(Pause pause) -> pauses.put(pause.id(), pause);
            case RemovePause(String id) -> pauses.put(id, null);
            case PutQuestion(Question question) -> questions.put(question.id(), question);
            case RemoveQuestion(String id) -> questions.put(id, null);
            case PutExperiment(Experiment item) -> experiments.put(item.id(), item);
            case RemoveExperiment(String id) -> experiments.put(id, null);
            case KeepEarlier(Versioned earlier, boolean kept) ->
                    marks = marks.with(marks.earlier().with(earlier, kept));
            case MarkRunning(var id) -> marks = marks.withRunning(id);
            case MarkToFinish(String id, boolean waiting) ->
                    marks = marks.withToFinish(id, waiting);
            case PutDraft(String key, var text) -> marks = marks.withDraft(key, text);
            case MarkSeen(String key, boolean seen) -> marks = marks.withSeen(key, seen);
        }
    }
}
