package org.crampdiary.ui.rooms.guidance;

import java.nio.file.Path;
import javafx.scene.control.Labeled;
import org.crampdiary.model.Region;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Residence;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Guidance in a window, on a diary of its own. */
abstract class GuidanceInWindow {

    @TempDir Path folder;

    final Settings settings =
            new Settings(Preferences.DEFAULT.with(Residence.in(Region.DENMARK_CAPITAL)));
    SqliteDiaryStore store;
    RoomHarness harness;
    RoomWindow window;
    GuidanceView view;

    @BeforeEach
    void openStore() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), GuidanceDiary.CLOCK);
    }

    @AfterEach
    void closeStore() {
        if (window != null) {
            window.close();
        }
        store.close();
    }

    final void open(Language language, Theme theme, double px, double width, double height) {
        harness = new RoomHarness(store, GuidanceDiary.CLOCK, language);
        window =
                RoomWindow.open(
                        harness.messages, Room.GUIDANCE, this::view, theme, px, width, height);
    }

    private GuidanceView view() {
        view = GuidanceRoom.of(harness, settings, folder.resolve("page.pdf"));
        return view;
    }

    final String text(String id) {
        return window.<Labeled>node(id).getText();
    }
}
