package org.crampdiary.store.sqlite;

import java.util.List;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** Says in one sentence what an exception of SQLite means for the person. */
final class Problems {

    // Primary result codes: sqlite.org/rescode.html
    private static final int BUSY = 5;
    private static final int READ_ONLY = 8;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int PRIMARY = 0xFF;

    private Problems() {}

    /** Why a diary cannot be opened. What SQLite does not know any other name for is damage. */
    static Refusal opening(String name, Exception problem) {
        Phrase sentence =
                switch (code(problem)) {
                    case BUSY -> Phrase.of("refusal.in-use");
                    case READ_ONLY, CANNOT_OPEN -> Phrase.of("refusal.read-only", name);
                    case FULL -> Phrase.of("refusal.disk-full");
                    default -> Phrase.of("refusal.damaged", name);
                };
        return new Refusal(Kind.NOT_OPENED, List.of(sentence), problem);
    }

    /** Why a change is not saved. */
    static Refusal saving(Exception problem) {
        Phrase sentence =
                code(problem) == FULL
                        ? Phrase.of("refusal.disk-full")
                        : Phrase.of("refusal.not-saved");
        return new Refusal(Kind.NOT_DONE, List.of(sentence), problem);
    }

    private static int code(Exception problem) {
        for (@Nullable Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return sqlite.getResultCode().code & PRIMARY;
            }
        }
        return 0;
    }
}
