package org.crampdiary.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crampdiary.model.Phrase;
import org.jdbi.v3.core.Handle;

/** Looks for damage in an open diary, one sentence for each damaged thing. */
final class Damage {

    private final Handle handle;
    private final List<Phrase> found = new ArrayList<>();

    private Damage(Handle handle) {
        this.handle = handle;
    }

    /** What SQLite finds quickly: enough to open a diary. */
    static List<Phrase> quick(Handle handle) {
        Damage damage = new Damage(handle);
        damage.file("PRAGMA quick_check(1)");
        return damage.found;
    }

    /** Everything that SQLite finds, whatever the structure of the tables. */
    static List<Phrase> inFile(Handle handle) {
        Damage damage = new Damage(handle);
        damage.file("PRAGMA integrity_check(1)");
        damage.links();
        return damage.found;
    }

    /** Everything, each entry against its hash and all of them against their total. */
    static List<Phrase> everywhere(Handle handle) {
        Damage damage = new Damage(handle);
        damage.found.addAll(inFile(handle));
        damage.allEntries();
        damage.totals();
        return damage.found;
    }

    /** Entries that cannot be read or are not what their hash says. */
    static List<Phrase> inEntries(Handle handle) {
        Damage damage = new Damage(handle);
        damage.allEntries();
        return damage.found;
    }

    /** What an update finds and may leave: in the entries, and in totals where there are any. */
    static List<Phrase> beforeUpdate(Handle handle) {
        Damage damage = new Damage(handle);
        damage.allEntries();
        if (Schema.hasTotals(handle)) {
            damage.totals();
        }
        return damage.found;
    }

    private void totals() {
        for (CountedTable table : CountedTable.values()) {
            if (table.isIn(handle)) {
                total(table);
            }
        }
    }

    private void allEntries() {
        entries("damaged.profile", EntryTable.PROFILES);
        entries("damaged.night", EntryTable.NIGHTS);
        entries("damaged.cramp", EntryTable.CRAMPS);
        entries("damaged.visit", EntryTable.VISITS);
        entries("damaged.pause", EntryTable.PAUSES);
        entries("damaged.earlier", EntryTable.EARLIER_CRAMPS);
        entries("damaged.earlier", EntryTable.EARLIER_NIGHTS);
        readable("damaged.question", OwnTables.questions(handle));
        readable("damaged.experiment", OwnTables.experiments(handle));
    }

    private void total(CountedTable table) {
        RowTotal now = table.now(handle);
        RowTotal saved = table.saved(handle).orElse(null);
        if (now.equals(saved)) {
            return;
        }
        Phrase what = Phrase.of("counted." + table.name().toLowerCase(Locale.ROOT));
        found.add(
                saved == null || saved.count() == now.count()
                        ? Phrase.of("damaged.exchanged", what)
                        : Phrase.of("damaged.count", what, saved.count(), now.count()));
    }

    private <T> void readable(String key, List<Stored<T>> rows) {
        rows.stream()
                .filter(row -> row.entry() == null)
                .forEach(row -> found.add(Phrase.of(key, row.name())));
    }

    private void file(String check) {
        String result = handle.createQuery(check).mapTo(String.class).first();
        if (!result.equals("ok")) {
            found.add(Phrase.of("damaged.file"));
        }
    }

    private void links() {
        boolean broken =
                handle.createQuery("PRAGMA foreign_key_check").mapToMap().findFirst().isPresent();
        if (broken) {
            found.add(Phrase.of("damaged.links"));
        }
    }

    private <E extends Record> void entries(String key, EntryTable<E> table) {
        for (Stored<E> row : table.read(handle)) {
            E entry = row.entry();
            if (entry == null || !table.hash(entry).equals(row.hash())) {
                found.add(Phrase.of(key, row.name()));
            }
        }
    }
}
