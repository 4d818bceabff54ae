package org.crampdiary.ui.rooms.guidance;

import java.nio.file.Path;
import java.util.Map;
import org.crampdiary.settings.Settings;
import org.crampdiary.summary.print.TestPrinters;
import org.crampdiary.ui.AlwaysFile;
import org.crampdiary.ui.RoomHarness;

/** The room around what a test has. */
final class GuidanceRoom {

    private GuidanceRoom() {}

    /** The page for the doctor is saved as {@code page}. */
    static GuidanceView of(RoomHarness harness, Settings settings, Path page) {
        return new GuidanceView(
                harness.services, new AlwaysFile(page), TestPrinters.of(Map.of()), settings);
    }
}
