package org.crampdiary.exchange.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The diary as a Bundle of FHIR R4 that the HAPI validator accepts; {@code docs/fhir.md} says which
 * codes it uses and of what status each is. It is written only: nothing is read back. What lies in
 * the trash, and questions, stay in the diary. Any thread.
 */
public final class FhirDiary {

    private static final JsonMapper MAPPER = new JsonMapper();

    private FhirDiary() {}

    /**
     * The bundle as UTF-8.
     *
     * @param page the doctor's page, to stand in a DiagnosticReport; null for none
     * @param messages the language of all words
     */
    public static byte[] write(
            Diary diary, Instant exportedAt, @Nullable FhirPage page, Messages messages) {
        Resources resources = new Resources();
        LocalDate today = LocalDate.ofInstant(exportedAt, ZoneOffset.UTC);
        new Person(resources, messages, today).write(diary.profile());
        Observations observations = new Observations(resources, messages);
        diary.nights().forEach(observations::night);
        for (Cramp cramp : diary.cramps()) {
            observations.cramp(cramp);
        }
        Events events = new Events(resources, messages);
        diary.visits().forEach(events::visit);
        diary.pauses().all().forEach(events::pause);
        events.pregnancy(diary.profile());
        events.tried(diary.profile());
        if (page != null) {
            page.write(resources, exportedAt, messages);
        }
        Sheet.write(resources, messages);
        LocalCodes.write(resources, messages);
        ObjectNode bundle =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("resourceType", "Bundle")
                        .put("language", messages.language().code())
                        .put("type", "collection")
                        .put("timestamp", exportedAt.truncatedTo(ChronoUnit.MILLIS).toString());
        bundle.set("entry", resources.entries());
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(bundle);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }
}
