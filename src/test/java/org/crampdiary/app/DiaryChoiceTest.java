package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.crampdiary.model.Refusal;
import org.crampdiary.settings.BackupPlace;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.ProtectedFile;
import org.crampdiary.store.recovery.Restored;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DiaryChoiceTest {

    private static final String PASSPHRASE = "three mild winters";

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

    private static Refusal refused(DiaryChoice choice) {
        return catchThrowableOfType(Refusal.class, choice::open);
    }

    /** What was typed at its opening says nothing of a passphrase that was given since. */
    @Test
    void aPlainBackupIsPutBackProtectedAlsoRightAfterTheDiaryWasProtected(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("diary.cramps");
        DiaryChoice choice = choice(file, folder);
        Path plain;
        try (DiaryStore store = choice.open()) {
            plain = store.backUp();
            store.protection().switchOn(PASSPHRASE.toCharArray());
            choice.learn(store);
        }
        Restored restored = choice.recovery(BackupPlace.NONE).restore(plain);
        assertThat(ProtectedFile.is(plain)).isFalse();
        assertThat(ProtectedFile.is(file)).isTrue();
        assertThat(restored.protection()).isNull();
        assertThat(restored.backup()).isNotNull();
        try (DiaryStore store = choice.open()) {
            store.protection().switchOff(PASSPHRASE.toCharArray());
            choice.learn(store);
        }
        choice.open().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone", "", "Dear diary"})
    void whatOpensTheBackupsOfASpoiltOrMissingDiaryIsAskedFor(String content, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("diary.cramps");
        Path backup;
        try (DiaryStore store = SqliteDiaryStore.open(file, Clock.systemUTC())) {
            store.backUp();
        }
        spoil(file, content);
        DiaryChoice plain = choice(file, folder);
        assertThat(plain.asks(refused(plain))).isFalse();
        Path elsewhere = folder.resolve("elsewhere").resolve("diary.cramps");
        try (DiaryStore store = SqliteDiaryStore.open(elsewhere, Clock.systemUTC())) {
            store.protection().switchOn(PASSPHRASE.toCharArray());
            backup = store.backUp();
        }
        spoil(elsewhere, content);
        DiaryChoice choice = choice(elsewhere, folder);
        assertThat(choice.asks(refused(choice))).isTrue();
        choice.type(PASSPHRASE.toCharArray());
        assertThat(choice.asks(refused(choice))).isFalse();
        choice.recovery(BackupPlace.NONE).restore(backup);
        assertThat(ProtectedFile.is(elsewhere)).isTrue();
        choice.open().close();
    }

    private static void spoil(Path file, String content) throws IOException {
        if (content.equals("gone")) {
            Files.delete(file);
        } else {
            Files.writeString(file, content);
        }
    }
}
