package org.crampdiary.store.protection;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
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
 * when they are saved. Every method returns only after what it says is durable. For one thread, not
 * the FX thread; another process may take them in meanwhile.
 */
public final class LockedCramps {

    /** Behind the name of the diary. */
    public static final String TIMES = ".times";

    /** Behind the name of the diary while they are being taken in. */
    public static final String TAKEN_IN = ".times-taken-in";

    private static final Logger LOG = System.getLogger(LockedCramps.class.getName());

    /** Some thousand presses; more is not ours. */
    private static final long LARGEST = 1_000_000;

    private final Path file;
    private final Path takenIn;
    private @Nullable Path setAside;

    /** Made when there are times: most openings of a diary have none. */
    private static final class Json {
        private static final ObjectMapper MAPPER = new ObjectMapper();
    }

    /** Beside the diary to which {@code given} leads. */
    public LockedCramps(Path given) {
        Path diary = destination(given);
        file = diary.resolveSibling(diary.getFileName() + TIMES);
        takenIn = diary.resolveSibling(diary.getFileName() + TAKEN_IN);
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
     * Those not taken in yet, in the order in which they were started.
     *
     * @throws Refusal when the file cannot be read; a damaged one is set aside first, so that a new
     *     one is begun
     */
    public List<LockedCramp> all() {
        try {
            return List.copyOf(read(file).values());
        } catch (IOException e) {
            throw new Refusal(Kind.NOT_DONE, List.of(Phrase.of("refusal.not-saved")), e);
        }
    }

    /**
     * A cramp has started. Also for one that runs in the diary when it is locked, with its id
     * there, so that it can be stopped.
     *
     * @throws Refusal when it could not be saved
     */
    public void started(String id, OffsetDateTime start, ZoneId zone) {
        change(cramps -> cramps.put(id, new LockedCramp(id, start, zone, false, null)));
    }

    /**
     * A started cramp has stopped.
     *
     * @param seconds how long it lasted, 1–86400 s; null when that is not known
     * @throws Refusal when it could not be saved
     */
    public void stopped(String id, OffsetDateTime start, ZoneId zone, @Nullable Integer seconds) {
        change(cramps -> cramps.put(id, new LockedCramp(id, start, zone, true, seconds)));
    }

    /**
     * What was started was no cramp: for the trash of the diary.
     *
     * @throws Refusal when it could not be saved
     */
    public void deleted(String id, OffsetDateTime start, ZoneId zone, Instant now) {
        change(cramps -> cramps.put(id, new LockedCramp(id, start, zone, true, null, now)));
    }

    /**
     * What runs, or ran, is known by its diary, which is open.
     *
     * @throws Refusal when it could not be saved
     */
    public void forget(String id) {
        change(cramps -> cramps.remove(id));
    }

    /** What is done to the cramps by their ids. */
    private interface Changing {
        void with(Map<String, LockedCramp> cramps);
    }

    private void change(Changing changing) {
        try {
            Map<String, LockedCramp> cramps = read(file);
            changing.with(cramps);
            if (cramps.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                WholeFile.write(file, bytes(cramps));
            }
        } catch (IOException e) {
            boolean full = FullDisk.hasNoRoom(file.resolveSibling(""), 1);
            String key = full ? "refusal.disk-full" : "refusal.not-saved";
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
        Map<String, LockedCramp> cramps = new LinkedHashMap<>();
        if (Files.notExists(from)) {
            return cramps;
        }
        try {
            if (Files.size(from) > LARGEST) {
                throw new IllegalArgumentException("too large");
            }
            for (JsonNode node : sound(Json.MAPPER.readTree(Files.readAllBytes(from)))) {
                LockedCramp cramp = cramp(node);
                cramps.put(cramp.id(), cramp);
            }
        } catch (JacksonException
                | CharConversionException
                | IllegalArgumentException
                | DateTimeException e) {
            setAside = WholeFile.setAside(from);
            LOG.log(Level.WARNING, "damaged times were set aside", e);
        }
        return cramps;
    }

    /** The list, which is what was written; files of the first versions have no hash of it. */
    private static JsonNode sound(JsonNode root) throws IOException {
        JsonNode list = root.required("cramps");
        boolean hashed = root.size() > 1;
        if (hashed && !hash(list).equals(root.required("sha256").asText())) {
            throw new IllegalArgumentException("not what was written");
        }
        return list;
    }

    private static String hash(JsonNode list) throws IOException {
        return HexFormat.of()
                .formatHex(Header.sha256().digest(Json.MAPPER.writeValueAsBytes(list)));
    }

    private static LockedCramp cramp(JsonNode node) {
        JsonNode seconds = node.path("seconds");
        return new LockedCramp(
                node.required("id").asText(),
                OffsetDateTime.parse(node.required("start").asText()),
                ZoneId.of(node.required("zone").asText()),
                node.required("over").asBoolean(),
                seconds.isInt() ? (Integer) seconds.intValue() : null,
                node.has("deleted") ? Instant.parse(node.get("deleted").asText()) : null);
    }

    private static byte[] bytes(Map<String, LockedCramp> cramps) throws IOException {
        ArrayNode list = Json.MAPPER.createArrayNode();
        for (LockedCramp cramp : cramps.values()) {
            ObjectNode node =
                    list.addObject()
                            .put("id", cramp.id())
                            .put("start", cramp.start().toString())
                            .put("zone", cramp.zone().getId())
                            .put("over", cramp.over());
            if (cramp.seconds() != null) {
                node.put("seconds", cramp.seconds());
            }
            if (cramp.deletedAt() != null) {
                node.put("deleted", cramp.deletedAt().toString());
            }
        }
        ObjectNode root = Json.MAPPER.createObjectNode().put("sha256", hash(list));
        return Json.MAPPER.writeValueAsBytes(root.set("cramps", list));
    }
}
