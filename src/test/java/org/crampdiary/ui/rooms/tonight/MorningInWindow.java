package org.crampdiary.ui.rooms.tonight;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tonight in a window, on the morning of 4 March 2026, on a diary of its own. */
abstract class MorningInWindow {

    static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @TempDir Path folder;
    final SettableClock clock = new SettableClock(ZoneId.of("Europe/Copenhagen"), DAY.atTime(9, 0));
    SqliteDiaryStore store;
    RoomHarness room;
    RoomWindow window;

    @BeforeEach
    void open() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), clock);
        room = new RoomHarness(store, clock, Language.ENGLISH);
    }

    @AfterEach
    void close() {
        window.close();
        store.close();
    }
}
