package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.crampdiary.store.Folders;
import org.crampdiary.store.PrivateFiles;

/**
 * Where SQLite's native library is unpacked: a folder of this process alone, in which nobody else
 * can put another library. The folders of processes that have ended are removed.
 */
final class NativeLibrary {

    private static final Logger LOG = System.getLogger(NativeLibrary.class.getName());
    private static final String PROPERTY = "org.sqlite.tmpdir";
    private static final Pattern OF_PROCESS = Pattern.compile("sqlite-(\\d{1,18})");

    private NativeLibrary() {}

    /** Chooses the folder; to be called before the first connection. Later calls do nothing. */
    static synchronized void prepare() throws IOException {
        if (System.getProperty(PROPERTY) == null) {
            TemporaryFolders.removeOfEndedProcesses();
            System.setProperty(PROPERTY, privateFolder(Folders.cache()).toString());
        }
    }

    /** An own folder in {@code cache}, or a temporary one where that cannot be written. */
    static Path privateFolder(Path cache) throws IOException {
        Path folder = cache.resolve("sqlite-" + ProcessHandle.current().pid());
        try {
            PrivateFiles.createFolder(cache);
            TemporaryFolders.removeOfEndedProcesses(cache, OF_PROCESS);
            TemporaryFolders.remove(folder); // of an earlier process that had the same number
            PrivateFiles.createFolder(folder);
            return folder;
        } catch (IOException e) {
            LOG.log(Level.INFO, "no cache folder, a temporary one is used", e);
            return TemporaryFolders.create("sqlite");
        }
    }
}
