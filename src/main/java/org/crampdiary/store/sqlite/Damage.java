package org.crampdiary.store.sqlite;

import java.util.ArrayList;
import java.util.List;
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

    /** Everything, and each entry against its hash; for the current structure only. */
    static List<Phrase> everywhere(Handle handle) {
        Damage damage = new Damage(handle);
        damage.found.addAll(inFile(handle));
        damage.entries("damaged.profile", EntryTable.PROFILES);
        damage.entries("damaged.night", EntryTable.NIGHTS);
        damage.entries("damaged.cramp", EntryTable.CRAMPS);
        damage.entries("damaged.visit", EntryTable.VISITS);
        return damage.found;
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
