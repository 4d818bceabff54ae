package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.protection.LockedCramps;
import org.crampdiary.store.recovery.Quarantine;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;

/**
 * An empty diary in the place of one that is missing, begun knowingly. Whatever is left of that one
 * stays, its journal in quarantine, which SQLite would take for the new one's, and so the times of
 * the cramp that ran in it. Times that were recorded beside it are in no diary yet: the new one
 * takes them in.
 */
final class NewBeginning {

    private NewBeginning() {}

    /**
     * Begins it.
     *
     * @param copies of the earlier one's backups that are in a second folder
     * @return what to say of it
     * @throws Refusal with nothing changed: there is a diary, or none can be made
     */
    static List<Phrase> at(Path diary, List<BackupFile> copies, LocalDate today) {
        try {
            Path place = Opening.locate(diary);
            KeptCopies.refuse(place);
            try (DiaryLock _ =
                    DiaryLock.take(place, DiaryLock.WAIT, NewBeginning::refuseDiaryThere)) {
                boolean left = !copies.isEmpty() || new MissingDiary(place).leavesSomething();
                begin(place, copies, today);
                return said(place, left);
            }
        } catch (PrivateFiles.Unconfirmed e) {
            throw new Refusal(Kind.NOT_DONE, List.of(Phrase.of("refusal.begun-unconfirmed")), e);
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

    private static List<Phrase> said(Path place, boolean left) {
        List<Phrase> said = new ArrayList<>(List.of(Phrase.of("recovery.begun")));
        if (left) {
            said.add(Phrase.of("recovery.begun-kept"));
        }
        if (!beside(place, List.of(LockedCramps.TIMES, LockedCramps.TAKEN_IN)).isEmpty()) {
            said.add(Phrase.of("recovery.begun-times"));
        }
        return said;
    }

    private static List<Path> beside(Path place, List<String> endings) {
        return endings.stream()
                .map(ending -> place.resolveSibling(place.getFileName() + ending))
                .filter(Files::exists)
                .toList();
    }

    /** All that may need room on the disk is done before anything changes its place. */
    private static void begin(Path place, List<BackupFile> copies, LocalDate today)
            throws IOException, SQLException {
        Backups backups = new Backups(place);
        Leftovers.remove(place, backups);
        try {
            Path made = NewDiary.madeCountingFrom(backups.numberForNewDiary(copies), place);
            Quarantine.Moved moved =
                    new Quarantine(place).move(beside(place, Restoring.BESIDE), today);
            try {
                PrivateFiles.publish(made, place);
            } finally {
                if (Files.notExists(place)) {
                    moved.back();
                }
            }
        } finally {
            Leftovers.remove(place, backups);
        }
    }
}
