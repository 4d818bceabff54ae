package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.store.PrivateFiles;
import org.flywaydb.core.api.FlywayException;

/**
 * Updates a copy of a diary before the diary itself: one that cannot be updated is not touched, nor
 * backed up anew at each start.
 */
final class TrialUpdate {

    private TrialUpdate() {}

    /**
     * Updates a copy beside an open diary, looks at every entry of it, and removes it.
     *
     * @throws Refusal when the copy cannot be updated or is less sound afterwards
     * @throws IOException when there is no room for it
     */
    static void of(Path file, DiaryDatabase diary, DiaryFormat format, Schema schema)
            throws IOException, SQLException {
        Path copy = file.resolveSibling(file.getFileName() + DiaryFiles.UNFINISHED);
        Path journal = copy.resolveSibling(copy.getFileName() + DiaryFiles.JOURNAL);
        Files.deleteIfExists(journal); // of a trial that was cut off
        Files.deleteIfExists(copy);
        PrivateFiles.createFile(copy);
        try {
            List<Phrase> before = Damage.beforeUpdate(diary.handle());
            try (DiaryDatabase trial = format.copyToTry(diary, copy)) {
                update(trial, schema, file.getFileName().toString(), before);
            }
        } finally {
            Files.deleteIfExists(journal);
            Files.deleteIfExists(copy);
        }
    }

    private static void update(
            DiaryDatabase trial, Schema schema, String name, List<Phrase> before) {
        try {
            schema.migrate(trial.connection(), trial.handle());
            if (!before.containsAll(Damage.everywhere(trial.handle()))) {
                throw Refusal.notOpened("refusal.update-refused", name);
            }
        } catch (FlywayException e) {
            Phrase sentence = Phrase.of("refusal.update-refused", name);
            throw new Refusal(Kind.NOT_OPENED, List.of(sentence), e);
        }
    }
}
