package org.crampdiary.ui.rooms.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MadeCodeTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    @Test
    void whatKeptItFromBeingMadeIsSaid(@TempDir Path folder) throws Exception {
        char[] passphrase = "three mild winters".toCharArray();
        Path file = folder.resolve("diary.cramps");
        try (DiaryStore store = SqliteDiaryStore.open(file, Clock.systemUTC())) {
            store.protection().switchOn(passphrase);
            MadeCode made = MadeCode.by(store.protection(), passphrase);
            assertThat(made.code()).isNotEmpty();
            assertThat(made.why(ENGLISH)).isEmpty();
            Path backups = folder.resolve("backups");
            Files.move(backups, folder.resolve("elsewhere"));
            Files.createFile(backups);
            MadeCode refused = MadeCode.by(store.protection(), passphrase);
            assertThat(refused.code()).isEmpty();
            assertThat(refused.why(ENGLISH))
                    .startsWith("There is no new recovery code")
                    .contains("backups")
                    .doesNotContain("Nothing was changed");
        }
    }
}
