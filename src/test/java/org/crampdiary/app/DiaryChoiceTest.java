package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiaryChoiceTest {

    private static DiaryChoice choice(@Nullable Path file, Path folder) {
        PreferencesFile preferences = new PreferencesFile(folder.resolve("settings.json"));
        return new DiaryChoice(
                SettingsAndDiary.begin(file, Clock.systemUTC(), preferences),
                new Messages(Language.ENGLISH));
    }

    @Test
    void theInventedDiaryHasEntriesAndIsGoneAfterwards(@TempDir Path folder) throws IOException {
        DiaryChoice choice = choice(null, folder);
        choice.discard();
        DiaryStore store = choice.open();
        Path file = choice.path();
        assertThat(choice.demo()).isTrue();
        assertThat(store.current().cramps()).isNotEmpty();
        assertThat(file).isNotEmptyFile();
        store.close();
        choice.discard();
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void aDiaryOfOnesOwnIsKept(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("diary.cramps");
        DiaryChoice choice = choice(file, folder);
        choice.open().close();
        choice.discard();
        assertThat(choice.demo()).isFalse();
        assertThat(choice.path()).isEqualTo(file).isNotEmptyFile();
    }
}
