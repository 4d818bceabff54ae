package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.EarlierEntries;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.Versioned;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Profile;
import org.crampdiary.store.WriteProgress;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * The tables of one diary behind one connection. For one thread at a time. After an exception from
 * {@link #write} it can only be closed: SQLite may not be able to roll back a full disk's
 * transaction in any other way.
 */
final class DiaryDatabase implements AutoCloseable {

    /** For all diaries: each would read the same statements anew, longer than it runs them. */
    private static final SqlParser STATEMENTS = new ColonPrefixSqlParser();

    private final Connection connection;
    private final Handle handle;
    private final Keeping keeping;
    private boolean saves;

    /** Makes durable what was committed in memory. */
    interface Keeping {
        void keep(DiaryDatabase database) throws SQLException, IOException;
    }

    private DiaryDatabase(Connection connection) {
        this(connection, _ -> {});
    }

    private DiaryDatabase(Connection connection, Keeping keeping) {
        this.connection = connection;
        this.keeping = keeping;
        Jdbi jdbi = Jdbi.create(SingleConnection.of(connection));
        jdbi.getConfig(SqlStatements.class).setSqlParser(STATEMENTS);
        jdbi.registerArgument(new TextArguments());
        this.handle = jdbi.open();
    }

    static DiaryDatabase openForWriting(Path file) throws SQLException, IOException {
        return new DiaryDatabase(SqliteConnections.openForWriting(file));
    }

    static DiaryDatabase openForReading(Path file) throws SQLException, IOException {
        return new DiaryDatabase(SqliteConnections.openForReading(file));
    }

    static DiaryDatabase openDamaged(Path file) throws SQLException, IOException {
        return new DiaryDatabase(SqliteConnections.openDamaged(file));
    }

    /**
     * A diary that is kept in memory.
     *
     * @param content as {@link #serialized} gives it; empty for one without tables
     * @param keeping makes durable what was committed, after each change
     */
    static DiaryDatabase inMemory(byte[] content, Keeping keeping)
            throws SQLException, IOException {
        return new DiaryDatabase(SqliteConnections.inMemory(content), keeping);
    }

    /** What a file of SQLite would hold now: all that is committed. To be wiped. */
    byte[] serialized() throws SQLException {
        return ((SQLiteConnection) connection).serialize("main");
    }

    /** Makes durable what was committed without {@link #write}. */
    void keep() throws SQLException, IOException {
        keeping.keep(this);
    }

    Connection connection() {
        return connection;
    }

    Handle handle() {
        return handle;
    }

    /** Everything that was committed and can be read; what cannot is named beside it. */
    Loaded load() {
        List<Phrase> unreadable = new ArrayList<>();
        List<Profile> profile = readable("damaged.profile", EntryTable.PROFILES, unreadable);
        Diary diary =
                new Diary(
                        handle.createQuery("SELECT revision FROM diary").mapTo(Long.class).one(),
                        profile.isEmpty() ? Profile.EMPTY : profile.getFirst(),
                        readable("damaged.night", EntryTable.NIGHTS, unreadable),
                        readable("damaged.cramp", EntryTable.CRAMPS, unreadable),
                        readable("damaged.visit", EntryTable.VISITS, unreadable),
                        new Pauses(readable("damaged.pause", EntryTable.PAUSES, unreadable)),
                        readable("damaged.question", OwnTables.questions(handle), unreadable),
                        readable("damaged.experiment", OwnTables.experiments(handle), unreadable),
                        OwnTables.marks(handle, earlier(unreadable)));
        return new Loaded(diary, unreadable);
    }

    private EarlierEntries earlier(List<Phrase> unreadable) {
        List<Versioned> versions = new ArrayList<>();
        readable("damaged.earlier", EntryTable.EARLIER_CRAMPS, unreadable)
                .forEach(cramp -> versions.add(new PutCramp(cramp)));
        readable("damaged.earlier", EntryTable.EARLIER_NIGHTS, unreadable)
                .forEach(night -> versions.add(new PutNight(night)));
        return EarlierEntries.of(versions);
    }

    /**
     * What a file holds.
     *
     * @param unreadable one sentence for each entry that cannot be read; its rows stay as they are
     */
    record Loaded(Diary diary, List<Phrase> unreadable) {

        Loaded {
            unreadable = List.copyOf(unreadable);
        }
    }

    /** Of a row nothing else is kept, since what is kept is moved about while the rest is read. */
    private <E extends Record> List<E> readable(
            String key, EntryTable<E> table, List<Phrase> unreadable) {
        List<E> entries = new ArrayList<>();
        table.readUnhashed(handle, row -> take(row, key, entries, unreadable));
        return entries;
    }

    private static <T> List<T> readable(
            String key, List<Stored<T>> stored, List<Phrase> unreadable) {
        List<T> entries = new ArrayList<>();
        stored.forEach(row -> take(row, key, entries, unreadable));
        return entries;
    }

    private static <T> void take(
            Stored<T> row, String key, List<T> entries, List<Phrase> unreadable) {
        T entry = row.entry();
        if (entry == null) {
            unreadable.add(Phrase.of(key, row.name()));
        } else {
            entries.add(entry);
        }
    }

    /** Writes a change durably; when {@code progress} throws, the connection is to be closed. */
    void write(Change change, long revision, WriteProgress progress)
            throws SQLException, IOException {
        inTransaction(() -> rows(change, revision, progress));
    }

    /** The same, and in one step with it that the diary was backed up as it was before. */
    void writeBackedUp(Change change, long revision, WriteProgress progress, Instant backedUp)
            throws SQLException, IOException {
        inTransaction(() -> {
            backedUp(backedUp);
            rows(change, revision, progress);
        });
    }

    private void rows(Change change, long revision, WriteProgress progress) {
        handle.execute("UPDATE diary SET revision = ?", revision);
        ChangeRows.write(handle, change, progress);
    }

    /** Counts a day on which the diary was opened. */
    void countDay(LocalDate today) throws SQLException, IOException {
        inTransaction(() -> OpenedDays.count(handle, today));
    }

    long backupNumber() {
        return handle.createQuery("SELECT backup_number FROM diary").mapTo(Long.class).one();
    }

    void keepBackupNumber(long number) throws SQLException, IOException {
        inTransaction(() -> handle.execute("UPDATE diary SET backup_number = ?", number));
    }

    /** Keeps that the diary was backed up as it is now. */
    void keepBackedUp(Instant now) throws SQLException, IOException {
        inTransaction(() -> backedUp(now));
    }

    private void backedUp(Instant now) {
        handle.execute("UPDATE diary SET backed_up_revision = revision, backed_up_at = ?", now);
    }

    /** The revision that the newest backup holds; 0 before the first. */
    long backedUpRevision() {
        return handle.createQuery("SELECT backed_up_revision FROM diary").mapTo(Long.class).one();
    }

    /** When the newest backup was made; null before the first, or when that cannot be read. */
    @Nullable Instant backedUpAt() {
        return handle.createQuery("SELECT backed_up_at FROM diary")
                .map((row, _) ->
                        Stored.unhashed(
                                "",
                                new Columns(row),
                                known -> Instant.parse(known.required("backed_up_at"))))
                .one()
                .entry();
    }

    /**
     * What is kept in memory is committed first: SQLite serialises a database that was read from
     * bytes without what is not. When it cannot be made durable then, this is closed and what the
     * file holds is read again, so nobody sees it.
     */
    private void inTransaction(Runnable statements) throws SQLException, IOException {
        if (!saves) {
            saves = true; // what only reads a diary runs each of its statements once
            handle.setStatementBuilder(new KeptStatements());
        }
        connection.setAutoCommit(false);
        statements.run();
        connection.commit();
        connection.setAutoCommit(true);
        keep();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
