package org.crampdiary.exchange.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.PauseFields;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.model.VisitFields;

/** Writes a whole file. */
final class DiaryWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private DiaryWriter() {}

    static byte[] write(Diary diary, Instant exportedAt) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new EntryLines());
            EntryWriter out = new EntryWriter(json);
            json.writeStartObject();
            json.writeStringField("format", JsonDiary.FORMAT);
            json.writeNumberField("version", JsonDiary.VERSION);
            json.writeStringField("exportedAt", Times.written(exportedAt));
            json.writeFieldName("profile");
            out.entry(ProfileFields.SHAPE, diary.profile());
            out.entries("nights", NightFields.SHAPE, diary.nights());
            out.entries("cramps", CrampFields.SHAPE, diary.crampsWithTrash());
            out.entries("visits", VisitFields.SHAPE, diary.visits());
            if (!diary.pauses().all().isEmpty()) {
                out.entries("pauses", PauseFields.SHAPE, diary.pauses().all());
            }
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }
}
