package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.store.FullDisk;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.WholeFile;
import org.crampdiary.store.backup.BackupSource;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.backup.DamagedCopy;

/** A verified copy of an open diary at a place of the person's choice. */
final class ChosenCopy {

    private ChosenCopy() {}

    /**
     * Writes it.
     *
     * @param diary the file of the open diary
     * @throws Refusal when there is something at that place, or it cannot be written
     */
    static void write(BackupSource open, Path diary, Path target) {
        try {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            Path place = WholeFile.destination(target);
            if (new DiaryFiles(diary).include(place)) {
                throw Refusal.notDone("refusal.belongs-to-a-diary", target.toString());
            }
            Backups.writeCopy(open, place);
        } catch (FileAlreadyExistsException e) {
            Phrase sentence = Phrase.of("refusal.file-exists", e.getFile());
            throw new Refusal(Kind.NOT_DONE, List.of(sentence), e);
        } catch (IOException e) {
            throw refused(target, diary, e);
        }
    }

    /**
     * Why there is no copy.
     *
     * @param diary of which one was to be made at {@code target}, a file or a folder
     */
    static Refusal refused(Path target, Path diary, Exception problem) {
        Phrase sentence =
                switch (problem) {
                    case DamagedCopy _ -> Phrase.of("refusal.backup-damaged");
                    case PrivateFiles.Unconfirmed _ ->
                            Phrase.of("refusal.backup-unconfirmed", target.toString());
                    default -> notWritten(target, diary);
                };
        return new Refusal(Kind.NOT_DONE, List.of(sentence), problem);
    }

    private static Phrase notWritten(Path target, Path diary) {
        Path backups = new Backups(diary).folder();
        Phrase seen = target.equals(backups) ? Obstacle.ofFolders(diary) : null;
        if (seen != null) {
            return seen;
        }
        Path folder =
                Files.isDirectory(target) ? target : target.toAbsolutePath().resolveSibling("");
        boolean full = FullDisk.hasNoRoom(folder, diary.toFile().length());
        String key = full ? "refusal.backup-full" : "refusal.backup-failed";
        return Phrase.of(key, target.toString());
    }
}
