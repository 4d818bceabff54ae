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
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Phrase;
import org.crampdiary.store.Checksum;
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
        asked.addAll(Set.of("format", "version", Checksum.NAME));
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
        if (column.size() > 1) {
            only.wrong("column", "exchange.not-text");
        }
        List<String> words = only.rowWords();
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
            Target target = rows == null ? null : Target.named(rows, name).orElse(null);
            if (rows != null && target == null) {
                fields.wrong(
                        name,
                        "table.map-field",
                        Target.of(rows).stream().map(Target::name).toList());
            }
            Source source =
                    new MappingNode(field.getValue(), fields.pathOf(name), errors).source(target);
            if (source != null) {
                sources.put(name, source);
            }
        }
        return sources;
    }

    /**
     * @param target the field, of which it is known whether it has units and words; null for none
     */
    private @Nullable Source source(@Nullable Target target) {
        List<String> columns = texts("columns");
        CellUnit unit =
                target == null || target.measured() != null ? code("unit", CellUnit.class) : null;
        if (unit != null && target != null && !unit.tells(target.measured())) {
            wrong(
                    "unit",
                    "exchange.code",
                    Arrays.stream(CellUnit.values())
                            .filter(fitting -> fitting.tells(target.measured()))
                            .map(Coded::code)
                            .toList());
        }
        boolean worded =
                target == null || !(target.dated() || target.kind() instanceof FieldKind.Text);
        Map<String, String> words = worded ? words() : Map.of();
        close();
        return columns.isEmpty() ? null : new Source(columns, unit, words);
    }

    private Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        JsonNode value = value("words");
        if (value == null) {
            return words;
        }
        MappingNode list = new MappingNode(value, pathOf("words"), errors);
        for (String word : list.names()) {
            Optional<String> means = list.text(word);
            if (means.isPresent() && words.put(Folded.of(word), means.get()) != null) {
                list.wrong(word, "table.map-word-twice");
            }
        }
        return words;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The words of rows; an empty one is an empty cell, and with none no row is meant. */
    private List<String> rowWords() {
        JsonNode value = node.get("words");
        boolean list = value != null && value.isArray();
        if (!list || !value.valueStream().allMatch(JsonNode::isTextual)) {
            return texts("words");
        }
        asked.add("words");
        return value.valueStream().map(JsonNode::textValue).toList();
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
        names().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> wrong(name, "exchange.unknown-key"));
    }

    private String pathOf(String name) {
        String shown = Errors.printable(name);
        return path.isEmpty() ? shown : name.isEmpty() ? path : path + "." + shown;
    }

    private void wrong(String name, String sentence, Object... args) {
        List<Object> all = new ArrayList<>();
        all.add(pathOf(name));
        all.addAll(List.of(args));
        errors.add(new Phrase(sentence, all));
    }
}
