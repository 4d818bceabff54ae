package org.crampdiary.ui.trends;

import org.crampdiary.ui.RoomHarness;

/** The room around what a test has. */
final class TrendsRoom {

    private TrendsRoom() {}

    static TrendsView of(RoomHarness harness) {
        return new TrendsView(
                harness.feed,
                harness.background,
                harness.failures,
                harness.navigation,
                harness.pictures,
                harness.messages,
                harness.clock);
    }
}
