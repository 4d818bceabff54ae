package org.crampdiary.ui.rooms.tonight;

import org.crampdiary.model.Region;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Residence;
import org.crampdiary.settings.Settings;
import org.crampdiary.ui.RoomHarness;

/** The room around what a test has. */
final class TonightRoom {

    private TonightRoom() {}

    /** In the Capital Region of Denmark. */
    static TonightView of(RoomHarness harness) {
        return of(
                harness,
                new Settings(Preferences.DEFAULT.with(Residence.in(Region.DENMARK_CAPITAL))));
    }

    static TonightView of(RoomHarness harness, Settings settings) {
        return new TonightView(harness.services, harness.appearance, settings);
    }
}
