package org.crampdiary.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.store.WholeFile;

/**
 * The files beside the settings in which what was typed into one diary may be kept. They are named
 * by the diary's path and by what it begins with: another person's may lie under the same name one
 * day.
 */
public final class TypedFiles {

    static final String STEM = "typed-";

    private static final Logger LOG = System.getLogger(TypedFiles.class.getName());
    private static final String ENDING = ".json";

    private final Path folder;
    private final Path diary;

    /** By which an empty diary is known once it has entries; empty when nothing tells. */
    private final String made;

    /**
     * @param folder of the settings
     * @param diary its real path; the file is there
     */
    TypedFiles(Path folder, Path diary) {
        this.folder = folder;
        this.diary = diary;
        this.made = made(diary);
    }

    /** SQLite writes into the same file again and again, so that this stays. */
    private static String made(Path diary) {
        try {
            var now = Files.readAttributes(diary, BasicFileAttributes.class);
            return "-" + now.creationTime().toMillis();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "nothing tells an empty diary from another one", e);
            return "";
        }
    }

    /**
     * Those of the diary as it is now, of which any may be missing. A date can be guessed from the
     * name of a file, so that of a protected one is not used; it may have been before it was
     * protected, and before its first cramp. An empty diary is known by nothing but its file, which
     * is another one after each save of a protected diary.
     *
     * @return first the one to be written
     */
    public List<TypedFile> of(Diary saved, boolean isProtected) {
        Set<Path> files = new LinkedHashSet<>();
        Path empty = named("", isProtected ? "" : made);
        saved.crampsWithTrash().stream()
                .limit(1)
                .map(Cramp::id)
                .forEach(id -> files.add(named(id, "")));
        boolean isBeginning = files.isEmpty() && (isProtected || saved.nights().isEmpty());
        if (isBeginning) {
            files.add(empty);
        }
        saved.nights().stream()
                .limit(1)
                .forEach(night -> files.add(named(night.night().toString(), "")));
        if (!isProtected && !made.isEmpty()) {
            files.add(empty); // its first entry may have come from elsewhere
        }
        if (isBeginning) {
            files.addAll(ofEmptyDiaries());
        }
        return files.stream().map(file -> new TypedFile(file, diary)).toList();
    }

    /** Also of a diary whose file was copied or moved to another disk since. */
    private List<Path> ofEmptyDiaries() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try {
            return listed(stem("")).stream()
                    .filter(file -> file.toString().endsWith(ENDING))
                    .toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what was typed into it cannot be looked for", e);
            return List.of(named("", ""));
        }
    }

    /**
     * What anybody can read there of what was typed into the diary, whichever name it has: set
     * aside for its damage, half written by a process that was killed, or kept before the diary
     * began otherwise. What is damaged and tells of no diary counts, too.
     *
     * @throws IOException when the folder cannot be read
     */
    public List<Path> leftOf(Diary saved) throws IOException {
        List<Path> readable = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            readable.addAll(WholeFile.parts(folder));
            readable.addAll(listed(STEM));
            for (boolean isProtected : List.of(true, false)) {
                of(saved, isProtected).forEach(kept -> readable.remove(kept.file()));
            }
            for (Path each : List.copyOf(readable)) {
                if (!isOfDiary(each)) {
                    readable.remove(each);
                }
            }
        }
        return readable;
    }

    /** Whether one of these tells that it is of this diary. */
    public boolean isSurelyOfDiary(Path left) throws IOException {
        return TypedFile.isOf(diary, text(left));
    }

    private boolean isOfDiary(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String own = text(file);
        boolean isAside = file.getFileName().toString().contains(WholeFile.SET_ASIDE);
        return TypedFile.isOf(diary, own) || (isAside && !TypedFile.tellsDiary(own));
    }

    /** Whatever it is. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private List<Path> listed(String beginning) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Path named(String mark, String more) {
        return folder.resolve(stem(mark) + more + ENDING);
    }

    private String stem(String mark) {
        byte[] which = (diary + "\n" + mark).getBytes(StandardCharsets.UTF_8);
        return STEM + UUID.nameUUIDFromBytes(which);
    }
}
