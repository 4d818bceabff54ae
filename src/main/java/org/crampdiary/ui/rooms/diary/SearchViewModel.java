package org.crampdiary.ui.rooms.diary;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Remedy;
import org.crampdiary.model.Symptom;
import org.crampdiary.text.EntryFilter;
import org.crampdiary.text.EntrySearch;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/** What is searched for in the diary, and what was found. For the FX thread. */
final class SearchViewModel {

    private final DiarySession session;
    private final Messages messages;
    private final LatestTask searches;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObjectProperty<@Nullable Muscle> muscle = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> severity = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Symptom> symptom = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Remedy> remedy = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable EntrySearch> found =
            new ReadOnlyObjectWrapper<>();

    SearchViewModel(RoomServices services) {
        session = services.session();
        messages = services.messages();
        searches = new LatestTask(services.tasks());
        words.subscribe(this::refresh);
        muscle.subscribe(this::refresh);
        severity.subscribe(this::refresh);
        symptom.subscribe(this::refresh);
        remedy.subscribe(this::refresh);
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObjectProperty<@Nullable Muscle> muscleProperty() {
        return muscle;
    }

    /** How bad a cramp must have been at least, 0–10. */
    ObjectProperty<@Nullable Integer> severityProperty() {
        return severity;
    }

    ObjectProperty<@Nullable Symptom> symptomProperty() {
        return symptom;
    }

    ObjectProperty<@Nullable Remedy> remedyProperty() {
        return remedy;
    }

    /** What was found; null while nothing is searched for. */
    ReadOnlyObjectProperty<@Nullable EntrySearch> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Asks for nothing any more. */
    void clear() {
        words.set("");
        muscle.set(null);
        severity.set(null);
        symptom.set(null);
        remedy.set(null);
    }

    /** Searches the diary as it is now. */
    void refresh() {
        EntryFilter filter =
                new EntryFilter(
                        words.get(), muscle.get(), severity.get(), symptom.get(), remedy.get());
        if (filter.isEmpty()) {
            searches.forget();
            found.set(null);
            return;
        }
        Diary diary = session.diary();
        searches.compute(() -> EntrySearch.in(diary, filter, messages), found::set);
    }
}
