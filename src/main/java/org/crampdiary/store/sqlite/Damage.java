package org.crampdiary.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
        damage.entries("damaged.profile", ProfileTable.read(handle), EntryHash::of);
        damage.entries("damaged.night", NightTable.read(handle), EntryHash::of);
        damage.entries("damaged.cramp", CrampTable.read(handle), EntryHash::of);
        damage.entries("damaged.visit", VisitTable.read(handle), EntryHash::of);
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

    private <T> void entries(String key, List<Stored<T>> stored, Function<T, String> hash) {
        for (Stored<T> row : stored) {
            T entry = row.entry();
            if (entry == null || !hash.apply(entry).equals(row.hash())) {
                found.add(Phrase.of(key, row.name()));
            }
        }
    }
}
