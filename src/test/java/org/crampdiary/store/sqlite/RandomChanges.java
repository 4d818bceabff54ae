package org.crampdiary.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampdiary.model.Change;
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

/** Changes of several edits of every kind, from a seed. */
final class RandomChanges {

    private final RandomEntries entries;

    RandomChanges(long seed) {
        entries = new RandomEntries(seed);
    }

    Change next() {
        List<Edit> edits = new ArrayList<>();
        for (int i = entries.below(6); i >= 0; i--) {
            edits.add(edit());
        }
        return new Change(edits);
    }

    /** All cramps of a change, so that a caller can leave out contradictions. */
    static Set<String> crampIds(Change change) {
        return change.edits().stream()
                .filter(PutCramp.class::isInstance)
                .map(edit -> ((PutCramp) edit).cramp().id())
                .collect(Collectors.toSet());
    }

    private Edit edit() {
        return switch (entries.below(19)) {
            case 0, 1 -> new PutCramp(entries.cramp(entries.id()));
            case 2, 3 -> new PutNight(entries.night(entries.day()));
            case 4 -> new PutProfile(entries.profile());
            case 5 -> new PutVisit(entries.visit(entries.id()));
            case 6 -> new RemoveVisit(entries.id());
            case 7 -> new PutQuestion(entries.question(entries.id()));
            case 8 -> new RemoveQuestion(entries.id());
            case 9 -> new PutExperiment(entries.experiment(entries.id()));
            case 10 -> new RemoveExperiment(entries.id());
            case 11 -> new MarkRunning(entries.flip() ? entries.id() : null);
            case 12 -> new MarkToFinish(entries.id(), entries.flip());
            case 13 -> new PutDraft(entries.id(), entries.flip() ? entries.text() : null);
            case 14 -> new PutPause(entries.pause(entries.below(40)));
            case 15 -> new RemovePause(entries.id());
            case 16 -> new KeepEarlier(new PutCramp(entries.cramp(entries.id())), entries.flip());
            case 17 -> new KeepEarlier(new PutNight(entries.night(entries.day())), entries.flip());
            default -> new MarkSeen(entries.id(), entries.flip());
        };
    }
}
