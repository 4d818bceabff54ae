package org.crampdiary.ui.rooms.diary;

import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.ui.RoomHarness;

/** The room around what a test has. */
final class DiaryRoom {

    private DiaryRoom() {}

    static DiaryView of(RoomHarness harness) {
        return of(harness, Preferences.DEFAULT);
    }

    static DiaryView of(RoomHarness harness, Preferences preferences) {
        return new DiaryView(harness.services, new Settings(preferences));
    }
}
