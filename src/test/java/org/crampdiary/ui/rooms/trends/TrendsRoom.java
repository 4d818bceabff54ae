package org.crampdiary.ui.rooms.trends;

import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.summary.print.PagePrinter;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.parts.sheet.YearSheet;

/** The room around what a test has. */
final class TrendsRoom {

    private TrendsRoom() {}

    static TrendsView of(RoomHarness harness) {
        return of(harness, PagePrinter.ofThisComputer());
    }

    static TrendsView of(RoomHarness harness, PagePrinter printer) {
        return new TrendsView(
                harness.services,
                harness.pictures,
                new YearSheet(
                        harness.services,
                        harness.files,
                        printer,
                        new Settings(Preferences.DEFAULT)));
    }
}
