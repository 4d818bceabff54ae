package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps both when another program replaced a diary's file: what a window holds goes beside it, into
 * a diary that takes in what can no longer be saved, and that nobody else can open meanwhile.
 */
final class KeptBeside implements AutoCloseable {

    private static final Logger LOG = System.getLogger(KeptBeside.class.getName());

    private final Path file;
    private final Clock clock;
    private @Nullable SqliteDiaryStore copy;

    KeptBeside(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Why nothing is saved any more, with the name of the copy. */
    static final class Replaced extends Refusal {

        private static final long serialVersionUID = 1L;

        private final transient SqliteDiaryStore copy;

        private Replaced(SqliteDiaryStore copy, @Nullable Exception cause) {
            super(Kind.NOT_DONE, List.of(sentence("refusal.replaced", copy)), cause);
            this.copy = copy;
        }

        private static Phrase sentence(String key, SqliteDiaryStore copy) {
            return Phrase.of(key, copy.file().toString());
        }

        /**
         * Writes into the copy what could not be saved.
         *
         * @return the same, saying whether that is kept too
         */
        Refusal keeping(Consumer<DiaryStore> change) {
            try {
                change.accept(copy);
                Phrase kept = sentence(DiaryStore.KEPT_BESIDE, copy);
                return new Refusal(Kind.NOT_DONE, List.of(kept), this);
            } catch (Refusal e) {
                return e.with(sentences().getFirst());
            }
        }
    }

    /**
     * Writes what the window holds into a new file beside the other, once.
     *
     * @param format of that file
     */
    Refusal both(Diary held, DiaryFormat format, @Nullable Exception cause) {
        try {
            return new Replaced(copy(held, format), cause);
        } catch (Replaced e) { // the copy has been replaced, too
            return e;
        } catch (IOException | SQLException | JdbiException | FlywayException | Refusal e) {
            Phrase sentence = Phrase.of("refusal.replaced-not-kept");
            return new Refusal(Refusal.Kind.NOT_DONE, List.of(sentence), e);
        }
    }

    private SqliteDiaryStore copy(Diary held, DiaryFormat format) throws IOException, SQLException {
        SqliteDiaryStore there = copy;
        if (there != null) {
            there.database();
            return there;
        }
        Path made = NewDiary.keepBeside(file, held, LocalDate.now(clock), format);
        try (Keyring keyring = format.opener()) {
            SqliteDiaryStore opened = SqliteDiaryStore.open(made, clock, keyring);
            copy = opened;
            return opened;
        }
    }

    /** The copy stays; what is kept from now on goes into another one. */
    @Override
    public void close() {
        SqliteDiaryStore there = copy;
        copy = null;
        try {
            if (there != null) {
                there.close();
            }
        } catch (Refusal e) {
            LOG.log(Level.WARNING, "all is in the copy, which could not be closed", e);
        }
    }
}
