package org.crampdiary.store.sqlite;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crampdiary.model.Phrase;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a diary was opened, and how many of them a cramp lay in the trash and an
 * earlier version was kept.
 */
final class OpenedDays {

    /** Product's own choice: nobody is away from the diary for longer without looking at it. */
    private static final int LONGEST_PAUSE_DAYS = 366;

    private static final List<String> EARLIER = List.of("earlier_cramp", "earlier_night");

    private OpenedDays() {}

    /** Whether the diary was last opened on another day. */
    static boolean isFirst(Handle handle, LocalDate today) {
        return !today.equals(day(handle, "last_opened"));
    }

    /** That the clock has jumped since the diary was last opened; empty when it seems not to. */
    static Optional<Phrase> jump(Handle handle, LocalDate today) {
        LocalDate last = day(handle, "last_opened");
        if (last == null) {
            return Optional.empty();
        }
        // a journey to the west gives the day before once more
        boolean jumped =
                today.isBefore(last.minusDays(1))
                        || today.isAfter(last.plusDays(LONGEST_PAUSE_DAYS));
        return jumped ? Optional.of(Phrase.of("clock.jumped", today, last)) : Optional.empty();
    }

    /**
     * Counts today when it is later than all that were counted, unless the clock has just jumped to
     * it, and notes what is new in the trash and kept; within the transaction of the caller.
     */
    static void count(Handle handle, LocalDate today) {
        LocalDate counted = day(handle, "last_counted");
        boolean counts =
                (counted == null || today.isAfter(counted)) && jump(handle, today).isEmpty();
        if (isFirst(handle, today)) {
            handle.execute("UPDATE diary SET last_opened = ?", today);
        }
        if (counts) {
            handle.execute(
                    "UPDATE diary SET last_counted = ?, opened_days = opened_days + 1", today);
            handle.execute(
                    """
                    INSERT INTO trash (cramp_id, since_day)
                    SELECT id, (SELECT opened_days FROM diary) FROM cramp
                    WHERE deleted_at IS NOT NULL AND id NOT IN (SELECT cramp_id FROM trash)
                    """);
            for (String table : EARLIER) {
                handle.execute(
                        "UPDATE "
                                + table
                                + " SET since_day = (SELECT opened_days FROM diary)"
                                + " WHERE since_day IS NULL");
            }
        }
    }

    /** Of cramps that were written again, which may be in the trash, the days count anew. */
    static void beginAnew(Handle handle, Collection<String> cramps) {
        if (!cramps.isEmpty()) {
            handle.createUpdate(
                            """
                            DELETE FROM trash WHERE cramp_id IN
                            (SELECT value FROM json_each(?, '$.keys'))
                            """)
                    .bind(0, CanonicalJson.write(Map.of("keys", List.copyOf(cramps))))
                    .execute();
        }
    }

    /** The cramps that lay in the trash, as they are, through so many opened days. */
    static Set<String> inTrashThrough(Handle handle, int days) {
        return Set.copyOf(
                handle.createQuery(
                                """
                                SELECT cramp_id FROM trash
                                WHERE since_day + ? <= (SELECT opened_days FROM diary)
                                """)
                        .bind(0, days)
                        .mapTo(String.class)
                        .list());
    }

    /** The keys of the earlier versions that were kept through so many opened days. */
    static Set<String> keptThrough(Handle handle, int days) {
        Set<String> keys = new HashSet<>();
        for (String table : EARLIER) {
            keys.addAll(
                    handle.createQuery(
                                    "SELECT version FROM "
                                            + table
                                            + " WHERE since_day + ?"
                                            + " <= (SELECT opened_days FROM diary)")
                            .bind(0, days)
                            .mapTo(String.class)
                            .list());
        }
        return keys;
    }

    /** Null before the first, or when it cannot be read. */
    private static @Nullable LocalDate day(Handle handle, String column) {
        return handle.createQuery("SELECT " + column + " FROM diary")
                .map((row, _) -> Stored.unhashed("", new Columns(row), known -> known.day(column)))
                .one()
                .entry();
    }
}
