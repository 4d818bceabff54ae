package org.crampdiary.exchange.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.crampdiary.exchange.csv.CsvText;
import org.crampdiary.exchange.json.Errors;
import org.crampdiary.model.Coded;
import org.crampdiary.model.Phrase;
import org.crampdiary.text.Folded;
import org.jspecify.annotations.Nullable;

/** One object of a mapping file; what is wrong in it is noted with its path. */
final class MappingNode {

    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private final JsonNode node;
    private final String path;
    private final Errors errors;
    private final Set<String> asked = new HashSet<>();

    MappingNode(JsonNode node, String path, Errors errors) {
        this.node = node;
        this.path = path;
        this.errors = errors;
        if (!node.isObject()) {
            wrong("", "exchange.object");
        }
    }

    Mapping mapping() {
        asked.addAll(Set.of("format", "version"));
        RowKind rows = code("rows", RowKind.class);
        Mapping mapping =
                new Mapping(
                        code("encoding", TextEncoding.class),
                        code("separator", Separator.class),
                        row("headerRow"),
                        flag("toEmptyRow"),
                        rows,
                        only(),
                        style(),
                        fields(rows),
                        flag("leaveOutWrongRows"));
        close();
        return mapping;
    }

    private CellStyle style() {
        return new CellStyle(
                code("dates", DateOrder.class),
                code("dateMeans", DateMeans.class),
                flag("twelveHour"),
                code("decimal", DecimalSign.class),
                zone("zone"));
    }

    private @Nullable Only only() {
        JsonNode value = value("only");
        if (value == null) {
            return null;
        }
        MappingNode only = new MappingNode(value, pathOf("only"), errors);
        List<String> column = only.texts("column");
        List<String> words = only.texts("words");
        only.close();
        return column.isEmpty() ? null : new Only(column.getFirst(), Set.copyOf(words));
    }

    private Map<String, Source> fields(@Nullable RowKind rows) {
        Map<String, Source> sources = new HashMap<>();
        JsonNode value = value("fields");
        if (value == null) {
            return sources;
        }
        MappingNode fields = new MappingNode(value, pathOf("fields"), errors);
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            String name = field.getKey();
            if (rows != null && Target.named(rows, name).isEmpty()) {
                fields.wrong(
                        Errors.printable(name),
                        "table.map-field",
                        Target.of(rows).stream().map(Target::name).toList());
            }
            Source source = new MappingNode(field.getValue(), fields.pathOf(name), errors).source();
            if (source != null) {
                sources.put(name, source);
            }
        }
        return sources;
    }

    private @Nullable Source source() {
        List<String> columns = texts("columns");
        CellUnit unit = code("unit", CellUnit.class);
        Map<String, String> words = new HashMap<>();
        JsonNode value = value("words");
        if (value != null) {
            MappingNode list = new MappingNode(value, pathOf("words"), errors);
            for (Map.Entry<String, JsonNode> word : value.properties()) {
                list.text(word.getKey())
                        .ifPresent(means -> words.put(Folded.of(word.getKey()), means));
            }
        }
        close();
        return columns.isEmpty() ? null : new Source(columns, unit, words);
    }

    /** One text, or a list of at least one. */
    private List<String> texts(String name) {
        JsonNode value = value(name);
        List<String> texts = new ArrayList<>();
        if (value == null) {
            wrong(name, "exchange.missing");
        } else if (value.isTextual()) {
            texts.add(value.textValue());
        } else if (!value.isArray() || value.isEmpty()) {
            wrong(name, "table.map-texts");
        } else {
            value.forEach(
                    element -> texts.add(Objects.requireNonNullElse(element.textValue(), "")));
        }
        if (texts.contains("")) {
            wrong(name, "table.map-texts");
        }
        return texts;
    }

    private Optional<String> text(String name) {
        JsonNode value = value(name);
        if (value == null || !value.isTextual()) {
            wrong(name, "exchange.not-text");
            return Optional.empty();
        }
        return Optional.of(value.textValue());
    }

    private <E extends Enum<E> & Coded> @Nullable E code(String name, Class<E> type) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        Optional<E> code = value.isTextual() ? Coded.of(type, value.textValue()) : Optional.empty();
        if (code.isEmpty()) {
            List<String> codes = Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
            wrong(name, "exchange.code", codes);
        }
        return code.orElse(null);
    }

    private boolean flag(String name) {
        JsonNode value = value(name);
        if (value != null && !value.isBoolean()) {
            wrong(name, "exchange.flag");
        }
        return value != null && value.asBoolean();
    }

    private @Nullable Integer row(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        boolean row =
                value.isInt() && value.intValue() >= 0 && value.intValue() <= CsvText.MOST_ROWS;
        if (!row) {
            wrong(name, "exchange.whole-number", "0", Integer.toString(CsvText.MOST_ROWS));
        }
        return row ? (Integer) value.intValue() : null;
    }

    private @Nullable ZoneId zone(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!ZONES.contains(value.asText())) {
            wrong(name, "exchange.zone");
            return null;
        }
        return ZoneId.of(value.asText());
    }

    /** Null also when it is not there. */
    private @Nullable JsonNode value(String name) {
        asked.add(name);
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private void close() {
        node.fieldNames()
                .forEachRemaining(name -> {
                    if (!asked.contains(name)) {
                        wrong(Errors.printable(name), "exchange.unknown-key");
                    }
                });
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : name.isEmpty() ? path : path + "." + name;
    }

    private void wrong(String name, String sentence, Object... args) {
        List<Object> all = new ArrayList<>();
        all.add(pathOf(name));
        all.addAll(List.of(args));
        errors.add(new Phrase(sentence, all));
    }
}
