package org.crampdiary.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;

/** Exported bundles and what stands in them. */
final class Bundles {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final FhirPage PAGE =
            new FhirPage(
                    "%PDF-1.7".getBytes(StandardCharsets.US_ASCII),
                    new NightRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 3)),
                    Map.of(Figure.RECORDED, 60, Figure.CRAMP_NIGHTS, 12));

    private Bundles() {}

    static byte[] bytes(Diary diary, Language language) {
        Instant now = Instant.parse("2026-03-20T09:00:00Z");
        return FhirDiary.write(diary, now, PAGE, new Messages(language));
    }

    static JsonNode of(Diary diary) {
        try {
            return MAPPER.readTree(bytes(diary, Language.ENGLISH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The resources of one type. */
    static List<JsonNode> resources(Diary diary, String type) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode entry : of(diary).path("entry")) {
            if (entry.at("/resource/resourceType").asText().equals(type)) {
                found.add(entry.path("resource"));
            }
        }
        return found;
    }

    /** Every coding, wherever it stands, as system and code. */
    static List<String> codings(JsonNode node) {
        List<String> found = new ArrayList<>();
        if (node.has("system") && node.has("code")) {
            found.add(node.path("system").asText() + " " + node.path("code").asText());
        }
        node.forEach(child -> found.addAll(codings(child)));
        return found;
    }
}
