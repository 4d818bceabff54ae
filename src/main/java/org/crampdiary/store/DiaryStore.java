package org.crampdiary.store;

import java.nio.file.Path;
import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;

/**
 * Where one diary is kept. Every method returns only after what it says is durable, and throws
 * {@link org.crampdiary.model.Refusal} with nothing changed when it cannot be done. Safe to call
 * from any thread; calls run one after the other.
 */
public interface DiaryStore extends AutoCloseable {

    /** The diary as last committed. */
    Diary current();

    /**
     * Writes a change that the person made: completed by {@link Change#completedFor}, stamped with
     * the clock, all of it or nothing.
     *
     * @return the next snapshot, one revision later
     */
    Diary apply(Change change);

    /**
     * Writes a change that comes from outside (import, restore): its times of writing are kept as
     * they are. A verified backup is made first; without it nothing is written.
     *
     * @return the next snapshot, one revision later
     */
    Diary applyImported(Change change);

    /** Makes a verified backup of the diary in its backup folder and returns its file. */
    Path backUp();

    /** Writes a verified copy of the diary to a new file of the person's choice. */
    void backUpTo(Path file);

    /** Checks file and entries; one sentence for each thing that is damaged, none when sound. */
    List<org.crampdiary.model.Phrase> verify();

    /** Releases the file and its lock. */
    @Override
    void close();
}
