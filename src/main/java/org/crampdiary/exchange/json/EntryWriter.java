package org.crampdiary.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.crampdiary.model.Coded;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.FieldKind;
import org.jspecify.annotations.Nullable;

/**
 * Writes entries field by field; null is written, so that every entry shows all its fields, but for
 * those that were added to the format.
 */
final class EntryWriter {

    private final JsonGenerator json;

    EntryWriter(JsonGenerator json) {
        this.json = json;
    }

    <E extends Record> void entries(String name, EntryShape<E> shape, List<E> entries)
            throws IOException {
        json.writeFieldName(name);
        list(shape, entries);
    }

    private <E extends Record> void list(EntryShape<E> shape, List<?> entries) throws IOException {
        json.writeStartArray();
        for (Object entry : entries) {
            entry(shape, entry);
        }
        json.writeEndArray();
    }

    /** An object with the fields of the shape in their order. */
    @SuppressWarnings("unchecked") // the entries of a list have the shape of its kind
    <E extends Record> void entry(EntryShape<E> shape, Object entry) throws IOException {
        json.writeStartObject();
        for (EntryField<E, ?> field : shape.fields()) {
            Object value = field.of((E) entry);
            if (value != null || !field.isAdded()) {
                json.writeFieldName(field.name());
                value(value, field.kind());
            }
        }
        json.writeEndObject();
    }

    private void value(@Nullable Object value, FieldKind<?> kind) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Boolean flag -> json.writeBoolean(flag);
            case Number number -> number(number);
            case Coded constant -> json.writeString(constant.code());
            case OffsetDateTime time -> json.writeString(Times.written(time));
            case Instant moment -> json.writeString(Times.written(moment));
            case ZoneId zone -> zone(zone);
            case List<?> list when kind instanceof FieldKind.Entries<?> of ->
                    list(of.shape(), list);
            case List<?> list -> codes(list);
            default -> json.writeString(value.toString());
        }
    }

    /** A whole number is written without decimals. */
    private void number(Number value) throws IOException {
        if (value.doubleValue() == value.longValue()) {
            json.writeNumber(value.longValue());
        } else {
            json.writeNumber(value.doubleValue());
        }
    }

    /** A zone that is only an offset says no more than the start does, and is left out. */
    private void zone(ZoneId value) throws IOException {
        if (Times.isZone(value)) {
            json.writeString(value.getId());
        } else {
            json.writeNull();
        }
    }

    private void codes(List<?> values) throws IOException {
        json.writeStartArray();
        for (Object value : values) {
            json.writeString(((Coded) value).code());
        }
        json.writeEndArray();
    }
}
