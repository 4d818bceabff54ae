package org.crampdiary.ui.parts.session;

/** The rooms of the window, in the order of the side bar and of Ctrl+1 to Ctrl+6. */
public enum Room {
    TONIGHT("room.tonight"),
    DIARY("room.diary"),
    TRENDS("room.trends"),
    GUIDANCE("room.guidance"),
    SUMMARY("room.summary"),
    SETTINGS("room.settings");

    private final String titleKey;

    Room(String titleKey) {
        this.titleKey = titleKey;
    }

    /** The message key of its name. */
    public String titleKey() {
        return titleKey;
    }
}
