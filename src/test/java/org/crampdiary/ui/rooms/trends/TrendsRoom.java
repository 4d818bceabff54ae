package org.crampdiary.ui.rooms.trends;

import org.crampdiary.ui.RoomHarness;

/** The room around what a test has. */
final class TrendsRoom {

    private TrendsRoom() {}

    static TrendsView of(RoomHarness harness) {
        return new TrendsView(harness.services, harness.pictures);
    }
}
