package org.crampdiary.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.crampdiary.exchange.Imported;
import org.crampdiary.model.Refusal;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;

/** The example of the specification, and small changes to it. */
final class ExampleFile {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T09:00:00Z"), ZoneOffset.UTC);

    static final String TEXT =
            """
            { "format": "cramp-diary", "version": 1, "exportedAt": "2026-03-20T09:00:00Z",
              "profile": { "updatedAt": "2026-03-01T10:00:00Z", "birthYear": 1957, "name": null, "pregnant": "no", "conditions": ["diabetes"],
                "medicines": [ { "name": "Furosemide", "class": "loop-diuretic", "start": "2026-01-10", "end": null } ] },
              "nights": [ { "night": "2026-03-03", "status": "cramps", "fluidMl": 1800, "alcoholUnits": 1, "caffeineCups": 2,
                "activities": [ { "type": "walking", "minutes": 40, "intensity": "light" } ], "comparedWithUsual": "more",
                "sittingHours": 6, "heat": false, "stress": 1, "sleepHours": 6.5, "sleepDisturbance": 4, "tiredByDay": true,
                "interference": 1, "prevention": ["stretching"], "symptoms": ["tingling"], "note": "",
                "updatedAt": "2026-03-04T08:00:00Z" } ],
              "cramps": [ { "id": "5b0c7f6e-6a5b-4f3a-9a5e-3f1f3f0e9c11", "night": "2026-03-03",
                "start": "2026-03-04T03:12:00+01:00", "zone": "Europe/Copenhagen", "durationSeconds": 240, "ongoing": false,
                "severity": 7, "sites": [ { "muscle": "calf", "side": "left" } ], "context": "asleep", "woke": true,
                "minutesToResleep": 20, "sorenessHours": 5, "symptoms": ["numbness"],
                "remedies": [ { "remedy": "stretch", "effect": "a-lot", "minutesToRelief": 2 } ], "note": "",
                "updatedAt": "2026-03-04T08:00:00Z", "deletedAt": null } ],
              "visits": [ { "id": "v1", "date": "2026-03-10", "with": "GP", "discussed": ["G08"], "restNights": 28, "outcome": "", "updatedAt": "2026-03-10T12:00:00Z" } ],
              "pauses": [ { "id": "p1", "from": "2026-04-01", "to": null, "updatedAt": "2026-03-20T08:00:00Z" } ] }
            """;

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final JsonMapper MAPPER = new JsonMapper();

    private ExampleFile() {}

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The example with the value at a JSON pointer replaced or added; without {@code json} it is
     * taken out.
     */
    static JsonNode changed(JsonNode root, String pointer, String json) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, slash));
        String last = pointer.substring(slash + 1);
        if (parent instanceof ArrayNode list && json != null) {
            list.insert(Integer.parseInt(last), tree(json));
        } else if (parent instanceof ObjectNode object && json != null) {
            object.set(last, tree(json));
        } else {
            ((ObjectNode) parent).remove(last);
        }
        return root;
    }

    static JsonNode changed(String pointer, String json) {
        return changed(tree(TEXT), pointer, json);
    }

    static Imported read(JsonNode root) {
        return read(root.toString());
    }

    static Imported read(String text) {
        return JsonDiary.read(text.getBytes(StandardCharsets.UTF_8), CLOCK);
    }

    /** The English sentences of the refusal; none when the file is read. */
    static List<String> refusals(String text) {
        return refusals(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> refusals(byte[] bytes) {
        try {
            JsonDiary.read(bytes, CLOCK);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.sentences().stream().map(ENGLISH::text).toList();
        }
    }
}
