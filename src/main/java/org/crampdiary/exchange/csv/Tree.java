package org.crampdiary.exchange.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampdiary.exchange.csv.Rows.Row;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;

/**
 * The tables put together as a file of the exchange format, and of each entry in it where it stood.
 * For one import.
 */
final class Tree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    /** A list of smaller entries, and what its owner's row says of their number. */
    private record Counted(ObjectNode owner, String list, String count, Place place) {}

    private final ObjectNode file = NODES.objectNode();
    private final Consumer<Phrase> problems;
    private final Place about;
    private final IdentityHashMap<JsonNode, Place> places = new IdentityHashMap<>();
    private final Map<String, Map<String, ObjectNode>> byKey = new HashMap<>();
    private final List<Counted> counted = new ArrayList<>();

    /**
     * @param about what the file says of itself
     * @param problems takes what does not fit together
     */
    Tree(Row about, Consumer<Phrase> problems) {
        this.problems = problems;
        this.about = about.place();
        file.put(About.FORMAT, about.cell(About.FORMAT));
        file.set(About.VERSION, Cells.number(about.cell(About.VERSION)));
        file.put(About.EXPORTED_AT, about.cell(About.EXPORTED_AT));
    }

    /** Takes in one table; the one that owns its rows came before. */
    void add(Table table, List<Row> rows) {
        if (table.owner() == null && !table.single()) {
            file.putArray(table.name());
        }
        for (Row row : rows) {
            ObjectNode entry = entry(table, row);
            places.put(entry, row.place());
            if (table.owner() == null) {
                add(table, row, entry);
            } else {
                addTo(table.owner(), table, row, entry);
            }
        }
    }

    private void add(Table table, Row row, ObjectNode entry) {
        if (!table.single()) {
            file.withArray(table.name()).add(entry);
        } else if (file.has(table.name())) {
            problems.accept(Phrase.of("exchange.row-too-many", row.place().words()));
            return;
        } else {
            file.set(table.name(), entry);
        }
        byKey.computeIfAbsent(table.name(), _ -> new HashMap<>())
                .putIfAbsent(key(table, row), entry);
    }

    private void addTo(Table owner, Table table, Row row, ObjectNode entry) {
        ObjectNode above = byKey.getOrDefault(owner.name(), Map.of()).get(key(table, row));
        if (above == null) {
            problems.accept(Phrase.of("exchange.row-of-nobody", row.place().words(), owner.file()));
        } else {
            JsonNode list = above.withArray(table.name()).add(entry);
            checkSize(list, table.name(), places.getOrDefault(above, about));
        }
    }

    private static String key(Table table, Row row) {
        String column = table.keyColumn();
        return column == null ? "" : row.cell(column);
    }

    private ObjectNode entry(Table table, Row row) {
        ObjectNode entry = NODES.objectNode();
        for (EntryField<?, ?> field : table.shape().fields()) {
            String name = field.name();
            String cell = row.cell(name);
            switch (field.kind()) {
                case FieldKind.Entries<?> _ -> {
                    entry.putArray(name);
                    counted.add(new Counted(entry, name, cell, row.place()));
                }
                case FieldKind.Time _ ->
                        entry.set(name, Cells.time(cell, row.cell(name + Column.OFFSET)));
                default -> {
                    JsonNode value = Cells.read(cell, field.kind());
                    checkSize(value, name, row.place());
                    entry.set(name, value);
                }
            }
        }
        return entry;
    }

    private static void checkSize(JsonNode list, String column, Place place) {
        if (list.size() > FieldKind.MOST_ELEMENTS) {
            throw Refusal.notDone(
                    "exchange.too-many", place.words(column), FieldKind.MOST_ELEMENTS);
        }
    }

    /** The file, once all tables are in it. */
    ObjectNode file() {
        for (Counted list : counted) {
            int size = list.owner().path(list.list()).size();
            if (list.count().isEmpty() && size == 0) {
                list.owner().putNull(list.list()); // never answered
            } else if (!list.count().equals(Integer.toString(size))) {
                problems.accept(
                        Phrase.of(
                                "exchange.row-count",
                                list.place().words(list.list()),
                                Integer.toString(size)));
            }
        }
        return file;
    }

    /**
     * Where a value of the file stood.
     *
     * @param path such as {@code cramps[3].sites[1].muscle}
     */
    Phrase place(String path) {
        JsonNode node = file;
        Place found = about;
        String column = "";
        for (Matcher step = STEP.matcher(path); step.find(); ) {
            boolean named = step.group(1) != null;
            node = named ? node.path(step.group(1)) : node.path(Integer.parseInt(step.group(2)));
            Place place = places.get(node);
            if (place != null) {
                found = place;
                column = "";
            } else if (named) {
                column = step.group(1);
            }
        }
        return column.isEmpty() ? found.words() : found.words(column);
    }
}
