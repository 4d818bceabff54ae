package org.crampdiary.store.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crampdiary.store.FolderContent;
import org.crampdiary.store.PrivateFiles;

/**
 * The folder {@code quarantine} beside a diary: damaged diaries as they were found, each with its
 * journal in a folder of its own. Nothing in it is written again.
 */
public final class Quarantine {

    private static final String FOLDER = "quarantine";

    /** A day, and which one of that day. */
    private static final Pattern PLACE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(-\\d+)?");

    private static final int MOST_A_DAY = 1000;

    /** What SQLite may have left, and what is needed to make sense of the file. */
    private static final List<String> TOGETHER = List.of("", "-journal", "-wal", "-shm");

    private final Path diary;
    private final Path folder;

    /** The quarantine of the diary at {@code diary}. */
    public Quarantine(Path diary) {
        this.diary = diary;
        this.folder = diary.resolveSibling(FOLDER);
    }

    /** Where it is, or would be. */
    public Path folder() {
        return folder;
    }

    /**
     * All files in it.
     *
     * @throws IOException when a folder cannot be read, such as that of another person
     */
    public List<Path> files() throws IOException {
        return FolderContent.twoDeep(folder).stream().filter(Files::isRegularFile).toList();
    }

    /** Whether a file lies in the quarantine of any diary, by the names of its folders. */
    public static boolean holds(Path file) {
        Path place = file.toAbsolutePath().resolveSibling("");
        Path above = place.getParent();
        Path day = place.getFileName();
        return above != null
                && day != null
                && above.endsWith(FOLDER)
                && PLACE.matcher(day.toString()).matches();
    }

    /** Whether a path lies in it. */
    public boolean include(Path path) throws IOException {
        Path parent = path.resolveSibling("").resolveSibling("");
        return Files.isDirectory(folder)
                && Files.isDirectory(parent)
                && Files.isSameFile(parent, folder);
    }

    /**
     * Copies the diary, which nobody has open, and what lies beside it, byte for byte.
     *
     * @param today goes into the folder's name
     * @return the new folder
     * @throws IOException when not all of it could be copied; the copies that were made stay
     */
    public Path keep(LocalDate today) throws IOException {
        PrivateFiles.createFolder(folder);
        Path place = free(today);
        PrivateFiles.createFolder(place);
        for (String ending : TOGETHER) {
            Path file = diary.resolveSibling(diary.getFileName() + ending);
            if (Files.isRegularFile(file)) {
                copy(file, place.resolve(file.getFileName()));
            }
        }
        PrivateFiles.syncFolder(place);
        PrivateFiles.syncFolder(folder);
        return place;
    }

    /**
     * Moves files from beside the diary, each in one step and without needing room for it.
     *
     * @param today goes into the folder's name
     * @return moves them back, for what fails next
     * @throws IOException when not all could be moved; they are where they were then
     */
    public Moved move(List<Path> files, LocalDate today) throws IOException {
        if (files.isEmpty()) {
            return new Moved(folder, Map.of());
        }
        PrivateFiles.createFolder(folder);
        Path place = free(today);
        PrivateFiles.createFolder(place);
        Map<Path, Path> now = new LinkedHashMap<>();
        try {
            for (Path file : files) {
                Path kept = place.resolve(file.getFileName());
                Files.move(file, kept, StandardCopyOption.ATOMIC_MOVE);
                now.put(file, kept);
            }
            PrivateFiles.syncFolder(place);
            PrivateFiles.syncFolder(folder);
            return new Moved(place, now);
        } catch (IOException e) {
            new Moved(place, now).back();
            Files.deleteIfExists(place); // where nothing had been moved yet
            throw e;
        }
    }

    /**
     * What was moved into a folder of the quarantine.
     *
     * @param now where each file is, by where it was
     */
    public record Moved(Path place, Map<Path, Path> now) {

        /** Moves all of it back. */
        public void back() throws IOException {
            for (Map.Entry<Path, Path> file : now.entrySet()) {
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.ATOMIC_MOVE);
            }
            if (!now.isEmpty()) {
                Files.delete(place);
            }
        }
    }

    private Path free(LocalDate today) throws IOException {
        return IntStream.range(1, MOST_A_DAY)
                .mapToObj(i -> folder.resolve(i == 1 ? today.toString() : today + "-" + i))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow(() -> new IOException("no free name in " + folder));
    }

    private static void copy(Path from, Path to) throws IOException {
        PrivateFiles.createFile(to);
        Files.write(to, Files.readAllBytes(from));
        PrivateFiles.sync(to);
        if (Files.mismatch(from, to) >= 0) {
            throw new IOException("the copy is not equal to " + from);
        }
    }
}
