package org.crampdiary.exchange.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.crampdiary.exchange.fhir.Codings.Coding;
import org.jspecify.annotations.Nullable;

/** The resources of one bundle. The same entry has the same address in every export. */
final class Resources {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String PATIENT = address("patient", "");

    private final ArrayNode entries = NODES.arrayNode();
    private final Map<String, Integer> same = new HashMap<>();

    private static String address(String kind, String id) {
        byte[] name = ("cramp-diary " + kind + " " + id).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }

    /** The address of the resource that was added last. */
    String lastAddress() {
        return entries.path(entries.size() - 1).path("fullUrl").textValue();
    }

    ArrayNode entries() {
        return entries;
    }

    ObjectNode patient() {
        return add("Patient", PATIENT).put("active", true); // without a name it would be empty
    }

    /**
     * @param kind of the resource within the diary, so that two with the same id differ
     * @param id of the entry; of what has none, all that tells it from another one of its kind, so
     *     that its address does not depend on what stands before it. A second one that nothing
     *     tells apart has an address of its own
     */
    ObjectNode add(String type, String kind, String id) {
        int before = same.merge(kind + " " + id, 1, Integer::sum) - 1;
        return add(type, address(kind, before == 0 ? id : id + " " + before));
    }

    private ObjectNode add(String type, String address) {
        ObjectNode entry = entries.addObject().put("fullUrl", address);
        return entry.putObject("resource").put("resourceType", type);
    }

    /** What the person reported about themself. */
    ObjectNode observation(String kind, String id, ObjectNode code) {
        ObjectNode observation = add("Observation", kind, id).put("status", "final");
        observation.putArray("category").add(Codings.concept(Codings.SURVEY));
        observation.set("code", code);
        observation.set("subject", person());
        observation.putArray("performer").add(person());
        return observation;
    }

    ObjectNode observation(String kind, String id, Coding code) {
        return observation(kind, id, Codings.concept(code));
    }

    /** A reference to the person. */
    static ObjectNode person() {
        return NODES.objectNode().put("reference", PATIENT);
    }

    /**
     * From the first evening to the last morning.
     *
     * @param last null while nobody knows it
     */
    static void during(ObjectNode observation, LocalDate first, @Nullable LocalDate last) {
        ObjectNode period = observation.putObject("effectivePeriod").put("start", first.toString());
        if (last != null) {
            period.put("end", last.plusDays(1).toString());
        }
    }

    /** What the person wrote beside it. */
    static void note(ObjectNode observation, @Nullable String note) {
        String text = Values.text(note);
        if (text != null) {
            observation.putArray("note").addObject().put("text", text);
        }
    }
}
