package org.crampdiary.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.crampdiary.model.Coded;
import org.jspecify.annotations.Nullable;

/** Writes fields by their type; null is written, so that every entry shows all its fields. */
final class EntryWriter {

    /** Writes the fields of one entry. */
    interface Body<T> {
        void write(EntryWriter out, T entry) throws IOException;
    }

    private final JsonGenerator json;

    EntryWriter(JsonGenerator json) {
        this.json = json;
    }

    void text(String field, @Nullable String value) throws IOException {
        json.writeStringField(field, value);
    }

    /** A whole number is written without decimals. */
    void number(String field, @Nullable Number value) throws IOException {
        json.writeFieldName(field);
        if (value == null) {
            json.writeNull();
        } else if (value.doubleValue() == value.longValue()) {
            json.writeNumber(value.longValue());
        } else {
            json.writeNumber(value.doubleValue());
        }
    }

    void flag(String field, @Nullable Boolean value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeBooleanField(field, value);
        }
    }

    void code(String field, @Nullable Coded value) throws IOException {
        text(field, value == null ? null : value.code());
    }

    void date(String field, @Nullable LocalDate value) throws IOException {
        text(field, value == null ? null : value.toString());
    }

    void time(String field, @Nullable OffsetDateTime value) throws IOException {
        text(field, value == null ? null : Times.written(value));
    }

    void instant(String field, @Nullable Instant value) throws IOException {
        text(field, value == null ? null : Times.written(value));
    }

    /** A zone that is only an offset says no more than the start does, and is left out. */
    void zone(String field, @Nullable ZoneId value) throws IOException {
        text(field, value == null || !Times.isZone(value) ? null : value.getId());
    }

    void codes(String field, @Nullable List<? extends Coded> values) throws IOException {
        if (values == null) {
            json.writeNullField(field);
            return;
        }
        json.writeArrayFieldStart(field);
        for (Coded value : values) {
            json.writeString(value.code());
        }
        json.writeEndArray();
    }

    <T> void objects(String field, @Nullable List<T> entries, Body<T> body) throws IOException {
        if (entries == null) {
            json.writeNullField(field);
            return;
        }
        json.writeArrayFieldStart(field);
        for (T entry : entries) {
            object(entry, body);
        }
        json.writeEndArray();
    }

    <T> void object(T entry, Body<T> body) throws IOException {
        json.writeStartObject();
        body.write(this, entry);
        json.writeEndObject();
    }
}
