package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Keeps both when another program replaced a diary's file: what a window holds goes beside it. */
final class KeptBeside {

    private final Path file;
    private final Clock clock;
    private @Nullable Diary kept;
    private @Nullable Path keptIn;

    KeptBeside(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * Writes what the window holds into a new file beside the other, once.
     *
     * @param format of that file
     * @return why nothing is saved, with the name of that file
     */
    @SuppressWarnings("ReferenceEquality") // the same snapshot, not an equal one
    Refusal both(Diary held, DiaryFormat format, @Nullable Exception cause) {
        Path copy = keptIn;
        try {
            if (copy == null || kept != held || Files.notExists(copy)) {
                copy = NewDiary.keepBeside(file, held, LocalDate.now(clock), format);
                keptIn = copy;
                kept = held;
            }
            Phrase sentence = Phrase.of("refusal.replaced", copy.toString());
            return new Refusal(Kind.NOT_DONE, List.of(sentence), cause);
        } catch (IOException | SQLException | JdbiException | FlywayException e) {
            Phrase sentence = Phrase.of("refusal.replaced-not-kept");
            return new Refusal(Kind.NOT_DONE, List.of(sentence), e);
        }
    }
}
