package org.crampdiary.store.protection;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.store.FullDisk;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * The start and stop times that are recorded while a protected diary is locked, or a diary is not
 * read yet, in a file of their own beside it: times and nothing else, since anybody who reads the
 * disk can read them. The next opening of the diary takes them in as cramps, and removes the file
 * when they are saved. Every method returns only after what it says is durable. For one thread at a
 * time, to write not the FX thread; another process may take them in meanwhile.
 */
public final class LockedCramps {

    /** The sentence of a refusal after which the times are there all the same. */
    public static final String UNCONFIRMED = "locked.unconfirmed";

    /** Behind the name of the diary. */
    public static final String TIMES = ".times";

    /** Behind the name of the diary while they are being taken in. */
    public static final String TAKEN_IN = ".times-taken-in";

    private static final Logger LOG = System.getLogger(LockedCramps.class.getName());

    private final Path file;
    private final Path takenIn;
    private final RunningTimes running;
    private @Nullable Path setAside;

    /** Beside the diary to which {@code given} leads. */
    public LockedCramps(Path given) {
        file = beside(given, TIMES);
        takenIn = beside(given, TAKEN_IN);
        running = new RunningTimes(given);
    }

    /** A file beside the diary to which {@code given} leads. */
    static Path beside(Path given, String ending) {
        Path diary = destination(given);
        return diary.resolveSibling(diary.getFileName() + ending);
    }

    private static Path destination(Path diary) {
        try {
            return WholeFile.destination(diary);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the diary's folder is not there yet", e);
            return diary.toAbsolutePath();
        }
    }

    /**
     * The one that runs in the diary, and those not taken in yet, in the order in which they were
     * started.
     *
     * @throws Refusal when a file cannot be read; a damaged one is set aside first, so that a new
     *     one is begun
     */
    public List<LockedCramp> all() {
        try {
            // in the order in which an opening hands them on, so that none is missed meanwhile
            Map<String, LockedCramp> recorded = read(file);
            Map<String, LockedCramp> all = read(takenIn);
            running.last().forEach(runs -> all.putIfAbsent(runs.id(), runs));
            all.putAll(recorded);
            return List.copyOf(all.values());
        } catch (IOException e) {
            throw new Refusal(Kind.NOT_DONE, List.of(Phrase.of("locked.not-read")), e);
        }
    }

    /**
     * A cramp has started.
     *
     * @throws Refusal when it could not be saved
     */
    public void started(String id, OffsetDateTime start, ZoneId zone) {
        change(new LockedCramp(id, start, zone, false, null));
    }

    /**
     * A started cramp has stopped, or the one that runs in the diary, with its id there.
     *
     * @param seconds how long it lasted, 1–86400 s; null when that is not known
     * @throws Refusal when it could not be saved
     */
    public void stopped(String id, OffsetDateTime start, ZoneId zone, @Nullable Integer seconds) {
        change(new LockedCramp(id, start, zone, true, seconds));
    }

    /**
     * What was started was no cramp: for the trash of the diary.
     *
     * @throws Refusal when it could not be saved
     */
    public void deleted(String id, OffsetDateTime start, ZoneId zone, Instant now) {
        change(new LockedCramp(id, start, zone, true, null, now));
    }

    private void change(LockedCramp cramp) {
        try {
            Map<String, LockedCramp> cramps = read(file);
            cramps.put(cramp.id(), cramp);
            TimesFile.write(file, cramps.values());
        } catch (PrivateFiles.Unconfirmed e) {
            throw new Refusal(Kind.NOT_DONE, List.of(Phrase.of(UNCONFIRMED)), e);
        } catch (IOException e) {
            boolean full = FullDisk.hasNoRoom(file.resolveSibling(""), 1);
            String key = full ? "locked.disk-full" : "locked.not-saved";
            throw new Refusal(Kind.NOT_DONE, List.of(Phrase.of(key)), e);
        }
    }

    /** Takes them in. */
    public interface Taking {
        void in(List<LockedCramp> cramps);
    }

    /**
     * Hands those over that wait, and forgets them when that returns; what is recorded meanwhile
     * waits for the next time. One may be handed over a second time when the process was killed in
     * between. For the holder of the diary's lock.
     *
     * @throws IOException when the files cannot be read or moved; nothing is forgotten then
     */
    public void takeIn(Taking taking) throws IOException {
        handOver(taking); // what a killed process had begun
        if (Files.exists(file)) {
            PrivateFiles.replace(file, takenIn);
            handOver(taking);
        }
    }

    private void handOver(Taking taking) throws IOException {
        if (Files.exists(takenIn)) {
            taking.in(List.copyOf(read(takenIn).values()));
            Files.deleteIfExists(takenIn);
        }
    }

    /** Where a damaged file lies now, of which nothing was taken in; null when there was none. */
    public @Nullable Path setAside() {
        return setAside;
    }

    private Map<String, LockedCramp> read(Path from) throws IOException {
        try {
            return TimesFile.read(from);
        } catch (TimesFile.Damaged e) {
            setAside = WholeFile.setAside(from);
            LOG.log(Level.WARNING, "damaged times were set aside", e);
            return new LinkedHashMap<>();
        }
    }
}
