package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
            System.setProperty(PROPERTY, privateFolder(Folders.cache()).toString());
        }
    }

    /** An own folder in {@code cache}, or a temporary one where that cannot be written. */
    static Path privateFolder(Path cache) throws IOException {
        Path folder = cache.resolve("sqlite-" + ProcessHandle.current().pid());
        try {
            PrivateFiles.createFolder(cache);
            removeOfEndedProcesses(cache);
            remove(folder); // of an earlier process that had the same number
            PrivateFiles.createFolder(folder);
            return folder;
        } catch (IOException e) {
            LOG.log(Level.INFO, "no cache folder, a temporary one is used", e);
            return Files.createTempDirectory("cramp-diary-sqlite");
        }
    }

    private static void removeOfEndedProcesses(Path cache) throws IOException {
        try (Stream<Path> folders = Files.list(cache)) {
            for (Path folder : folders.toList()) {
                Matcher name = OF_PROCESS.matcher(folder.getFileName().toString());
                if (name.matches() && !isRunning(Long.parseLong(name.group(1)))) {
                    remove(folder);
                }
            }
        }
    }

    private static boolean isRunning(long process) {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> content;
        try (Stream<Path> all = Files.walk(folder)) {
            content = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : content) {
            Files.deleteIfExists(path);
        }
    }
}
