package org.crampdiary.store.place;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crampdiary.model.Phrase;

/** Whether a diary lies where another computer may have it too, and what that means. */
public final class SharedPlace {

    private static final Logger LOG = System.getLogger(SharedPlace.class.getName());

    private SharedPlace() {}

    /**
     * What is to be said of the place where a diary is; nothing when it lies on this computer
     * alone, as far as can be seen. Reads the disk, which may be slow.
     *
     * @param isProtected whether it needs a passphrase
     */
    public static List<Phrase> sayings(Path diary, boolean isProtected) {
        return sayings(diary, isProtected, SharedDisk::of);
    }

    static List<Phrase> sayings(
            Path diary, boolean isProtected, Function<Path, Optional<String>> disks) {
        Path folder = folder(diary);
        List<Phrase> sayings = new ArrayList<>();
        SyncService.of(folder)
                .map(name ->
                        Phrase.of(isProtected ? "place.synced-protected" : "place.synced", name))
                .ifPresent(sayings::add);
        disks.apply(folder).map(name -> Phrase.of("place.disk", name)).ifPresent(sayings::add);
        return sayings;
    }

    /** What a link leads to, when it can be followed. */
    private static Path folder(Path diary) {
        try {
            return diary.toRealPath().resolveSibling("");
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "where the diary really is is not known", e);
            return diary.toAbsolutePath().normalize().resolveSibling("");
        }
    }
}
