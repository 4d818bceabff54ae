package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.Remembered;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.backup.SecondFolder;
import org.crampdiary.store.recovery.Quarantine;
import org.jspecify.annotations.Nullable;

/**
 * A diary whose file is not there, while something tells that it was: an empty one in its place
 * would be taken for it. A start that was given up leaves nothing that tells so.
 */
final class MissingDiary {

    private final Path place;
    private final String name;

    /**
     * @param place a real path at which there is nothing
     */
    MissingDiary(Path place) {
        this.place = place;
        this.name = place.getFileName().toString();
    }

    /**
     * Refuses to begin a diary there, unless nothing tells of an earlier one.
     *
     * @throws IOException when something beside it cannot be read
     */
    void refuse(Remembered.Memory memory) throws IOException {
        List<BackupFile> backups = new Backups(place).list();
        Remembered remembered = backups.isEmpty() ? memory.of(place) : Remembered.NOTHING;
        SecondFolder second = remembered.second();
        if (backups.isEmpty() && second != null) {
            backups = copies(second);
        }
        if (!backups.isEmpty()) {
            String newest = backups.getFirst().path().toString();
            throw Refusal.notOpened("refusal.diary-gone", name, newest);
        }
        Path left = left();
        if (left != null) {
            throw Refusal.notOpened("refusal.diary-missing", name, left.toString());
        }
        if (remembered.opened()) {
            throw Refusal.notOpened("refusal.diary-known", name);
        }
    }

    /** A folder that cannot be read now is this diary's all the same. */
    private List<BackupFile> copies(SecondFolder second) {
        try {
            return second.list();
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.NOT_OPENED,
                    List.of(Phrase.of("refusal.diary-missing", name, second.folder().toString())),
                    e);
        }
    }

    /** What only a diary that was there has left; null when there is no such thing. */
    private @Nullable Path left() throws IOException {
        List<Path> left = new ArrayList<>();
        for (String ending :
                List.of(
                        DiaryFiles.JOURNAL,
                        DiaryFiles.JOURNAL + DiaryFiles.SET_ASIDE,
                        DiaryFiles.LOCK)) {
            Path beside = place.resolveSibling(name + ending);
            if (Files.isRegularFile(beside) && Files.size(beside) > 0) {
                left.add(beside);
            }
        }
        left.addAll(new Backups(place).files());
        new Quarantine(place)
                .files().stream().filter(file -> file.endsWith(name)).forEach(left::add);
        try (Stream<Path> files = Files.list(place.resolveSibling(""))) {
            files.filter(this::isKeptBeside).forEach(left::add);
        }
        return left.isEmpty() ? null : left.getFirst();
    }

    private boolean isKeptBeside(Path file) {
        return file.getFileName().toString().startsWith(NewDiary.keptStem(name));
    }
}
