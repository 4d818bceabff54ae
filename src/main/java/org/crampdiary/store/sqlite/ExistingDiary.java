package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.Remembered;
import org.crampdiary.store.protection.Keyring;

/** Opens a diary for what makes sense only where there is one: its name may be mistyped. */
public final class ExistingDiary {

    private ExistingDiary() {}

    /**
     * Opens it as {@link SqliteDiaryStore#open(Path, Clock, Keyring, Remembered.Memory)} does, and
     * makes none.
     *
     * @throws Refusal of the kind {@link Refusal.Kind#NOT_OPENED}, also when there is none
     */
    public static SqliteDiaryStore open(
            Path file, Clock clock, Keyring keyring, Remembered.Memory memory) {
        try {
            Opening.refuseToBegin(file, memory);
        } catch (IOException e) {
            throw Problems.reaching(file, e);
        }
        return SqliteDiaryStore.open(file, clock, keyring, memory);
    }
}
