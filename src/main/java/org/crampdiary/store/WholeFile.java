package org.crampdiary.store;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes small files whole or not at all. Never for a file that SQLite has open. */
public final class WholeFile {

    /** Behind the name of what was set aside. */
    public static final String SET_ASIDE = ".set-aside";

    /** In the names of what is being written among files of the person's own. */
    public static final String OWN = ".cramp-diary";

    /** Behind the name of what is not whole yet. */
    public static final String PART = ".part";

    /**
     * Behind the name of what is being made beside a file of that name. Nobody calls a copy so:
     * what bears it may be removed.
     *
     * @param what a word that tells it from what else is being made there
     */
    public static String ownPart(String what) {
        return OWN + "-" + what + PART;
    }

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private WholeFile() {}

    /**
     * Where a file that is written at {@code file} ends up: at the end of its symbolic links, also
     * of one that leads to nothing yet.
     *
     * @throws IOException when its folder is not there, or links lead round in a circle
     */
    public static Path destination(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path path = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(path); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return path.resolveSibling("").toRealPath().resolve(path.getFileName());
    }

    /**
     * Puts {@code content} where {@code file} leads, in one step and durably: a symbolic link stays
     * one, a file that is there keeps its permissions, a new one is for the person alone. Never
     * replaces a folder.
     *
     * @throws PrivateFiles.Unconfirmed when it is there, and may be gone after a power cut
     * @throws IOException with nothing changed
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path target = destination(file);
        Path folder = target.resolveSibling("");
        Path part = Files.createTempFile(folder, OWN, PART);
        try {
            Files.write(part, content);
            if (Files.exists(target)) {
                PrivateFiles.copyPermissions(target, part);
            }
            PrivateFiles.replace(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * What was left half written in a folder among files of the person's own by a process that was
     * killed. What was changed since this process began may be being written by another one.
     */
    public static List<Path> parts(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : FolderContent.of(folder)) {
            if (isPart(file) && isBefore(file)) {
                found.add(file);
            }
        }
        return found;
    }

    private static boolean isPart(Path file) {
        String name = file.getFileName().toString();
        int own = name.indexOf(OWN);
        return own >= 0 && name.indexOf(PART, own + OWN.length()) >= 0;
    }

    private static boolean isBefore(Path part) throws IOException {
        Instant began = ProcessHandle.current().info().startInstant().orElse(Instant.MIN);
        return Files.getLastModifiedTime(part, LinkOption.NOFOLLOW_LINKS)
                .toInstant()
                .isBefore(began);
    }

    /**
     * Gives a damaged file another name beside it, so that nothing is written over it.
     *
     * @return where it is now
     */
    public static Path setAside(Path file) throws IOException {
        Path kept = asideOf(file, 1);
        for (int i = 2; isThere(kept); i++) {
            kept = asideOf(file, i);
        }
        return Files.move(file, kept, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What was set aside of a file last; null when nothing was. */
    public static @Nullable Path lastSetAside(Path file) {
        Path last = null;
        for (int i = 1; isThere(asideOf(file, i)); i++) {
            last = asideOf(file, i);
        }
        return last;
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * @param number counts up from 1
     */
    private static Path asideOf(Path file, int number) {
        String name = file.getFileName() + SET_ASIDE;
        return file.resolveSibling(number == 1 ? name : name + "-" + number);
    }
}
