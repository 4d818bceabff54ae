package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.LockedCramps;
import org.crampdiary.store.recovery.Quarantine;
import org.crampdiary.store.recovery.Recovery;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * An empty diary in the place of one that is missing or that nothing opens, begun knowingly.
 * Whatever is left of that one stays, its journal in quarantine, which SQLite would take for the
 * new one's, and so the times of the cramp that ran in it. Times that were recorded beside it are
 * in no diary yet: the new one takes them in.
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
        return locked(
                diary,
                NewBeginning::refuseDiaryThere,
                place -> {
                    boolean left = !copies.isEmpty() || new MissingDiary(place).leavesSomething();
                    begin(place, Restoring.BESIDE, copies, today);
                    return said(place, left ? Phrase.of("recovery.begun-kept") : null);
                });
    }

    /**
     * Begins it in the place of a file that nothing opens, which goes into quarantine.
     *
     * @param keyring opens what is protected; what it does not open is no such file
     * @param copies of the earlier one's backups that are in a second folder
     * @return what to say of it
     * @throws Refusal with nothing changed: what is there is no such file, or no diary can be made
     */
    static List<Phrase> insteadOf(
            Path diary, Keyring keyring, List<BackupFile> copies, LocalDate today) {
        return locked(
                diary,
                Opening::refuseObstacle,
                place -> {
                    refuseReadable(place, keyring, today);
                    List<String> moved =
                            Stream.concat(Stream.of(""), Restoring.BESIDE.stream()).toList();
                    Path kept = begin(place, moved, copies, today);
                    return said(place, Phrase.of("recovery.kept-aside", kept.toString()));
                });
    }

    /** What is done while nobody else may open what is there. */
    private interface Beginning {
        List<Phrase> at(Path place) throws IOException, SQLException;
    }

    private static List<Phrase> locked(Path diary, DiaryLock.Check first, Beginning beginning) {
        try {
            Path place = Opening.locate(diary);
            KeptCopies.refuse(place);
            try (DiaryLock _ = DiaryLock.take(place, DiaryLock.WAIT, first)) {
                return beginning.at(place);
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

    /** Refuses a diary that this program or another can open, now or with its passphrase. */
    private static void refuseReadable(Path place, Keyring keyring, LocalDate today)
            throws IOException, SQLException {
        Backups backups = new Backups(place);
        try (DiaryFormat format = DiaryFormat.of(place, keyring);
                DiaryDatabase _ =
                        new Opening(place, format, Schema.CURRENT, backups, today).openAsItIs()) {
            throw Refusal.notDone("refusal.diary-there", place.toString());
        } catch (Refusal e) {
            if (!Recovery.UNREADABLE.contains(e.sentences().getFirst().key())) {
                throw e;
            }
        }
    }

    private static List<Phrase> said(Path place, @Nullable Phrase kept) {
        List<Phrase> said = new ArrayList<>(List.of(Phrase.of("recovery.begun")));
        if (kept != null) {
            said.add(kept);
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

    /**
     * All that may need room on the disk is done before anything changes its place.
     *
     * @param endings of the names of what goes into quarantine
     * @return the folder in which that is
     */
    private static Path begin(
            Path place, List<String> endings, List<BackupFile> copies, LocalDate today)
            throws IOException, SQLException {
        Backups backups = new Backups(place);
        Leftovers.remove(place, backups);
        try {
            Path made = NewDiary.madeCountingFrom(backups.numberForNewDiary(copies), place);
            Quarantine.Moved moved = new Quarantine(place).move(beside(place, endings), today);
            try {
                PrivateFiles.publish(made, place);
                return moved.place();
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
