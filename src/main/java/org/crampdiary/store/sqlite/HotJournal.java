package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.PrivateFiles;
import org.jdbi.v3.core.JdbiException;

/**
 * The journal of an interrupted saving beside a diary. SQLite rolls back from whatever journal lies
 * there, also into a backup that was copied to the place of the diary, and spoils it. Nothing in a
 * journal says whose it is, so both are tried on copies. For a file that nobody has open.
 */
final class HotJournal {

    private static final Logger LOG = System.getLogger(HotJournal.class.getName());

    /**
     * Begins every journal from which SQLite rolls back: sqlite.org/fileformat2.html, section 3.
     */
    private static final byte[] MAGIC = HexFormat.of().parseHex("d9d505f920a163d7");

    private static final int MOST_SET_ASIDE = 1000;

    private final Path diary;

    HotJournal(Path diary) {
        this.diary = diary;
    }

    /**
     * Sets aside, under another name, what does not belong to the file: SQLite then opens it as it
     * is. A journal that belongs to it stays. So does no write-ahead log, which we never make.
     *
     * @throws Refusal when the file is damaged with its journal and without
     */
    void setAsideIfForeign() throws IOException {
        for (String log : List.of("-wal", "-shm")) {
            if (Files.exists(beside(log)) && Files.size(beside(log)) > 0) {
                setAside(log);
            }
        }
        if (isHot() && !belongs()) {
            setAside(DiaryFiles.JOURNAL);
        }
    }

    /** Sets aside all of that, beside a file that SQLite does not open. */
    void setAside() throws IOException {
        for (String ending : List.of(DiaryFiles.JOURNAL, "-wal", "-shm")) {
            if (Files.exists(beside(ending)) && Files.size(beside(ending)) > 0) {
                setAside(ending);
            }
        }
    }

    private boolean isHot() throws IOException {
        Path journal = beside(DiaryFiles.JOURNAL);
        if (!Files.isRegularFile(journal)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(journal)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    /**
     * Whether rolling back leads to a diary less damaged than the file alone, or as sound and of
     * the revision that a single change was made of.
     */
    private boolean belongs() throws IOException {
        State alone = tried(false);
        State rolledBack = tried(true);
        if (alone.unusable() && rolledBack.unusable()) {
            throw Refusal.notOpened("refusal.damaged", diary.getFileName().toString());
        }
        long changes = alone.revision - rolledBack.revision;
        return rolledBack.damage < alone.damage
                || (rolledBack.damage == alone.damage && (changes == 0 || changes == 1));
    }

    /** What SQLite makes of a copy. */
    private State tried(boolean withJournal) throws IOException {
        Path copy = beside(DiaryFiles.TRIED);
        Path journal = beside(DiaryFiles.TRIED + DiaryFiles.JOURNAL);
        try {
            copy(diary, copy);
            if (withJournal) {
                copy(beside(DiaryFiles.JOURNAL), journal);
            }
            return State.of(copy);
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(journal);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        PrivateFiles.createFile(to);
        Files.write(to, Files.readAllBytes(from));
    }

    private void setAside(String ending) throws IOException {
        Path free =
                IntStream.range(1, MOST_SET_ASIDE)
                        .mapToObj(i -> beside(ending + DiaryFiles.SET_ASIDE + (i == 1 ? "" : i)))
                        .filter(Files::notExists)
                        .findFirst()
                        .orElseThrow(() -> new IOException("no free name beside " + diary));
        Files.move(beside(ending), free, StandardCopyOption.ATOMIC_MOVE);
        PrivateFiles.syncFolder(diary.resolveSibling(""));
        LOG.log(Level.WARNING, "a journal of another file was set aside");
    }

    private Path beside(String ending) {
        return diary.resolveSibling(diary.getFileName() + ending);
    }

    /**
     * What a file holds.
     *
     * @param damage the number of damaged things; {@link #UNUSABLE} when it cannot be read at all
     */
    private record State(int damage, long revision) {

        private static final int UNUSABLE = Integer.MAX_VALUE;

        static State of(Path file) throws IOException {
            try (DiaryDatabase read = DiaryDatabase.openForWriting(file)) {
                if (!Damage.inFile(read.handle()).isEmpty()) {
                    return new State(UNUSABLE, 0);
                }
                int damage =
                        Schema.of(read.handle()) == Schema.CURRENT.version()
                                ? Damage.everywhere(read.handle()).size()
                                : Damage.inEntries(read.handle()).size();
                return new State(damage, read.load().diary().revision());
            } catch (SQLException | JdbiException | IllegalStateException _) {
                return new State(UNUSABLE, 0); // that it cannot be read is the answer
            }
        }

        boolean unusable() {
            return damage == UNUSABLE;
        }
    }
}
