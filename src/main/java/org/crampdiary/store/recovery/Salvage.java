package org.crampdiary.store.recovery;

import java.util.List;
import org.crampdiary.model.Phrase;

/**
 * What can be read of a damaged diary, together with its newest sound backup.
 *
 * @param contents of both together
 * @param nights how many of them are newer than in that backup, or not in it
 * @param cramps likewise, with those in the trash
 * @param others likewise of all that is neither
 * @param unread names what cannot be read, one phrase each, as far as it is known
 * @param uncertain names what is taken although nothing says that it is exactly what was saved
 * @param unnamed how many more cannot be read
 * @param fromBackup how many of those that cannot be read are as they are in the backup
 * @param backup whether there is such a backup
 */
public record Salvage(
        Contents contents,
        int nights,
        int cramps,
        int others,
        List<Phrase> unread,
        List<Phrase> uncertain,
        int unnamed,
        int fromBackup,
        boolean backup) {

    public Salvage {
        unread = List.copyOf(unread);
        uncertain = List.copyOf(uncertain);
    }

    /** Whether all that cannot be read is there as the backup has it. */
    public boolean losesNothing() {
        return unread.size() + unnamed <= fromBackup;
    }

    /** Whether it holds anything that the backup does not. */
    public boolean gains() {
        return nights + cramps + others > 0;
    }
}
