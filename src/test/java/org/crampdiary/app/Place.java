package org.crampdiary.app;

import java.util.List;
import org.crampdiary.ui.parts.session.Room;

/** The rooms and long forms of the invented diary on the evening of 4 March 2026. */
enum Place {
    TONIGHT(Room.TONIGHT),
    NIGHT(Room.DIARY),
    DAY_FORM(Room.DIARY, "diary-calendar-2", "diary-edit-day"),
    ACTIVITY(
            Room.DIARY,
            "diary-new",
            "diary-cancel",
            "diary-edit-day",
            "diary-day-activity-running"),
    CRAMP_FORM(Room.DIARY, "diary-add-cramp"),
    VISIT_FORM(Room.DIARY, "diary-visits-open", "diary-visit-new"),
    TRENDS(Room.TRENDS),
    GUIDANCE(Room.GUIDANCE),
    PAGE(Room.SUMMARY),
    ABOUT_ME(Room.SETTINGS, "settings-add-medicine");

    private final Room room;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<String> presses;

    Place(Room room, String... presses) {
        this.room = room;
        this.presses = List.of(presses);
    }

    void open(ProgramWindow window) {
        window.go(room);
        window.rest();
        for (String id : presses) {
            window.press(id);
            window.rest();
        }
    }
}
