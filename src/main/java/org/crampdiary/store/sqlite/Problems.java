package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.store.FullDisk;
import org.crampdiary.store.PrivateFiles;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** Says in one sentence what an exception of SQLite means for the person. */
final class Problems {

    private static final Logger LOG = System.getLogger(Problems.class.getName());

    // Result codes: sqlite.org/rescode.html
    /** Of our own statements: what the file says of its tables is then spoilt. */
    private static final int NOT_UNDERSTOOD = 1;

    private static final int PERMISSION = 3;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int INPUT_OUTPUT = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int PROTOCOL = 15;
    private static final int NO_LARGE_FILES = 22;
    private static final int NOT_A_DATABASE = 26;
    private static final int PRIMARY = 0xFF;

    /** More bytes than an empty diary has, with its journal. */
    private static final int NEW_DIARY = 1_000_000;

    private static final Set<Integer> LOCKING =
            Set.of(
                    INPUT_OUTPUT | (8 << Byte.SIZE), // unlocking
                    INPUT_OUTPUT | (9 << Byte.SIZE), // locking for reading
                    INPUT_OUTPUT | (14 << Byte.SIZE), // asking for a lock
                    INPUT_OUTPUT | (15 << Byte.SIZE), // locking
                    PROTOCOL);

    private Problems() {}

    /** Why a diary cannot be opened; damage only when SQLite or the reader has seen it. */
    static Refusal opening(Path file, Exception problem) {
        int code = extendedCode(problem);
        @Nullable Phrase seen =
                (code & PRIMARY) == CANNOT_OPEN || (code & PRIMARY) == INPUT_OUTPUT
                        ? Obstacle.at(file)
                        : null;
        Phrase sentence = seen != null ? seen : sentence(file, code, problem);
        return new Refusal(Kind.NOT_OPENED, List.of(sentence), problem);
    }

    private static Phrase sentence(Path file, int code, Exception problem) {
        return LOCKING.contains(code)
                ? DiskLocks.missing(file)
                : Phrase.of(keyOfOpening(file, code, problem), file.getFileName().toString());
    }

    private static String keyOfOpening(Path file, int code, Exception problem) {
        if (code == NOT_UNDERSTOOD) {
            return Files.notExists(file) && FullDisk.hasNoRoom(folderOf(file), NEW_DIARY)
                    ? "refusal.disk-full-at-opening" // it ends what makes the tables
                    : "refusal.damaged";
        }
        return switch (code & PRIMARY) {
            case BUSY, LOCKED -> "refusal.in-use";
            case READ_ONLY -> "refusal.read-only";
            case PERMISSION -> "refusal.no-permission";
            case CANNOT_OPEN -> keyOfPlace(file);
            case FULL -> "refusal.disk-full-at-opening";
            case INPUT_OUTPUT, NO_LARGE_FILES -> "refusal.disk-failed";
            case CORRUPT, NOT_A_DATABASE -> "refusal.damaged";
            case 0 -> problem instanceof IOException ? "refusal.disk-failed" : "refusal.damaged";
            default -> "refusal.not-opened";
        };
    }

    private static Path folderOf(Path file) {
        return file.toAbsolutePath().resolveSibling("");
    }

    /** Why SQLite cannot open something that nothing stands in the way of. */
    private static String keyOfPlace(Path file) {
        Path folder = folderOf(file);
        if (!Files.isDirectory(folder)) {
            return "refusal.folder-not-usable";
        }
        boolean allowed =
                Files.isWritable(folder)
                        && (Files.notExists(file)
                                || (Files.isReadable(file) && Files.isWritable(file)));
        return allowed
                ? "refusal.not-opened"
                : isReadOnly(folder) ? "refusal.read-only" : "refusal.no-permission";
    }

    /** Why the file or its folder cannot be used at all. */
    static Refusal reaching(Path file, IOException problem) {
        Phrase seen = Obstacle.at(file);
        if (seen != null) {
            return new Refusal(Kind.NOT_OPENED, List.of(seen), problem);
        }
        Path folder = folderOf(file);
        String key = "refusal.folder-not-usable";
        if (problem instanceof AccessDeniedException) {
            key = "refusal.no-permission";
        } else if (isReadOnly(folder)) {
            key = "refusal.read-only";
        } else if (FullDisk.hasNoRoom(folder, 1)) {
            key = "refusal.disk-full-at-opening";
        }
        return new Refusal(Kind.NOT_OPENED, List.of(Phrase.of(key, file.toString())), problem);
    }

    private static boolean isReadOnly(Path folder) {
        try {
            return Files.getFileStore(folder).isReadOnly();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "what kind of disk it is is not known", e);
            return false;
        }
    }

    /** That a change is saved, and the disk did not say that it will stay so. */
    static Refusal unconfirmed(Exception problem) {
        return new Refusal(Kind.NOT_DONE, List.of(Phrase.of("refusal.saved-unconfirmed")), problem);
    }

    /** Why a change is not saved. */
    static Refusal saving(Exception problem) {
        if (problem instanceof PrivateFiles.Unconfirmed) {
            return unconfirmed(problem);
        }
        Phrase sentence =
                code(problem) == FULL || problem instanceof NoRoom
                        ? Phrase.of("refusal.disk-full")
                        : Phrase.of("refusal.not-saved");
        return new Refusal(Kind.NOT_DONE, List.of(sentence), problem);
    }

    private static int code(Exception problem) {
        return extendedCode(problem) & PRIMARY;
    }

    /** 0 when it does not come from SQLite: then a row is not what the program writes. */
    private static int extendedCode(Exception problem) {
        for (@Nullable Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return sqlite.getResultCode().code;
            }
        }
        return 0;
    }
}
