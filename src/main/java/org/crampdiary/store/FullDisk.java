package org.crampdiary.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether there was no room for a file. The system's own words for that are in its language. */
public final class FullDisk {

    private static final Logger LOG = System.getLogger(FullDisk.class.getName());

    /** What a file system keeps for names and its own books of a new file. */
    private static final long BESIDE = 8_192;

    private FullDisk() {}

    /**
     * Whether less room than {@code bytes} and a little is left for the person in {@code folder};
     * false when that cannot be found out, or what holds it is no disk, such as {@code /proc}.
     */
    public static boolean hasNoRoom(Path folder, long bytes) {
        try {
            FileStore disk = Files.getFileStore(folder);
            return disk.getTotalSpace() > 0 && disk.getUsableSpace() - BESIDE < bytes;
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the room on a disk is not known", e);
            return false;
        }
    }
}
