package org.crampdiary.store.protection;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crampdiary.store.Sha256;
import org.crampdiary.store.WholeFile;

/** A file of the times of cramps, with a hash that tells damage. */
final class TimesFile {

    /** Some thousand presses; more is not ours. */
    private static final long LARGEST = 1_000_000;

    private static final String AHEAD = "ahead";

    /** Made when there are times: most openings of a diary have none. */
    private static final class Json {
        private static final ObjectMapper MAPPER = new ObjectMapper();
    }

    /** What is there was not written by {@link #write}. */
    static final class Damaged extends Exception {

        private static final long serialVersionUID = 1L;

        private Damaged(Exception cause) {
            super(cause);
        }
    }

    private TimesFile() {}

    /**
     * The cramps by their ids, in the order in which they stand there; none when there is no file.
     *
     * @throws IOException when nobody can read it now
     */
    static Map<String, LockedCramp> read(Path file) throws IOException, Damaged {
        return read(file, false);
    }

    /** The same of a file that {@link #writeAhead} has written last; none of another. */
    static Map<String, LockedCramp> readAhead(Path file) throws IOException, Damaged {
        return read(file, true);
    }

    private static Map<String, LockedCramp> read(Path file, boolean ahead)
            throws IOException, Damaged {
        Map<String, LockedCramp> cramps = new LinkedHashMap<>();
        try {
            if (Files.size(file) > LARGEST) {
                throw new IllegalArgumentException("too large");
            }
            JsonNode root = Json.MAPPER.readTree(Files.readAllBytes(file));
            for (JsonNode node : sound(root)) {
                LockedCramp cramp = cramp(node);
                if (!ahead || isAhead(root)) {
                    cramps.put(cramp.id(), cramp);
                }
            }
            return cramps;
        } catch (NoSuchFileException _) {
            return cramps;
        } catch (JacksonException
                | CharConversionException
                | IllegalArgumentException
                | DateTimeException e) {
            throw new Damaged(e);
        }
    }

    /** Writes them whole and durably, or not at all. */
    static void write(Path file, Collection<LockedCramp> cramps) throws IOException {
        WholeFile.write(file, bytes(cramps, false));
    }

    /** The same, saying that no diary has them yet. */
    static void writeAhead(Path file, Collection<LockedCramp> cramps) throws IOException {
        WholeFile.write(file, bytes(cramps, true));
    }

    /** The list, which is what was written; files of the first versions have no hash of it. */
    private static JsonNode sound(JsonNode root) throws IOException {
        JsonNode list = root.required("cramps");
        boolean hashed = root.size() > 1;
        boolean named = root.size() == (isAhead(root) ? 3 : 2); // of which the hash knows nothing
        if (hashed && !(named && hash(list).equals(root.required("sha256").asText()))) {
            throw new IllegalArgumentException("not what was written");
        }
        return list;
    }

    private static boolean isAhead(JsonNode root) {
        return root.path(AHEAD).booleanValue();
    }

    private static String hash(JsonNode list) throws IOException {
        return HexFormat.of()
                .formatHex(Sha256.digest().digest(Json.MAPPER.writeValueAsBytes(list)));
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

    private static byte[] bytes(Collection<LockedCramp> cramps, boolean ahead) throws IOException {
        ArrayNode list = Json.MAPPER.createArrayNode();
        for (LockedCramp cramp : cramps) {
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
        if (ahead) {
            root.put(AHEAD, true);
        }
        return Json.MAPPER.writeValueAsBytes(root.set("cramps", list));
    }
}
