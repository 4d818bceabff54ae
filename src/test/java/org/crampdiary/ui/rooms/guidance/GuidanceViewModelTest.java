package org.crampdiary.ui.rooms.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.util.Subscription;
import org.crampdiary.guidance.Level;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.RoomServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidanceViewModelTest {

    @TempDir Path folder;

    private final List<Runnable> computing = new ArrayList<>();
    private SqliteDiaryStore store;
    private RoomHarness harness;
    private GuidanceViewModel model;

    @BeforeEach
    void build() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), GuidanceDiary.CLOCK);
        harness = new RoomHarness(store, GuidanceDiary.CLOCK, Language.ENGLISH);
        RoomServices services =
                new RoomServices(
                        harness.session,
                        harness.tasks(
                                new Background(
                                        Runnable::run,
                                        computing::add,
                                        Runnable::run,
                                        Runnable::run)),
                        harness.services.output(),
                        harness.notices,
                        harness.navigation,
                        harness.messages,
                        GuidanceDiary.CLOCK);
        model = new GuidanceViewModel(services, new Settings(Preferences.DEFAULT));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Level level() {
        return Objects.requireNonNull(model.pageProperty().get()).level();
    }

    @Test
    void nothingIsShownBeforeTheFirstAnswer() {
        model.listen();
        assertThat(model.pageProperty().get()).isNull();
    }

    @Test
    void anAnswerAboutAnOlderDiaryIsNotShown() {
        model.listen();
        computing.clear();
        harness.session.apply(GuidanceDiary.frequent());
        Runnable older = computing.getFirst();
        harness.session.apply(GuidanceDiary.severe());
        computing.getLast().run();
        assertThat(level()).isEqualTo(Level.PROMPT);
        older.run();
        assertThat(level()).isEqualTo(Level.PROMPT);
    }

    @Test
    void nothingIsComputedAfterTheSubscriptionWasGivenUp() {
        Subscription listening = model.listen();
        listening.unsubscribe();
        computing.clear();
        harness.session.apply(GuidanceDiary.frequent());
        assertThat(computing).isEmpty();
    }
}
