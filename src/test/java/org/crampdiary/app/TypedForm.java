package org.crampdiary.app;

import java.util.List;
import org.crampdiary.ui.parts.session.Room;

/** The forms of the program, each with a field to type in. */
enum TypedForm {
    CRAMP("diary-cramp-note", Room.DIARY, "diary-add-cramp"),
    DAY("diary-day-note", Room.DIARY, "diary-edit-day"),
    VISIT("diary-visit-outcome", Room.DIARY, "diary-visits-open", "diary-visit-new"),
    EXPERIMENT("question-change", Room.TRENDS, "question-new"),
    QUESTION("summary-question", Room.SUMMARY),
    ABOUT_ME("settings-name", Room.SETTINGS),
    FINISH_LAST_NIGHT("finish-note", Room.TONIGHT, "finish-more");

    private final String field;
    private final Room room;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<String> presses;

    TypedForm(String field, Room room, String... presses) {
        this.field = field;
        this.room = room;
        this.presses = List.of(presses);
    }

    /** Opens the form. */
    String open(ProgramWindow window) {
        window.go(room);
        for (String id : presses) {
            window.await(id);
            if (!window.shown(field)) { // what was typed before has opened its fold
                window.press(id);
            }
        }
        window.await(field);
        return field;
    }
}
