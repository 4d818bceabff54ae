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

/**
 * The file of an open diary: whether it is still the one that was opened, as we left it. Programs
 * that keep folders alike replace files; what we save would then go into one without a name.
 */
final class OpenedFile {

    private final Path file;
    private final Clock clock;
    private FileState known;
    private boolean leftByUs = true;
    private @Nullable Diary kept;
    private @Nullable Path keptIn;

    OpenedFile(Path file, Clock clock) throws IOException {
        this.file = file;
        this.clock = clock;
        this.known = FileState.of(file);
    }

    /** Whether another file, or none, is where it was; its folder is there. */
    boolean isReplaced() throws IOException {
        boolean gone = Files.notExists(file) && Files.exists(file.resolveSibling(""));
        return gone || !FileState.of(file).isOfSameFile(known);
    }

    /** Whether somebody else wrote into it. */
    boolean isChanged() throws IOException {
        return leftByUs && !FileState.of(file).equals(known);
    }

    /** To be called when something was saved in it, or all of it was read. */
    void saved() throws IOException {
        known = FileState.of(file);
        leftByUs = true;
    }

    /** To be called when saving failed: until the next saving, size and time say nothing. */
    void failed() {
        leftByUs = false;
    }

    /**
     * Keeps both: what the window holds goes into a new file beside the other, once.
     *
     * @return why nothing is saved, with the name of that file
     */
    @SuppressWarnings("ReferenceEquality") // the same snapshot, not an equal one
    Refusal keepBoth(Diary held, @Nullable Exception cause) {
        Path copy = keptIn;
        try {
            if (copy == null || kept != held || Files.notExists(copy)) {
                copy = NewDiary.keepBeside(file, held, LocalDate.now(clock));
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
