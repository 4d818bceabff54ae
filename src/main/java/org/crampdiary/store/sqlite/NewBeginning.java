package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.recovery.Quarantine;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;

/**
 * An empty diary in the place of one that is missing, begun knowingly. Whatever is left of that one
 * stays, its journal in quarantine: SQLite would take it for the new one's.
 */
final class NewBeginning {

    private NewBeginning() {}

    /**
     * Begins it.
     *
     * @param copies of the earlier one's backups that are in a second folder
     * @throws Refusal with nothing changed: there is a diary, or none can be made
     */
    static void at(Path diary, List<BackupFile> copies, LocalDate today) {
        try {
            Path place = Opening.locate(diary);
            KeptCopies.refuse(place);
            try (DiaryLock _ =
                    DiaryLock.take(place, DiaryLock.WAIT, NewBeginning::refuseDiaryThere)) {
                begin(place, copies, today);
            }
        } catch (IOException | SQLException | JdbiException | FlywayException e) {
            Phrase sentence = Phrase.of("refusal.not-begun", diary.toString());
            throw new Refusal(Kind.NOT_DONE, List.of(sentence), e);
        }
    }

    private static void refuseDiaryThere(Path place) {
        Opening.refuseObstacle(place);
        if (Files.exists(place)) {
            throw Refusal.notDone("refusal.diary-there", place.toString());
        }
    }

    private static void begin(Path place, List<BackupFile> copies, LocalDate today)
            throws IOException, SQLException {
        Backups backups = new Backups(place);
        Leftovers.remove(place, backups);
        List<Path> journals =
                Restoring.JOURNALS.stream()
                        .map(ending -> place.resolveSibling(place.getFileName() + ending))
                        .filter(Files::exists)
                        .toList();
        if (!journals.isEmpty()) {
            new Quarantine(place).keep(today);
        }
        for (Path journal : journals) {
            Files.delete(journal);
        }
        NewDiary.createCountingFrom(backups.numberForNewDiary(copies), place);
    }
}
