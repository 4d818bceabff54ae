package org.crampdiary.store.sqlite;

import java.sql.Connection;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/**
 * The structure of the diary's tables.
 *
 * @param version the number of the newest migration
 * @param locations where Flyway finds the migrations
 */
record Schema(int version, List<String> locations) {

    /** The structure that this program writes. */
    static final Schema CURRENT = new Schema(2, List.of("classpath:db/migration"));

    Schema {
        locations = List.copyOf(locations);
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

    /**
     * Brings the tables to this structure, all steps in one transaction. Flyway costs about 0.3 s:
     * not to be called when the structure is current.
     *
     * @throws org.flywaydb.core.api.FlywayException when a step fails; nothing is then changed
     */
    void migrate(Connection connection, Handle handle) {
        Flyway.configure()
                .dataSource(new SingleConnection(connection))
                .locations(locations.toArray(String[]::new))
                .installedBy("cramp-diary")
                .cleanDisabled(true)
                .validateMigrationNaming(true)
                .target(String.valueOf(version))
                .group(true)
                .load()
                .migrate();
        handle.execute("PRAGMA user_version = " + version); // what FileHeader looks at
    }
}
