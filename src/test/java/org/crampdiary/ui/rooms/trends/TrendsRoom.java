package org.crampdiary.ui.rooms.trends;

import org.crampdiary.ui.RoomHarness;

/** The room around what a test has. */
final class TrendsRoom {

    private TrendsRoom() {}

    static TrendsView of(RoomHarness harness) {
        return new TrendsView(
                harness.feed,
                harness.editor,
                harness.background,
                harness.failures,
                harness.notices,
                harness.navigation,
                harness.pictures,
                harness.messages,
                harness.clock);
    }
}
