package org.crampdiary.store;

import java.nio.file.Path;
import org.crampdiary.store.backup.SecondFolder;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a diary elsewhere than beside it. Where its file is missing, no empty one is
 * begun as long as something tells that there was a diary.
 *
 * @param second where copies of its backups may be; null when there is no such folder
 * @param checkedLast whether it is the one that was looked through here last, so that it was there;
 *     any other may have been, too
 */
public record Remembered(@Nullable SecondFolder second, boolean checkedLast) {

    public static final Remembered NOTHING = new Remembered(null, false);

    /** Knows it; asked only where the file of a diary is missing, on the thread that opens it. */
    @FunctionalInterface
    public interface Memory {

        /**
         * What is known.
         *
         * @param place the real path of the diary
         */
        Remembered of(Path place);
    }
}
