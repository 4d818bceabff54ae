package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.Folders;
import org.crampdiary.store.PrivateFiles;
import org.sqlite.SQLiteJDBCLoader;

/**
 * Where SQLite's native library is unpacked: a folder of this process alone, in which nobody else
 * can put another library. The folders of processes that have ended are removed.
 */
final class NativeLibrary {

    private static final Logger LOG = System.getLogger(NativeLibrary.class.getName());
    private static final String PROPERTY = "org.sqlite.tmpdir";

    /** Set where the library lies unpacked beside the program, as in the package. */
    private static final String UNPACKED = "org.sqlite.lib.path";

    private static final Pattern OF_PROCESS = Pattern.compile("sqlite-(\\d{1,18})");

    private static boolean cleared;

    private NativeLibrary() {}

    /** Makes a folder into which the library may be unpacked. */
    interface Candidate {
        Path folder() throws IOException;
    }

    /** Loads the library from a folder, or throws. */
    interface Loading {
        void from(Path folder) throws Exception;
    }

    /**
     * Loads the library; to be called before the first connection. Later calls do nothing.
     *
     * @throws Refusal when programs may run in no folder
     */
    static synchronized void prepare() throws IOException {
        if (!cleared) {
            cleared = true; // also where nothing is unpacked: a copy of a diary may have been left
            TemporaryFolders.removeOfEndedProcesses();
        }
        if (System.getProperty(PROPERTY) == null && System.getProperty(UNPACKED) == null) {
            load(
                    List.of(
                            () -> privateFolder(Folders.cache()),
                            () -> TemporaryFolders.create("sqlite"),
                            () -> privateFolder(Folders.defaultDiary().resolveSibling(""))),
                    NativeLibrary::loadFrom);
        }
    }

    /** Tries one folder after the other: from some, programs may not run ("noexec"). */
    static void load(List<Candidate> candidates, Loading loading) throws IOException {
        List<String> tried = new ArrayList<>();
        Exception first = null;
        for (Candidate candidate : candidates) {
            Path folder = candidate.folder();
            try {
                loading.from(folder);
                return;
            } catch (Exception e) {
                TemporaryFolders.remove(folder);
                tried.add(folder.resolveSibling("").toString());
                first = first == null ? e : first;
            }
        }
        Phrase sentence = Phrase.of("refusal.no-library", String.join(", ", tried));
        throw new Refusal(Refusal.Kind.NOT_OPENED, List.of(sentence), first);
    }

    private static void loadFrom(Path folder) throws Exception {
        System.setProperty(PROPERTY, folder.toString());
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception e) {
            System.clearProperty(PROPERTY);
            throw e;
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
