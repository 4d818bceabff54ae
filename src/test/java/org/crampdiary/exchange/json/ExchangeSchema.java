package org.crampdiary.exchange.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crampdiary.model.Coded;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.PauseFields;
import org.crampdiary.model.Profile;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.model.TextLimit;
import org.crampdiary.model.VisitFields;

/** The JSON Schema of the exchange format, made of the declared fields. */
final class ExchangeSchema {

    private static final int WIDTH = 100;

    private static final String HEAD =
            """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "urn:crampdiary:cramp-diary:1",
              "title": "Cramp Diary exchange format, version 1",
              "description": "JSON (RFC 8259) in UTF-8: at most 20 MB, 32 levels, 100,000 nights, cramps, visits and pauses together, and 1,000 values in any other list or object. A field that is null or left out is unknown; an empty list is an answer: none. What a schema cannot say and the program refuses too: a name twice in an object; an id or a night twice in a list; a night that is not the one of start (noon to noon, local time as written); a start whose offset its zone does not have at that moment; a text with a character of the number 0; a date, a time or the night of a start before 1900 or after 2199; a year of birth after this year; a medicine, something tried or a pause that ends before it starts; and, after merging, a night with status none that has a cramp without deletedAt. Lengths are counted in UTF-16 units.",
              "type": "object",
              "properties": {
                "format": {"const": "cramp-diary"},
                "version": {"const": 1},
                "exportedAt": {"anyOf": [{"$ref": "#/$defs/time"}, {"type": "null"}]},
                "sha256": {
                  "description": "64 hexadecimal digits: the SHA-256 of this file without sha256 and exportedAt, without white space, names in their order. Where it is another one, an import says that the file was changed. Whoever changes it on purpose leaves it out.",
                  "type": ["string", "null"],
                  "maxLength": 200
                },
                "profile": {"anyOf": [{"$ref": "#/$defs/profile"}, {"type": "null"}]},
                "nights": {"type": ["array", "null"], "items": {"$ref": "#/$defs/night"}},
                "cramps": {"type": ["array", "null"], "items": {"$ref": "#/$defs/cramp"}},
                "visits": {"type": ["array", "null"], "items": {"$ref": "#/$defs/visit"}},
                "pauses": {"type": ["array", "null"], "items": {"$ref": "#/$defs/pause"}}
              },
              "additionalProperties": false,
              "required": ["format", "version"],
              "$defs": {
            """;

    private static final String SIMPLE =
            """
            "id": {"description": "Compared exactly.", "type": "string", "minLength": 1, "maxLength": %d},
            "date": {
              "description": "ISO 8601.",
              "type": "string",
              "format": "date",
              "pattern": "^\\\\d{4}-\\\\d{2}-\\\\d{2}$"
            },
            "roughDate": {
              "description": "A day, a month or a year in ISO 8601, as exactly as it is known.",
              "type": "string",
              "pattern": "^\\\\d{4}(-\\\\d{2}(-\\\\d{2})?)?$"
            },
            "time": {
              "description": "RFC 3339 with seconds and offset; an offset of long ago may have seconds too.",
              "type": "string",
              "pattern": "^\\\\d{4}-\\\\d{2}-\\\\d{2}[Tt]\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?([Zz]|[+-]\\\\d{2}:\\\\d{2}(:\\\\d{2})?)$"
            },
            "zone": {
              "description": "A name of the IANA time zone database, such as Europe/Copenhagen.",
              "type": "string"
            }\
            """
                    .formatted(TextLimit.ID.max());

    private static final String START_OR_NIGHT =
            """
            ,
                  "anyOf": [
                    {"required": ["start"], "properties": {"start": {"$ref": "#/$defs/time"}}},
                    {"required": ["night"], "properties": {"night": {"$ref": "#/$defs/date"}}}
                  ]\
            """;

    private static final Map<String, String> DESCRIPTIONS =
            Map.of(
                    "profile",
                    "The person. Imported as a whole.",
                    "medicine",
                    "A medicine, from its first to its last day; without a last day it is"
                            + " still taken.",
                    "tried",
                    "Something tried against the cramps over time, with the person's own"
                            + " verdict.",
                    "night",
                    "What was recorded for one night and the waking day before it. Matched"
                            + " by night.",
                    "activity",
                    "One activity of the day.",
                    "cramp",
                    "One cramp. Matched by id; with deletedAt it is in the trash. It has a"
                            + " start or, when that is unknown, a night.",
                    "site",
                    "Where a cramp was.",
                    "remedyUse",
                    "One remedy tried against a cramp.",
                    "visit",
                    "A visit to a health-care provider. Matched by id.",
                    "pause",
                    "Nights for which the diary was laid aside: those that are not recorded"
                            + " are not missing. Without to it is still paused. Matched by"
                            + " id.");

    private final Map<String, String> entries = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();

    private ExchangeSchema() {
        List.of(
                        ProfileFields.SHAPE,
                        NightFields.SHAPE,
                        CrampFields.SHAPE,
                        VisitFields.SHAPE,
                        PauseFields.SHAPE)
                .forEach(this::add);
    }

    static String text() {
        ExchangeSchema schema = new ExchangeSchema();
        return HEAD
                + String.join(",\n", schema.entries.values())
                + ",\n"
                + SIMPLE.indent(4).stripTrailing()
                + ",\n"
                + String.join(",\n", schema.codes.values())
                + "\n  }\n}\n";
    }

    private <E extends Record> void add(EntryShape<E> shape) {
        String name = lowerCamel(shape.name());
        entries.put(name, "");
        String properties =
                shape.fields().stream()
                        .map(field -> property(shape, field))
                        .collect(Collectors.joining(",\n"));
        String required =
                shape.fields().stream()
                        .filter(field -> isRequired(shape, field))
                        .map(field -> quoted(field.name()))
                        .collect(Collectors.joining(", "));
        entries.put(
                name,
                """
                    "%s": {
                      "description": "%s",
                      "type": "object",
                      "properties": {
                %s
                      },
                      "additionalProperties": false%s%s
                    }\
                """
                        .formatted(
                                name,
                                DESCRIPTIONS.get(name),
                                properties,
                                required.isEmpty()
                                        ? ""
                                        : ",\n      \"required\": [" + required + "]",
                                shape.equals(CrampFields.SHAPE) ? START_OR_NIGHT : ""));
    }

    /** The night of a cramp follows from its start. */
    private static <E extends Record> boolean isRequired(
            EntryShape<E> shape, EntryField<E, ?> field) {
        return shape.required(field) && !field.equals(CrampFields.NIGHT);
    }

    private <E extends Record> String property(EntryShape<E> shape, EntryField<E, ?> field) {
        return "        %s: %s"
                .formatted(quoted(field.name()), type(field, isRequired(shape, field)));
    }

    private String type(EntryField<?, ?> field, boolean required) {
        return switch (field.kind()) {
            case FieldKind.Decimal range -> number("number", range);
            case FieldKind.Whole range when field.equals(ProfileFields.BIRTH_YEAR) ->
                    "{\"type\": [\"integer\", \"null\"], \"minimum\": %d}"
                            .formatted(Profile.FIRST_BIRTH_YEAR);
            case FieldKind.Numeric<?> range -> number("integer", range);
            case FieldKind.YesNo _ -> "{\"type\": [\"boolean\", \"null\"]}";
            case FieldKind.Text(var limit) when limit == TextLimit.ID -> reference("id", required);
            case FieldKind.Text(var limit) ->
                    "{\"type\": [\"string\", \"null\"], \"maxLength\": %d}".formatted(limit.max());
            case FieldKind.Code<?>(var type) -> reference(named(type), required);
            case FieldKind.Codes<?>(var type) -> list(named(type), required);
            case FieldKind.Entries<?>(var shape) -> {
                add(shape);
                yield list(lowerCamel(shape.name()), required);
            }
            case FieldKind.Day _ -> reference("date", required);
            case FieldKind.Rough _ -> reference("roughDate", required);
            case FieldKind.Time _, FieldKind.Moment _ -> reference("time", required);
            case FieldKind.Zone _ -> reference("zone", required);
        };
    }

    private static String number(String type, FieldKind.Numeric<?> range) {
        return "{\"type\": [\"%s\", \"null\"], \"minimum\": %d, \"maximum\": %d}"
                .formatted(type, range.min(), range.max());
    }

    private static String reference(String name, boolean required) {
        String reference = "{\"$ref\": \"#/$defs/%s\"}".formatted(name);
        return required
                ? reference
                : "{\"anyOf\": [%s, {\"type\": \"null\"}]}".formatted(reference);
    }

    private static String list(String element, boolean required) {
        return "{\"type\": %s, \"items\": {\"$ref\": \"#/$defs/%s\"}}"
                .formatted(required ? "\"array\"" : "[\"array\", \"null\"]", element);
    }

    /** The name of an enumeration, which is added. */
    private String named(Class<? extends Coded> type) {
        String name = lowerCamel(type.getSimpleName());
        List<String> all =
                Arrays.stream(type.getEnumConstants()).map(c -> quoted(c.code())).toList();
        String line = "    %s: {\"enum\": [%s]}".formatted(quoted(name), String.join(", ", all));
        codes.put(
                name,
                line.length() <= WIDTH
                        ? line
                        : "    %s: {\n      \"enum\": [\n        %s\n      ]\n    }"
                                .formatted(quoted(name), String.join(",\n        ", all)));
        return name;
    }

    private static String lowerCamel(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
