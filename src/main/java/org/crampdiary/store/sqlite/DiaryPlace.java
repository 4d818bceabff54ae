package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.store.FullDisk;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.recovery.Restored;

/** Where a diary is, or was, while something else is put there. */
final class DiaryPlace {

    private final Path diary;

    DiaryPlace(Path diary) {
        this.diary = diary;
    }

    /** What is done with a diary's place: what is wrong before its lock is asked for, then all. */
    interface Replacing {
        Locked before(Path place) throws IOException;
    }

    interface Locked {
        Restored replace() throws IOException;
    }

    /**
     * Puts something else there.
     *
     * @param from what is told when it cannot be
     */
    Restored replace(Path from, Replacing replacing) {
        Path place;
        try {
            place = Opening.locate(diary);
            KeptCopies.refuse(place);
        } catch (IOException e) {
            throw Problems.reaching(diary, e);
        }
        try {
            Locked then = replacing.before(place);
            try (DiaryLock _ = DiaryLock.take(place, DiaryLock.WAIT, DiaryPlace::lookAt)) {
                return then.replace();
            }
        } catch (IOException e) {
            throw new Refusal(Kind.NOT_DONE, List.of(notReplaced(from, place)), e);
        }
    }

    private static Phrase notReplaced(Path from, Path place) {
        Phrase seen = Obstacle.ofFolders(place);
        if (seen != null) {
            return seen;
        }
        long needed = from.toFile().length() + place.toFile().length();
        boolean full = FullDisk.hasNoRoom(place.resolveSibling(""), needed);
        String key = full ? "refusal.not-restored-full" : "refusal.not-restored";
        return Phrase.of(key, from.toString());
    }

    /** Where a copy really is that is to come there. */
    static Path source(Path copy, Path place) throws IOException {
        if (Files.notExists(copy)) {
            throw Refusal.notDone("refusal.no-such-copy", copy.toString());
        }
        if (Files.exists(place) && Files.isSameFile(copy, place)) {
            throw Refusal.notDone("refusal.restores-itself", copy.toString());
        }
        Path source = copy.toRealPath();
        if (source.getFileName() == null) {
            throw SqliteRecovery.damaged(copy); // the root of a disk, which has no name
        }
        if (Leftovers.include(source, place, new Backups(place))) {
            throw Refusal.notDone("refusal.copy-half-made", copy.toString());
        }
        return source;
    }

    private static void lookAt(Path place) {
        Opening.refuseObstacle(place);
        String name = place.getFileName().toString();
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw Refusal.notOpened("refusal.not-a-diary", name);
        }
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw Refusal.notOpened("refusal.read-only", name);
        }
    }
}
