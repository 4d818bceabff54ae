package org.crampdiary.cli;

import java.time.LocalDate;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.settings.Program;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.summary.SummaryOptions;
import org.crampdiary.summary.pdf.SummaryPdf;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.Trends;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The doctor's summary as a PDF. */
@Command(
        name = "summary",
        mixinStandardHelpOptions = true,
        description = "Writes the summary for a doctor as a PDF.")
final class SummaryCommand extends DiaryCommand {

    @Mixin private final OutOption out = new OutOption();

    @Mixin private final PeriodOptions period = new PeriodOptions();

    @Option(names = "--paper", paramLabel = "a4|letter", description = "a4 or letter.")
    private String paper = "a4";

    @Option(names = "--no-notes", description = "Leave the notes out.")
    private boolean noNotes;

    @Option(names = "--no-name", description = "Leave name and birth year out.")
    private boolean noName;

    @Option(
            names = "--more",
            description = "Add a second page with intervals, quartiles and the list of rules.")
    private boolean more;

    private SummaryOptions options() {
        return new SummaryOptions(
                Arguments.code(Paper.class, "--paper", paper), !noNotes, !noName, more);
    }

    @Override
    void check(Messages messages) {
        period.check(tonight());
        options();
        out.check(program().outputFiles());
    }

    @Override
    int run(DiaryStore store, Messages messages) {
        Diary diary = store.current();
        NightRange range = period.range(diary, tonight());
        SummaryModel model =
                SummaryModel.of(
                        diary,
                        Trends.summarise(diary, range),
                        program().preferences().comparisonOff()
                                ? null
                                : Guidance.check(diary, range.to()),
                        options(),
                        LocalDate.now(clock()),
                        Program.version());
        byte[] pdf = new SummaryPdf(messages).of(model);
        out.write(pdf, program().outputFiles(), messages, "cli.written");
        return 0;
    }
}
