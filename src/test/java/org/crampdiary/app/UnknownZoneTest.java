package org.crampdiary.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.TimeZone;
import org.crampdiary.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A laptop whose zone is not known, which Java takes for a mere offset. */
final class UnknownZoneTest {

    private final TimeZone before = TimeZone.getDefault();

    @TempDir private Path folder;

    @AfterEach
    void asBefore() {
        TimeZone.setDefault(before);
    }

    @Test
    void isSaidInTheWindow() {
        assumeTrue(System.getenv("TZ") == null, "TZ says which zone it is");
        TimeZone.setDefault(TimeZone.getTimeZone("GMT+05:17"));
        Clock clock = Clock.system(ZoneId.systemDefault());
        try (ProgramWindow window =
                new ProgramWindow(folder.resolve("a.cramps"), folder, Language.ENGLISH, clock)) {
            window.awaitText(
                    "notice-text",
                    "The time zone “/etc/localtime” is not one that Cramp Diary knows: all times"
                            + " are taken with the offset that the clock has now, in summer and"
                            + " winter. Set TZ to a place such as Europe/Copenhagen.");
        }
    }
}
