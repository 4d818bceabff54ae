package org.crampdiary.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.PauseFields;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.model.VisitFields;
import org.jspecify.annotations.Nullable;

/**
 * One table of an export, derived from the declared fields: a kind of entries, or the smaller
 * entries that belong to them.
 *
 * @param name of the list in the exchange format, such as {@code nights}
 * @param key the field by which others refer to a row; null when none does
 * @param owner the table whose rows these belong to; null when they stand for themselves
 */
public record Table(
        String name, EntryShape<?> shape, @Nullable EntryField<?, ?> key, @Nullable Table owner) {

    /** All tables in the order of the exchange format, each followed by those that belong to it. */
    public static final List<Table> ALL = all();

    private static final String EXTENSION = ".csv";

    private static List<Table> all() {
        List<Table> tables = new ArrayList<>();
        for (Table table :
                List.of(
                        new Table("profile", ProfileFields.SHAPE, null, null),
                        new Table("nights", NightFields.SHAPE, NightFields.NIGHT, null),
                        new Table("cramps", CrampFields.SHAPE, CrampFields.ID, null),
                        new Table("visits", VisitFields.SHAPE, VisitFields.ID, null),
                        new Table("pauses", PauseFields.SHAPE, PauseFields.ID, null))) {
            tables.add(table);
            for (EntryField<?, ?> field : table.shape().fields()) {
                if (field.kind() instanceof FieldKind.Entries<?>(EntryShape<?> shape)) {
                    tables.add(new Table(field.name(), shape, null, table));
                }
            }
        }
        return List.copyOf(tables);
    }

    /** The table with exactly this name, or empty. */
    public static Optional<Table> named(String name) {
        return ALL.stream().filter(table -> table.name.equals(name)).findFirst();
    }

    /** The name of its file, such as {@code nights.csv}. */
    public String file() {
        return name + EXTENSION;
    }

    /** Its columns in their order: first the owner's key, where it has one, then the fields. */
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        if (owner != null && owner.key != null) {
            columns.add(new Column(ownerColumn(owner), owner.key, true));
        }
        for (EntryField<?, ?> field : shape.fields()) {
            columns.add(new Column(field.name(), field, false));
            if (field.kind() instanceof FieldKind.Time) {
                columns.add(new Column(field.name() + Column.OFFSET, field, false));
            }
        }
        return List.copyOf(columns);
    }

    /** The first row of its file. */
    Header header() {
        return new Header(
                columns().stream().map(Column::name).toList(),
                columns().stream()
                        .filter(Column::optional)
                        .map(Column::name)
                        .collect(Collectors.toSet()));
    }

    private static String ownerColumn(Table owner) {
        return owner.shape.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the diary has one such entry only. */
    boolean single() {
        return owner == null && key == null;
    }

    /**
     * The column by which a row is found, or its owner's; null where there is only one owner to be
     * found.
     */
    @Nullable String keyColumn() {
        if (owner == null) {
            return key == null ? null : key.name();
        }
        return owner.key == null ? null : ownerColumn(owner);
    }
}
