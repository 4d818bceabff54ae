package org.crampdiary.cli;

import java.time.LocalDate;
import org.crampdiary.model.NightRange;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.trends.Trends;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The figures of a period. */
@Command(name = "trends", mixinStandardHelpOptions = true, description = "The figures of a period.")
final class TrendsCommand extends DiaryCommand {

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "By default 89 nights before --to.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "By default the current night.")
    private @Nullable String to;

    @Option(names = "--json", description = "The figures as JSON.")
    private boolean json;

    @Override
    void check(Messages messages) {
        period();
    }

    private NightRange period() {
        return period(from, to, tonight());
    }

    /**
     * The period of two options; nights of it that have not come are not recorded. {@link
     * WrongUsage} when it would end before it begins.
     */
    static NightRange period(@Nullable String from, @Nullable String to, LocalDate tonight) {
        LocalDate last = to == null ? tonight : Arguments.date("--to", to);
        LocalDate first = from == null ? last.minusDays(89) : Arguments.date("--from", from);
        if (first.isAfter(last)) {
            throw WrongUsage.of("usage.from-after-to", first.toString(), last.toString());
        }
        return new NightRange(first, last);
    }

    @Override
    int run(DiaryStore store, Messages messages) {
        TrendSummary figures = Trends.summarise(store.current(), period());
        if (json) {
            out().println(new TrendsJson().of(figures));
        } else {
            new TrendsText(messages).of(figures).forEach(out()::println);
        }
        return 0;
    }
}
