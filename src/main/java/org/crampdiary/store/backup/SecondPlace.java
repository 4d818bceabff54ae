package org.crampdiary.store.backup;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The backups of a diary, and the folder of their copies; found when first asked for. */
final class SecondPlace {

    private record Found(Backups backups, Path folder) {}

    private final Supplier<Found> finding;
    private volatile @Nullable Found found;

    SecondPlace(Backups backups, Path folder) {
        finding = () -> new Found(backups, folder);
    }

    /**
     * @param diary finds out where it really is, which may ask a disk
     * @param chosen by the person
     * @param name of the folder in it, by the diary's place
     */
    SecondPlace(Supplier<Path> diary, Path chosen, Function<Path, String> name) {
        finding =
                () -> {
                    Path place = diary.get();
                    return new Found(new Backups(place), chosen.resolve(name.apply(place)));
                };
    }

    private Found found() {
        Found known = found;
        if (known == null) {
            known = finding.get();
            found = known;
        }
        return known;
    }

    Backups backups() {
        return found().backups();
    }

    Path folder() {
        return found().folder();
    }
}
