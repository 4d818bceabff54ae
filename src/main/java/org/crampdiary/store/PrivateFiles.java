package org.crampdiary.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and folders that nobody but the person can read, and writing that survives a power cut.
 * Never for a file that SQLite has open: closing our channel would drop SQLite's locks.
 */
public final class PrivateFiles {

    private PrivateFiles() {}

    /**
     * Makes a folder and its missing parents for the person alone, durably: what is synced in a
     * folder goes with it when a power cut takes its name. One that exists stays as is.
     */
    public static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path absolute = folder.toAbsolutePath();
        Path there = absolute.getParent();
        while (there != null && !Files.isDirectory(there)) {
            there = there.getParent();
        }
        Files.createDirectories(absolute, only(absolute, "rwx------"));
        for (Path made = absolute; !made.equals(there); ) {
            made = made.resolveSibling("");
            syncFolder(made);
        }
    }

    /**
     * Makes an empty file for the person alone.
     *
     * @throws java.nio.file.FileAlreadyExistsException when there is one
     */
    public static void createFile(Path file) throws IOException {
        Files.createFile(file, only(file, "rw-------"));
    }

    /** Takes a file or folder of the person away from everybody else. */
    public static void takeFromOthers(Path path) throws IOException {
        if (hasPermissions(path)) {
            String permissions = Files.isDirectory(path) ? "rwx------" : "rw-------";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /**
     * The same for what came from a place where everybody may read, such as a stick. What lies in a
     * folder in which a group may write is left to that group.
     */
    public static void takeFromStrangers(Path path) throws IOException {
        if (!hasPermissions(path)) {
            return;
        }
        Path folder = path.toAbsolutePath().resolveSibling("");
        boolean isShared =
                Files.getPosixFilePermissions(folder).contains(PosixFilePermission.GROUP_WRITE);
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
        if (permissions.removeIf(
                each ->
                        each.name().startsWith("OTHERS_")
                                || (!isShared && each.name().startsWith("GROUP_")))) {
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    /** Gives a file the permissions of another one, where the file system knows such. */
    static void copyPermissions(Path from, Path to) throws IOException {
        if (hasPermissions(to)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    /** Returns when the content of a file is on the disk. */
    public static void sync(Path file) throws IOException {
        force(file, StandardOpenOption.WRITE);
    }

    /** Returns when the names in a folder are on the disk; Windows does that by itself. */
    public static void syncFolder(Path folder) throws IOException {
        if (hasPermissions(folder)) {
            force(folder, StandardOpenOption.READ);
        }
    }

    /**
     * Gives a complete file its final name, durably; an existing file is never replaced.
     *
     * @throws Unconfirmed when it bears the name, and may have lost it after a power cut
     */
    public static void publish(Path part, Path file) throws IOException {
        sync(part);
        Files.move(part, file);
        confirm(file);
    }

    /**
     * Gives a complete file the name of another one, durably and in one step.
     *
     * @throws Unconfirmed when it bears the name, and may have lost it after a power cut
     */
    public static void replace(Path part, Path file) throws IOException {
        sync(part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        confirm(file);
    }

    private static void confirm(Path file) throws Unconfirmed {
        try {
            syncFolder(file.toAbsolutePath().resolveSibling(""));
        } catch (IOException e) {
            throw new Unconfirmed(e);
        }
    }

    /** A name was changed, and the disk did not say that it will stay so. */
    public static final class Unconfirmed extends IOException {

        private static final long serialVersionUID = 1L;

        public Unconfirmed(IOException cause) {
            super(cause);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] only(Path path, String permissions) {
        return hasPermissions(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean hasPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
