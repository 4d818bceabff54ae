package org.crampdiary.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.crampdiary.model.Applied;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Phrase;

/**
 * Where one diary is kept. Every method returns only after what it says is durable, and throws
 * {@link org.crampdiary.model.Refusal} with nothing changed when it cannot be done; one that says
 * that the disk did not confirm it means that it was done, and may be undone by a power cut. Safe
 * to call from any thread; calls run one after the other, but {@link #current} never waits.
 */
public interface DiaryStore extends AutoCloseable {

    /**
     * The refusal that says that a change is not in the diary, and is in the copy that is kept
     * beside a file that another program replaced.
     */
    String KEPT_BESIDE = "refusal.replaced-kept";

    /** The real path of the file that it is kept in. */
    Path file();

    /** The diary as last committed. */
    Diary current();

    /**
     * One sentence for each entry that could not be read when the diary was opened: it is missing
     * in the snapshots, and stays in the file as it is. Likewise when times that were recorded
     * while it was not open could not be taken in, and stay where they are.
     */
    List<Phrase> unreadable();

    /**
     * Takes in the times that were recorded beside the diary while it was being opened. Those that
     * cannot be saved now wait for the next opening, which {@link #unreadable} then says.
     */
    void takeInTimes();

    /**
     * Writes a change that the person made: completed by {@link Change#completedFor}, stamped with
     * the clock, all of it or nothing.
     *
     * @return what was written, with the snapshots before and after it
     */
    Applied apply(Change change);

    /**
     * Writes a change that takes back what was written, or writes it again: settled by {@link
     * Change#settledFor} and stamped with the clock; its signs were said when they were.
     *
     * @return what was written, with the snapshots before and after it
     */
    Applied takeBack(Change change);

    /**
     * Writes a change that comes from outside (import, restore): its times of writing are kept as
     * they are and nothing is added. A verified backup is made first; without it nothing is
     * written.
     *
     * @param progress may give the change up, which is then thrown on, with nothing changed
     * @return what was written, with the snapshots before and after it
     */
    Applied applyImported(Change change, WriteProgress progress);

    /** As {@link #applyImported(Change, WriteProgress)}, for a change that nobody waits for. */
    default Applied applyImported(Change change) {
        return applyImported(change, WriteProgress.UNWATCHED);
    }

    /**
     * Counts today as a day on which the diary was opened, and purges what lay in the trash or was
     * kept of edited entries through {@link org.crampdiary.model.Trash#KEPT_DAYS} such days, after
     * a verified backup that holds it.
     */
    BegunDay beginDay();

    /** Makes a verified backup of the diary in its backup folder and returns its file. */
    Path backUp();

    /** How old the newest backup of a changed diary is at most. */
    Duration DAILY = Duration.ofDays(1);

    /**
     * Makes a verified backup when the diary was changed since the newest one and that one is at
     * least {@code age} old: a day after the start, half an hour when the program ends.
     *
     * @return the backup's file, or empty when none was due
     */
    Optional<Path> backUpIfDue(Duration age);

    /** Writes a verified copy of the diary to a new file of the person's choice. */
    void backUpTo(Path file);

    /** Checks file and entries; one sentence for each thing that is damaged, none when sound. */
    List<Phrase> verify();

    /**
     * Whether a copy can be read whole with what opens the diary, and nothing in it is damaged.
     * Reads all of it; saving does not wait for that.
     */
    boolean isSound(Path copy);

    /** Whether the diary is protected by a passphrase, and how that is changed. */
    Protection protection();

    /** Releases the file and its lock; a second call does nothing. */
    @Override
    void close();
}
