package org.crampdiary.store.protection;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * The times of the cramp that runs in a diary, in a file of its own beside it, so that it is known
 * while the diary is locked or not read yet. A start or a stop stands here before it is in the
 * diary: whatever a failing power leaves of the two, the first picture shows what was pressed last,
 * and the next opening takes in what the diary did not get. Of what it had got the diary alone says
 * what is true, so that another diary in its place is told of no cramp. It is short, and the first
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

    /**
     * The cramp that ran in the diary when it was last written, and what was then being written of
     * one; nothing when none ran.
     */
    public List<LockedCramp> last() {
        try {
            return List.copyOf(TimesFile.read(file).values());
        } catch (IOException | TimesFile.Damaged e) {
            LOG.log(Level.WARNING, "what runs is known by the diary only", e);
            return List.of();
        }
    }

    /** What was being written of it when the power failed; nothing when that has its end. */
    public List<LockedCramp> unfinished() {
        try {
            return List.copyOf(TimesFile.readAhead(file).values());
        } catch (IOException | TimesFile.Damaged e) {
            LOG.log(Level.WARNING, "what was pressed is in the diary or lost", e);
            return List.of();
        }
    }

    /**
     * Says durably what is about to be written into the diary: which cramp begins to run, and how
     * the one ends that ran. Where it cannot be said, it is in the diary only.
     *
     * @param now when a cramp that is no longer in {@code next} is taken away
     * @return what stood here before, for {@link #after}; null when there was nothing to say
     */
    public @Nullable List<LockedCramp> ahead(Diary before, Diary next, Instant now) {
        Cramp ran = before.running();
        Cramp runs = next.running();
        if (times(ran, false, null).equals(times(runs, false, null))) {
            return null; // such as how bad it is
        }
        List<LockedCramp> said = new ArrayList<>();
        if (ran != null && (runs == null || !runs.id().equals(ran.id()))) {
            Cramp ended = next.cramp(ran.id());
            times(ended == null ? ran : ended, true, ended == null ? now : ended.deletedAt())
                    .ifPresent(said::add);
        }
        times(runs, false, null).ifPresent(said::add);
        List<LockedCramp> earlier = last();
        try {
            if (!said.isEmpty()) {
                setAside();
                TimesFile.writeAhead(file, said);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what is pressed is in the diary only", e);
        }
        return earlier;
    }

    /**
     * Says what came of the writing: what runs in the diary now, or, when nothing was written, what
     * stood here before. Where there is no room for that, nothing stands here, rather than what is
     * not so.
     *
     * @throws Refusal when the start could not be saved
     */
    public void after(List<LockedCramp> earlier, Diary before, Diary now) {
        Cramp runs = now.running();
        if (!Objects.equals(runs, before.running())) {
            keep(runs);
            return;
        }
        try {
            keep(earlier);
        } catch (Refusal e) {
            keep(List.of());
            throw e;
        }
    }

    /**
     * Says durably what runs in the diary.
     *
     * @param running null when nothing does
     * @throws Refusal when the start could not be saved
     */
    public void keep(@Nullable Cramp running) {
        keep(times(running, false, null).stream().toList());
    }

    private void keep(List<LockedCramp> now) {
        try {
            say(now);
        } catch (PrivateFiles.Unconfirmed e) {
            LOG.log(Level.WARNING, "what runs is kept, and not confirmed", e);
        } catch (IOException e) {
            if (now.isEmpty()) {
                LOG.log(Level.WARNING, "what ran is still kept; the diary knows better", e);
                return;
            }
            throw new Refusal(
                    Refusal.Kind.NOT_DONE, List.of(Phrase.of("locked.running-not-saved")), e);
        }
    }

    /**
     * Gives what is damaged another name, so that nothing takes its place.
     *
     * @return where it is now; null when nothing is damaged
     */
    public @Nullable Path setAside() throws IOException {
        try {
            if (Files.isRegularFile(file)) {
                TimesFile.read(file);
            }
            return null;
        } catch (TimesFile.Damaged e) {
            LOG.log(Level.WARNING, "what was pressed is in the diary or set aside", e);
            return WholeFile.setAside(file);
        }
    }

    private void say(List<LockedCramp> now) throws IOException {
        setAside();
        if (now.isEmpty()) {
            Files.deleteIfExists(file);
        } else if (!now.equals(last()) || !unfinished().isEmpty()) {
            TimesFile.write(file, now);
        }
    }

    /** Those of a cramp; nothing where there is none, or it has no start. */
    private static Optional<LockedCramp> times(
            @Nullable Cramp cramp, boolean over, @Nullable Instant deletedAt) {
        OffsetDateTime start = cramp == null ? null : cramp.start();
        if (cramp == null || start == null) {
            return Optional.empty();
        }
        Double seconds = over ? cramp.durationSeconds() : null;
        return Optional.of(
                new LockedCramp(
                        cramp.id(),
                        start,
                        Objects.requireNonNullElse(cramp.zone(), start.getOffset()),
                        over,
                        seconds == null ? null : (Integer) seconds.intValue(),
                        deletedAt));
    }
}
