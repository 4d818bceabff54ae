package org.crampdiary.ui.rooms.tonight;

import org.crampdiary.model.Region;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.ui.RoomHarness;

/** The room around what a test has. */
final class TonightRoom {

    private TonightRoom() {}

    /** In the Capital Region of Denmark. */
    static TonightView of(RoomHarness harness) {
        return new TonightView(
                harness.services,
                harness.appearance,
                new Settings(Preferences.DEFAULT.withRegion(Region.DENMARK_CAPITAL)));
    }
}
