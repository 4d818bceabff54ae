package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.ProtectedFile;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A protected diary is asked for its passphrase, and opens with it. */
final class ProtectedDiaryTest {

    private static final String PASSPHRASE = "tre kloge tudser";

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 10, 12));

    @TempDir private Path folder;

    @Test
    void thePassphraseOpensItAndAnotherDoesNot() throws Exception {
        Path file = folder.resolve("diary.cramps");
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            store.protection().switchOn(PASSPHRASE.toCharArray());
        }
        for (Language language : Language.values()) {
            try (ProgramWindow window = new ProgramWindow(file, folder, language, clock)) {
                window.await("lock-passphrase");
                assertThat(CutOff.under(window.stage().getScene().getRoot())).isEmpty();
                window.picture("passphrase-light-" + language.code());
                window.type("lock-passphrase", "noget andet");
                window.click("lock-unlock");
                window.awaitText(
                        "lock-problem",
                        language == Language.DANISH ? "tastaturets sprog" : "keyboard’s language");
                assertThat(Desktop.exitCode()).isZero();
                window.type("lock-passphrase", PASSPHRASE);
                window.click("lock-unlock");
                window.await("room-diary");
                assertThat(Desktop.exitCode()).isZero();
            }
        }
        assertThat(ProtectedFile.is(file)).isTrue();
    }
}
