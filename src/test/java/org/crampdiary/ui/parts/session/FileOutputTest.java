package org.crampdiary.ui.parts.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is saved from the window: said in a notice, and never in the diary's place. */
final class FileOutputTest {

    @TempDir private Path folder;
    private DiaryStore store;
    private RoomHarness harness;

    @BeforeEach
    void open() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), Clock.systemUTC());
        harness = new RoomHarness(store, Clock.systemUTC(), Language.ENGLISH);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void save(Path file) {
        harness.services
                .output()
                .save(file, () -> "page".getBytes(UTF_8), written -> "Saved: " + written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"diary.cramps", "diary.cramps.lock", "diary.cramps-journal"})
    void theDiaryIsNotReplaced(String name) {
        save(folder.resolve(name));
        assertThat(harness.shown).singleElement().asString().contains("belongs to a diary");
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void anotherTryWritesWhatWasAskedFor() throws Exception {
        Path file = folder.resolve("later/page.pdf");
        save(file);
        assertThat(harness.shown).singleElement().asString().contains("could not be written");
        Files.createDirectory(file.getParent());
        harness.actions.getLast().run();
        assertThat(file).hasContent("page");
        assertThat(harness.shown.getLast()).isEqualTo("Saved: " + file);
    }
}
