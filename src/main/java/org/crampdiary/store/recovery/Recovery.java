package org.crampdiary.store.recovery;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.Protection;
import org.crampdiary.store.backup.BackupFile;
import org.jspecify.annotations.Nullable;

/**
 * The way back to a diary from its copies. For a diary that this program does not have open. On a
 * background thread: each copy is read and checked whole.
 */
public interface Recovery {

    /** That a diary can be opened, and something in it is damaged. */
    String ENTRIES = "refusal.entries-damaged";

    /** The refusals that say that something is wrong with what is in the diary's place. */
    Set<String> CONTENT =
            Set.of(
                    "refusal.damaged",
                    Recovery.ENTRIES,
                    "refusal.empty-file",
                    "refusal.not-a-diary",
                    "refusal.newer-version",
                    "refusal.other-program",
                    "refusal.update-refused",
                    "refusal.update-failed",
                    "refusal.protected-header",
                    "refusal.protected-cost",
                    "refusal.protected-damaged",
                    "refusal.diary-missing",
                    "refusal.diary-gone",
                    "refusal.diary-known");

    /** The refusals that say that a diary is missing, where a new one may be begun knowingly. */
    Set<String> MISSING =
            Set.of("refusal.diary-missing", "refusal.diary-gone", "refusal.diary-known");

    /** The refusals that say that nothing opens what is there, this program or another. */
    Set<String> UNREADABLE =
            Set.of(
                    "refusal.damaged",
                    "refusal.empty-file",
                    "refusal.not-a-diary",
                    "refusal.protected-header",
                    "refusal.protected-damaged");

    /** Whether a copy may help a diary that was not opened for this reason. */
    static boolean mayHelp(Refusal refusal) {
        return refusal.sentences().stream().anyMatch(sentence -> CONTENT.contains(sentence.key()));
    }

    /** The refusals that say that nothing which is known opens a protected file. */
    Set<String> SHUT =
            Set.of(
                    "refusal.protected",
                    "refusal.passphrase-wrong",
                    "refusal.recovery-code-length",
                    "refusal.recovery-code-mistyped");

    /** Whether a file was not opened because another passphrase is to be typed. */
    static boolean isShut(Refusal refusal) {
        return SHUT.contains(refusal.sentences().getFirst().key());
    }

    /** Whether a protected file was not opened because nothing was typed for it. */
    static boolean isNotAsked(Refusal refusal) {
        return refusal.sentences().getFirst().key().equals("refusal.protected");
    }

    /** That who is asked for the passphrase of a diary wants to know what helps without it. */
    String FORGOTTEN = "refusal.passphrase-forgotten";

    /** Whether a diary was not opened because its passphrase is forgotten. */
    static boolean isForgotten(Refusal refusal) {
        return refusal.sentences().getFirst().key().equals(FORGOTTEN);
    }

    /** That a backup was to be worked on as a diary. */
    String IS_BACKUP = "refusal.is-backup";

    /** The same of what is in quarantine. */
    String IN_QUARANTINE = "refusal.in-quarantine";

    /** Whether a file was not opened because it is kept as it is, which nothing will change. */
    static boolean isKept(Refusal refusal) {
        return Set.of(IS_BACKUP, IN_QUARANTINE).contains(refusal.sentences().getFirst().key());
    }

    /** That a copy is damaged. */
    String DAMAGED_COPY = "refusal.copy-damaged";

    /** Whether a copy that was not read for this reason will never be of use. */
    static boolean isUseless(Refusal refusal) {
        return mayHelp(refusal) || refusal.sentences().getFirst().key().equals(DAMAGED_COPY);
    }

    /**
     * The backups beside the diary, newest first.
     *
     * @throws Refusal when their folder cannot be read
     */
    List<BackupFile> backups();

    /**
     * The copies of backups in the second folder, newest first; none when there is no such folder
     * or it is not there now. What it lies on may be slow or never answer.
     *
     * @throws Refusal when it cannot be read
     */
    List<BackupFile> inSecondFolder();

    /**
     * What may help who has forgotten the passphrase of the diary; nothing is opened for it.
     *
     * @throws Refusal when the folder of the backups cannot be read
     */
    OtherWays otherWays();

    /**
     * Reads the newest backups whole again and gives those that are damaged another name, under
     * which nothing takes them for a backup; also while the diary is open.
     *
     * @return those that were damaged
     * @throws Refusal when their folder cannot be read
     */
    List<BackupFile> setDamagedAside();

    /**
     * The time of day at which a backup was made; null where its file no longer tells, such as one
     * that was copied on a later day.
     */
    @Nullable LocalTime time(BackupFile backup);

    /**
     * Looks into a copy, which stays as it is.
     *
     * @throws Refusal when it is damaged, no diary, or cannot be read
     */
    Contents look(Path copy);

    /**
     * What would be another in a diary if it were as a copy is; both stay as they are.
     *
     * @throws Refusal as {@link #look}
     */
    Difference compare(Path copy, Diary now);

    /**
     * Opens protected copies from now on with what was typed, too: their passphrase or recovery
     * code, where that is another than the diary's. Takes a second for each passphrase they have.
     *
     * @param copies at least one
     * @param typed stays the caller's, who wipes it
     * @return those that it opens, and that can be looked at now
     * @throws Refusal when it opens none of them
     */
    List<Path> unlock(List<Path> copies, char[] typed);

    /**
     * Opens from now on what opens an open diary, also since its passphrase was given or changed.
     */
    void learn(Protection open);

    /**
     * Whether {@link #salvage} looks into the diary at all.
     *
     * @throws Refusal when nobody can say
     */
    boolean mayBeSalvaged();

    /**
     * What can be read of the diary itself, entry by entry, together with its newest sound backup;
     * the file stays as it is. Only what is what was saved, by its hash, is taken. Empty when that
     * is no more than the backup holds.
     *
     * @param progress is told of each row, and may give the reading up
     * @throws Refusal when the file cannot be read at all
     */
    Optional<Salvage> salvage(ReadProgress progress);

    /**
     * Puts what {@link #salvage} tells of in the diary's place, in the same way as {@link #restore}
     * puts a copy there.
     *
     * @throws Refusal with nothing changed: the diary is open elsewhere, or what is there cannot be
     *     kept
     */
    Restored restoreSalvaged();

    /**
     * Puts a copy in the diary's place, after what is there was backed up or, where it cannot be
     * opened, put into quarantine. The copy stays where it is. The diary comes in the current
     * structure, and with what was typed into forms of the one that was there and not saved.
     *
     * @throws Refusal with nothing changed: the copy is damaged or no diary, the diary is open
     *     elsewhere, or what is there cannot be kept
     */
    Restored restore(Path copy);

    /**
     * Begins an empty diary where one is missing. All that is left of that one stays, and can still
     * be put back. What was pressed and is in no diary yet goes into the new one.
     *
     * @return what to say of it
     * @throws Refusal with nothing changed: there is a diary, or none can be made there; or that
     *     the disk did not confirm it
     */
    List<Phrase> begin();

    /**
     * Begins an empty diary in the place of a file that nothing opens, which goes into quarantine
     * in one step and byte for byte; the rest as {@link #begin}.
     *
     * @return what to say of it, and where that file is
     * @throws Refusal with nothing changed: what is there is no such file, or no diary can be made
     *     there; or that the disk did not confirm it
     */
    List<Phrase> beginInstead();
}
