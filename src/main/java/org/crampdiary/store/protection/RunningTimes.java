package org.crampdiary.store.protection;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.PrivateFiles;
import org.jspecify.annotations.Nullable;

/**
 * The start of the cramp that runs in a diary, in a file of its own beside it, so that it is known
 * while the diary is locked or not read yet. The diary alone says what is true: nothing is ever
 * taken into it from here, and each opening brings this in line with it. It is short, and the first
 * picture reads it on the FX thread; to be written on another.
 */
public final class RunningTimes {

    /** Behind the name of the diary. */
    public static final String RUNNING = ".running";

    private static final Logger LOG = System.getLogger(RunningTimes.class.getName());

    private final Path file;

    /** Beside the diary to which {@code given} leads. */
    public RunningTimes(Path given) {
        file = LockedCramps.beside(given, RUNNING);
    }

    /** The cramp that ran in the diary when it was last written; null when none did. */
    @Nullable LockedCramp last() {
        try {
            return TimesFile.read(file).values().stream().findFirst().orElse(null);
        } catch (IOException | TimesFile.Damaged e) {
            LOG.log(Level.WARNING, "what runs is known by the diary only", e);
            return null;
        }
    }

    /**
     * Says durably what runs in the diary.
     *
     * @param running null when nothing does
     * @throws Refusal when the start could not be saved
     */
    public void keep(@Nullable Cramp running) {
        OffsetDateTime start = running == null ? null : running.start();
        try {
            if (running == null || start == null) {
                Files.deleteIfExists(file);
            } else {
                LockedCramp now =
                        new LockedCramp(
                                running.id(),
                                start,
                                Objects.requireNonNullElse(running.zone(), start.getOffset()),
                                false,
                                null);
                if (!now.equals(last())) {
                    TimesFile.write(file, List.of(now));
                }
            }
        } catch (PrivateFiles.Unconfirmed e) {
            LOG.log(Level.WARNING, "what runs is kept, and not confirmed", e);
        } catch (IOException e) {
            if (running == null) {
                LOG.log(Level.WARNING, "what ran is still kept; the diary knows better", e);
                return;
            }
            throw new Refusal(
                    Refusal.Kind.NOT_DONE, List.of(Phrase.of("locked.running-not-saved")), e);
        }
    }
}
