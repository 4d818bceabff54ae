package org.crampdiary.exchange.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
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
import org.crampdiary.store.Checksum;
import org.jspecify.annotations.Nullable;

/** Writes a whole file. */
final class DiaryWriter {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper MAPPER = new JsonMapper();

    private DiaryWriter() {}

    static byte[] write(Diary diary, Instant exportedAt) {
        String checksum = Checksum.of(json -> write(diary, null, null, json));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new EntryLines());
            write(diary, exportedAt, checksum, json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw inMemory(e);
        }
        return bytes.toByteArray();
    }

    static JsonNode tree(Diary diary, Instant exportedAt) {
        try (TokenBuffer tokens = new TokenBuffer(MAPPER, false)) {
            write(diary, exportedAt, null, tokens);
            return MAPPER.readTree(tokens.asParser());
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private static UncheckedIOException inMemory(IOException e) {
        return new UncheckedIOException("writing to memory failed", e);
    }

    private static void write(
            Diary diary,
            @Nullable Instant exportedAt,
            @Nullable String checksum,
            JsonGenerator json)
            throws IOException {
        EntryWriter out = new EntryWriter(json);
        json.writeStartObject();
        json.writeStringField("format", JsonDiary.FORMAT);
        json.writeNumberField("version", JsonDiary.VERSION);
        if (exportedAt != null) {
            json.writeStringField("exportedAt", Times.written(exportedAt));
        }
        if (checksum != null) {
            json.writeStringField(Checksum.NAME, checksum);
        }
        json.writeFieldName("profile");
        out.entry(ProfileFields.SHAPE, diary.profile());
        out.entries("nights", NightFields.SHAPE, diary.nights());
        out.entries("cramps", CrampFields.SHAPE, diary.crampsWithTrash());
        out.entries("visits", VisitFields.SHAPE, diary.visits());
        if (!diary.pauses().all().isEmpty()) {
            out.entries("pauses", PauseFields.SHAPE, diary.pauses().all());
        }
        json.writeEndObject();
    }
}
