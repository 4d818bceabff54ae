package org.crampdiary.cli;

import org.crampdiary.model.Diary;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.trends.Trends;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The figures of a period. */
@Command(name = "trends", mixinStandardHelpOptions = true, description = "The figures of a period.")
final class TrendsCommand extends DiaryCommand {

    @Mixin private final PeriodOptions period = new PeriodOptions();

    @Option(names = "--json", description = "The figures as JSON.")
    private boolean json;

    @Override
    boolean handsOut() {
        return true;
    }

    @Override
    void check(Messages messages) {
        period.check(tonight());
    }

    @Override
    int run(DiaryStore store, Messages messages) {
        Diary diary = store.current();
        TrendSummary figures = Trends.summarise(diary, period.range(diary, tonight()));
        if (json) {
            out().println(new TrendsJson().of(figures));
        } else {
            new TrendsText(messages).of(figures).forEach(out()::println);
        }
        return 0;
    }
}
