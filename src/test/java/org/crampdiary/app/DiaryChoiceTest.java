package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiaryChoiceTest {

    private final Messages messages = new Messages(Language.ENGLISH);

    @Test
    void theInventedDiaryHasEntriesAndIsGoneAfterwards() throws IOException {
        DiaryChoice choice = new DiaryChoice(null, Clock.systemUTC(), messages);
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
        DiaryChoice choice = new DiaryChoice(file, Clock.systemUTC(), messages);
        choice.open().close();
        choice.discard();
        assertThat(choice.demo()).isFalse();
        assertThat(choice.path()).isEqualTo(file).isNotEmptyFile();
    }
}
