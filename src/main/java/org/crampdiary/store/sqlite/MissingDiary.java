package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.FolderContent;
import org.crampdiary.store.Remembered;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.backup.SecondFolder;
import org.crampdiary.store.protection.RunningTimes;
import org.crampdiary.store.recovery.Quarantine;

/**
 * A diary whose file is not there, while something tells that it was: an empty one in its place
 * would be taken for it. A start that was given up leaves nothing that tells so.
 */
final class MissingDiary {

    private static final Logger LOG = System.getLogger(MissingDiary.class.getName());

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
     * Refuses to begin a diary there, unless nothing tells of an earlier one. A folder that cannot
     * be read now is this diary's all the same.
     *
     * @throws IOException when the folder around it cannot be read
     */
    void refuse(Remembered.Memory memory) throws IOException {
        Backups beside = new Backups(place);
        List<BackupFile> backups = listed(beside.folder(), beside::list);
        Remembered remembered = backups.isEmpty() ? memory.of(place) : Remembered.NOTHING;
        SecondFolder second = remembered.second();
        if (backups.isEmpty() && second != null) {
            backups = listed(second.folder(), second::list);
        }
        if (!backups.isEmpty()) {
            String newest = backups.getFirst().path().toString();
            throw Refusal.notOpened("refusal.diary-gone", name, newest);
        }
        List<Path> left = left();
        if (!left.isEmpty()) {
            throw Refusal.notOpened("refusal.diary-missing", name, left.getFirst().toString());
        }
        if (remembered.checkedLast()) {
            throw Refusal.notOpened("refusal.diary-known", name);
        }
    }

    /** Whether anything of an earlier one is there that may be put back or looked into. */
    boolean leavesSomething() throws IOException {
        try {
            return Files.exists(place.resolveSibling(name + RunningTimes.RUNNING))
                    || left().stream().anyMatch(file -> !file.endsWith(name + DiaryFiles.LOCK));
        } catch (Refusal e) {
            LOG.log(Level.DEBUG, "what cannot be read is something", e);
            return true;
        }
    }

    /** What lies in a folder. */
    private interface Listing<T> {
        List<T> all() throws IOException;
    }

    private <T> List<T> listed(Path folder, Listing<T> listing) {
        try {
            return listing.all();
        } catch (IOException e) {
            Phrase sentence = Phrase.of("refusal.diary-missing", name, folder.toString());
            throw new Refusal(Refusal.Kind.NOT_OPENED, List.of(sentence), e);
        }
    }

    /** What only a diary that was there has left. */
    private List<Path> left() throws IOException {
        List<Path> left = new ArrayList<>(namedAsBefore());
        for (Path beside : FolderContent.of(place.resolveSibling(""))) {
            if (isLeft(beside.getFileName().toString())
                    && Files.isRegularFile(beside)
                    && Files.size(beside) > 0) {
                left.add(beside);
            }
        }
        Backups backups = new Backups(place);
        Quarantine quarantine = new Quarantine(place);
        left.addAll(listed(backups.folder(), backups::files));
        listed(quarantine.folder(), quarantine::files).stream()
                .filter(kept -> kept.endsWith(name))
                .forEach(left::add);
        return left;
    }

    /** Whether a file of that name beside it tells so. */
    private boolean isLeft(String file) {
        return file.equals(name + DiaryFiles.JOURNAL)
                || file.equals(name + DiaryFiles.LOCK)
                || file.startsWith(name + DiaryFiles.SET_ASIDE)
                || Restoring.JOURNALS.stream()
                        .anyMatch(ending -> file.startsWith(name + ending + DiaryFiles.SET_ASIDE))
                || file.startsWith(NewDiary.keptStem(name));
    }

    /** Diaries under names of earlier versions, which people give too. */
    private List<Path> namedAsBefore() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String ending : DiaryFiles.EARLIER) {
            Path beside = place.resolveSibling(name + ending);
            if (Files.isRegularFile(beside) && FileHeader.isOfDiary(beside)) {
                found.add(beside);
            }
        }
        return found;
    }
}
