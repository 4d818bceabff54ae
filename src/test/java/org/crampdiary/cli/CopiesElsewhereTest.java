package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.crampdiary.cli.ProtectionCommand.Copies;
import org.crampdiary.settings.BackupPlace;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.Protection;
import org.crampdiary.store.Protection.Unprotected;
import org.crampdiary.store.backup.SecondFolder;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code --copies} does with copies in a second folder whose backups are gone. */
class CopiesElsewhereTest {

    @TempDir Path folder;

    private static String handled(String choice, DiaryStore store, Optional<SecondFolder> second) {
        Copies copies = CommandLine.populateCommand(new Copies(), "--copies", choice);
        return copies.handledElsewhere(
                store.protection(),
                second,
                Unprotected::plain,
                new char[0],
                new Messages(Language.ENGLISH));
    }

    @Test
    void theyAreKeptProtectedOrRemovedAndWhatIsSpoiltIsSaid() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Path file = folder.resolve("diary.cramps");
        try (DiaryStore store = SqliteDiaryStore.open(file, Clock.systemUTC())) {
            SecondFolder second =
                    BackupPlace.chosen(stick).forDiary(store.file(), store::isSound).orElseThrow();
            Path gone = store.backUp();
            second.caughtUp();
            Files.delete(gone);
            Protection protection = store.protection();
            protection.switchOn("three wise toads".toCharArray());
            protection.removeCopies(protection.copies().plain());
            Path copy = second.files().getFirst();

            assertThat(handled("keep", store, Optional.of(second))).isEmpty();
            assertThat(handled("protect", store, Optional.empty())).isEmpty();
            assertThat(protection.among(second.files()).plain()).containsExactly(copy);
            assertThat(handled("protect", store, Optional.of(second)))
                    .contains("One earlier copy has the same passphrase now");
            assertThat(store.isSound(copy)).isTrue();
            Files.write(copy, new byte[100]);
            assertThat(handled("protect", store, Optional.of(second)))
                    .contains("One copy in the second folder could not be read");
            assertThat(handled("remove", store, Optional.of(second))).contains("was removed");
            assertThat(second.files()).isEqualTo(List.of());
            Files.move(stick, folder.resolve("drawer"));
            assertThat(handled("remove", store, Optional.of(second)))
                    .contains("The folder is not there now");
        }
    }
}
