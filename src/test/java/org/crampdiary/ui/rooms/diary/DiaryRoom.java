package org.crampdiary.ui.rooms.diary;

import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.ui.RoomHarness;

/** The room around what a test has. */
final class DiaryRoom {

    private DiaryRoom() {}

    static DiaryView of(RoomHarness harness) {
        return new DiaryView(
                harness.feed,
                harness.editor,
                harness.background,
                harness.failures,
                harness.notices,
                harness.navigation,
                new Settings(Preferences.DEFAULT),
                harness.messages,
                harness.clock);
    }
}
