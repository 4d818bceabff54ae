package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.store.sqlite.SqliteRecovery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewestBackupTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir Path folder;

    /** As on a disk that cannot read the diary any more. */
    @Test
    void itIsNamedAlsoWhereNobodyCanSayWhetherTheRestCanBeRead() {
        Path file = folder.resolve("diary.cramps");
        Path backup;
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            backup = store.backUp();
        }
        Recovery real = new SqliteRecovery(file, CLOCK, Keyring.empty());
        InvocationHandler failing =
                (_, method, args) -> {
                    if (method.getName().equals("mayBeSalvaged")) {
                        throw Refusal.notOpened("refusal.disk-failed", "diary.cramps");
                    }
                    return method.invoke(real, args);
                };
        Recovery recovery =
                (Recovery)
                        Proxy.newProxyInstance(
                                Recovery.class.getClassLoader(),
                                new Class<?>[] {Recovery.class},
                                failing);
        assertThatThrownBy(() ->
                        NewestBackup.namedUnless(
                                () -> {
                                    throw Refusal.notOpened("refusal.damaged", "diary.cramps");
                                },
                                recovery))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.sentences())
                                        .contains(
                                                Phrase.of("cli.newest-backup", backup.toString())));
    }
}
