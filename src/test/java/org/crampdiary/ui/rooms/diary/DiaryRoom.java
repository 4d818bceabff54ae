package org.crampdiary.ui.rooms.diary;

import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.ui.RoomHarness;

/** The room around what a test has. */
final class DiaryRoom {

    private DiaryRoom() {}

    static DiaryView of(RoomHarness harness) {
        return new DiaryView(harness.services, new Settings(Preferences.DEFAULT));
    }
}
