package org.crampdiary.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crampdiary.store.Sha256;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/**
 * The structure of the diary's tables.
 *
 * @param version the number of the newest migration
 * @param locations where Flyway finds the migrations
 * @param structures what {@link #structure} says of each version that files may have
 */
record Schema(int version, List<String> locations, Map<Integer, String> structures) {

    /** The structure that this program writes. */
    static final Schema CURRENT =
            new Schema(
                    9,
                    List.of("classpath:db/migration"),
                    Map.of(
                            1, "528ae63c7c00e161c40a1b153a9e1b78ba401038f0e2efd9063b953436feb5c6",
                            2, "40ccf4addbe29879429e9efcc6f8b81ecb92dd987fb160ba4f5a5aa06d3b3342",
                            3, "dc1ea1a1270645e0d5cdddd0546ecd1040b2d337cfb023de6bfede5472be6eac",
                            4, "5cdc6f457717a943c77e0f7e759a8662ca4954d77de4c657fe299afd53c7e986",
                            5, "1b43e5c917c695880d710b3e298022858dce0a70afef2799334c1df29e26a2c8",
                            6, "861d0e1b64ed2762517f53f440c7b99fdc53cc7a9c0a791296baf8bada3829e3",
                            7, "dfbb05d7d1008fe79f25981bdc72aee721a24c9aa1ec6391dac8ebdc1b512cd7",
                            8, "989d0a85dc0eef38aed498dcf18bf5f12705cf965d6714b1c929e202f93bdf1a",
                            9, "907997dd30f2e1573647fde6a69dd0c13eb66aeaf071c7c747b2a57ad81884cb"));

    private static final int FIRST_WITH_TOTALS = 3;

    Schema {
        locations = List.copyOf(locations);
        structures = Map.copyOf(structures);
    }

    /** The structure of an open diary; 0 when it has none. */
    static int of(Handle handle) {
        boolean hasHistory =
                handle.createQuery(
                                """
                                SELECT count(*) FROM sqlite_schema
                                WHERE name = 'flyway_schema_history'
                                """)
                        .mapTo(Boolean.class)
                        .one();
        return hasHistory
                ? handle.createQuery(
                                """
                                SELECT coalesce(max(CAST(version AS INTEGER)), 0)
                                FROM flyway_schema_history WHERE success
                                """)
                        .mapTo(Integer.class)
                        .one()
                : 0;
    }

    /** The structure to which a file was brought completely: what {@link FileHeader} looks at. */
    static int ofHeader(Handle handle) {
        return handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
    }

    /** Whether what was saved in a file is counted in it. */
    static boolean hasTotals(Handle handle) {
        return ofHeader(handle) >= FIRST_WITH_TOTALS;
    }

    /**
     * All that a file's schema says, as a SHA-256: a trigger, a view, another table or another
     * column, which could do anything with what is saved, makes it another one. Flyway's own table
     * goes in by its names only, white space and quotes not at all.
     */
    static String structure(Handle handle) {
        String all =
                handle
                        .createQuery(
                                """
                                SELECT coalesce(type || '|' || name || '|' || tbl_name || '|' ||
                                    iif(tbl_name = 'flyway_schema_history'
                                        AND type IN ('table', 'index'), '', coalesce(sql, '')),
                                    'damaged')
                                FROM sqlite_schema ORDER BY type, name
                                """)
                        .mapTo(String.class)
                        .stream()
                        .map(line -> line.replaceAll("[\"\\s]+", " "))
                        .collect(Collectors.joining("\n"));
        byte[] said = all.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.digest().digest(said));
    }

    /** Whether a file of this version has the structure that the program gave it. */
    boolean isOwn(int fileVersion, Handle handle) {
        return structure(handle).equals(structures.get(fileVersion));
    }

    /**
     * Brings the tables to this structure, all steps in one transaction. Flyway costs about 0.3 s:
     * not to be called when the structure is current.
     *
     * @throws org.flywaydb.core.api.FlywayException when a step fails; nothing is then changed
     */
    void migrate(Connection connection, Handle handle) {
        boolean counted = hasTotals(handle);
        Map<CountedTable, RowTotal> totals =
                of(handle) == 0 ? CountedTable.none() : CountedTable.all(handle);
        Flyway.configure()
                .dataSource(SingleConnection.of(connection))
                .locations(locations.toArray(String[]::new))
                .installedBy("cramp-diary")
                .cleanDisabled(true)
                .validateMigrationNaming(true)
                .target(String.valueOf(version))
                .group(true)
                .load()
                .migrate();
        if (!counted && version >= FIRST_WITH_TOTALS) {
            CountedTable.begin(handle, totals);
        }
        handle.execute("PRAGMA user_version = " + version);
    }
}
