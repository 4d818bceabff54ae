package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Folders of one process, with its number in their name: what a process that was killed leaves
 * behind is removed by the next one.
 */
final class TemporaryFolders {

    private static final Logger LOG = System.getLogger(TemporaryFolders.class.getName());
    private static final String NAME = "cramp-diary-";
    private static final Pattern OF_PROCESS = Pattern.compile(NAME + "[a-z]+-(\\d{1,18})-\\d+");

    private TemporaryFolders() {}

    /** Makes one for the person alone, in the system's folder for such. */
    static Path create(String purpose) throws IOException {
        long process = ProcessHandle.current().pid();
        return Files.createTempDirectory(place(), NAME + purpose + "-" + process + "-");
    }

    private static Path place() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** Removes those of processes that have ended. */
    static void removeOfEndedProcesses() {
        removeOfEndedProcesses(place(), OF_PROCESS);
    }

    /**
     * Removes the person's own folders of processes that have ended.
     *
     * @param name its first group is the number of the process
     */
    static void removeOfEndedProcesses(Path place, Pattern name) {
        try (Stream<Path> folders = Files.list(place)) {
            List<Path> left = folders.filter(folder -> isOfEndedProcess(folder, name)).toList();
            if (!left.isEmpty()) {
                UserPrincipal person = person(place);
                left.forEach(folder -> removeOwn(folder, person));
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.INFO, "what earlier processes left is not removed", e);
        }
    }

    private static boolean isOfEndedProcess(Path folder, Pattern name) {
        Matcher of = name.matcher(folder.getFileName().toString());
        return of.matches() && !isRunning(Long.parseLong(of.group(1)));
    }

    private static UserPrincipal person(Path place) throws IOException {
        return place.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name"));
    }

    private static boolean isRunning(long process) {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
    }

    /** In a folder of somebody else, anything may take the place of what is about to be removed. */
    private static void removeOwn(Path folder, UserPrincipal person) {
        try {
            if (Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(person)) {
                remove(folder);
            }
        } catch (IOException e) {
            LOG.log(Level.INFO, "a folder of a process that has ended is not removed", e);
        }
    }

    /** Removes a folder and what is in it; one that is not there is removed already. */
    static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(folder, new Remover());
        }
    }

    private static final class Remover extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path entry, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(entry);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
