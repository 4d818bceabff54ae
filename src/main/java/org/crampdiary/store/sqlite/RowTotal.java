package org.crampdiary.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.crampdiary.store.Sha256;

/**
 * How many rows there are, and the exclusive or of their hashes: independent of their order, and
 * brought up to date from the rows that change alone.
 *
 * @param hash 64 hexadecimal digits
 */
record RowTotal(long count, String hash) {

    private static final int LENGTH = 32;

    RowTotal(long count, byte[] hash) {
        this(count, HexFormat.of().formatHex(hash));
    }

    /** The total of rows with these contents. */
    static RowTotal of(List<String> rows) {
        byte[] all = new byte[LENGTH];
        rows.forEach(row -> add(all, sha256(row)));
        return new RowTotal(rows.size(), all);
    }

    /** This total after some of its rows were exchanged for others. */
    RowTotal exchanged(RowTotal before, RowTotal after) {
        byte[] all = bytes();
        add(all, before.bytes());
        add(all, after.bytes());
        return new RowTotal(count - before.count + after.count, all);
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hash);
    }

    private static void add(byte[] all, byte[] hash) {
        for (int i = 0; i < all.length; i++) {
            all[i] ^= hash[i];
        }
    }

    private static byte[] sha256(String row) {
        return Sha256.digest().digest(row.getBytes(StandardCharsets.UTF_8));
    }
}
