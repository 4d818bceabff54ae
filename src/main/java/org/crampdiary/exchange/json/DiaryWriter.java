package org.crampdiary.exchange.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.Profile;
import org.crampdiary.model.Visit;

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
            out.text("format", JsonDiary.FORMAT);
            json.writeNumberField("version", JsonDiary.VERSION);
            out.instant("exportedAt", exportedAt);
            json.writeFieldName("profile");
            profile(out, diary.profile());
            out.objects("nights", diary.nights(), NightWriter::night);
            out.objects("cramps", diary.crampsWithTrash(), CrampWriter::cramp);
            out.objects("visits", diary.visits(), DiaryWriter::visit);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static void profile(EntryWriter out, Profile profile) throws IOException {
        out.object(
                profile,
                (fields, value) -> {
                    fields.instant("updatedAt", value.updatedAt());
                    fields.number("birthYear", value.birthYear());
                    fields.text("name", value.name());
                    fields.code("pregnant", value.pregnant());
                    fields.codes("conditions", value.conditions());
                    fields.objects("medicines", value.medicines(), DiaryWriter::medicine);
                });
    }

    private static void medicine(EntryWriter out, Medicine medicine) throws IOException {
        out.text("name", medicine.name());
        out.code("class", medicine.group());
        out.date("start", medicine.start());
        out.date("end", medicine.end());
    }

    private static void visit(EntryWriter out, Visit visit) throws IOException {
        out.text("id", visit.id());
        out.date("date", visit.date());
        out.text("with", visit.with());
        out.codes("discussed", visit.discussed());
        out.number("restNights", visit.restNights());
        out.text("outcome", visit.outcome());
        out.instant("updatedAt", visit.updatedAt());
    }
}
