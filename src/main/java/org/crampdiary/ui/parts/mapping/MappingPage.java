package org.crampdiary.ui.parts.mapping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crampdiary.exchange.Merge;
import org.crampdiary.exchange.table.DateMeans;
import org.crampdiary.exchange.table.Filled;
import org.crampdiary.exchange.table.MappedTable;
import org.crampdiary.exchange.table.Mapping;
import org.crampdiary.exchange.table.OpenQuestion;
import org.crampdiary.exchange.table.Reading;
import org.crampdiary.exchange.table.Sheet;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.jspecify.annotations.Nullable;

/**
 * What the mapping page shows at one moment.
 *
 * @param apart the columns by whose words rows can be told apart
 * @param outcome what an import would do; null while a question is open
 * @param clock by which the table was read
 */
record MappingPage(
        Sheet sheet,
        MappedTable table,
        List<String> apart,
        @Nullable Outcome outcome,
        Clock clock) {

    /**
     * What an import would do, with the rows that can be read.
     *
     * @param merge with the diary as it was when the table was read
     */
    record Outcome(Reading reading, Filled filled, Merge merge) {

        /**
         * What an import does to the diary as it is by then.
         *
         * @param crampsWin whether nights in conflict become cramp nights
         */
        Change into(Diary diary, boolean crampsWin, Clock clock) {
            Merge now = Merge.of(diary, Filled.of(reading, diary, clock.instant()).entries());
            return (crampsWin ? now.withCrampsWinning(diary, clock.instant()) : now).accepted();
        }
    }

    /** Why nothing can be imported yet, or that it can. */
    enum State {
        OPEN,
        WRONG_ROWS,
        NO_ROWS,
        NOTHING,
        CONFLICTS,
        READY
    }

    static MappingPage of(Sheet sheet, Mapping said, Diary diary, Clock clock) {
        MappedTable table = MappedTable.of(sheet, said, clock.getZone(), clock.instant());
        Reading reading = table.reading();
        return new MappingPage(
                sheet,
                table,
                table.tellingApart(),
                reading == null ? null : outcome(reading, diary, clock),
                clock);
    }

    private static Outcome outcome(Reading reading, Diary diary, Clock clock) {
        Filled filled = Filled.of(reading, diary, clock.instant());
        return new Outcome(reading, filled, Merge.of(diary, filled.entries()));
    }

    /** What the person has said. */
    Mapping said() {
        return table.said();
    }

    int headerRow() {
        return table.columns().headerRow();
    }

    List<LocalDate> conflicts() {
        return outcome == null ? List.of() : outcome.merge().conflicts();
    }

    List<String> columns() {
        return table.columns().names();
    }

    /** Whether the person is asked this of a field, by now answered or not. */
    boolean asks(OpenQuestion.Kind kind, String field) {
        return table.asked().stream()
                .anyMatch(asked -> asked.kind() == kind && asked.field().equals(field));
    }

    /** The night that the first example of a question names when a date means this. */
    Optional<LocalDate> night(OpenQuestion question, DateMeans means) {
        return table.night(question, means, clock.getZone(), clock.instant());
    }

    State state() {
        Outcome known = outcome;
        if (known == null) {
            return State.OPEN;
        }
        if (!known.reading().problems().isEmpty() && !said().leaveOutWrongRows()) {
            return State.WRONG_ROWS;
        }
        if (known.reading().rows().isEmpty()) {
            return State.NO_ROWS;
        }
        if (!known.merge().conflicts().isEmpty()) {
            return State.CONFLICTS;
        }
        return known.merge().total().changesNothing() ? State.NOTHING : State.READY;
    }
}
