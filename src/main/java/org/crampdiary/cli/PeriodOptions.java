package org.crampdiary.cli;

import java.time.LocalDate;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightRange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which nights, both ends included. */
final class PeriodOptions {

    private static final int USUAL_NIGHTS = 90;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description =
                    "By default 89 nights before --to, or the first night with an entry if that is later.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "By default the current night.")
    private @Nullable String to;

    /**
     * The nights asked for; those that have not come are not recorded.
     *
     * @throws WrongUsage when they would end before they begin
     */
    NightRange range(Diary diary, LocalDate tonight) {
        LocalDate last = to == null ? tonight : Arguments.date("--to", to);
        if (from == null) {
            return NightEntries.counted(diary, last, USUAL_NIGHTS);
        }
        LocalDate first = Arguments.date("--from", from);
        if (first.isAfter(last)) {
            throw WrongUsage.of("usage.from-after-to", first.toString(), last.toString());
        }
        return new NightRange(first, last);
    }

    /** Looks at them before the diary is touched; as {@link #range}. */
    void check(LocalDate tonight) {
        range(Diary.EMPTY, tonight);
    }
}
