package org.crampdiary.cli;

import java.time.LocalDate;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.settings.Program;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.summary.PageChoice;
import org.crampdiary.summary.Paper;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.summary.SummaryOptions;
import org.crampdiary.summary.pdf.BlankPdf;
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

    @Option(names = "--no-factors", description = "Leave out drinks, prevention and the days.")
    private boolean noFactors;

    @Option(
            names = "--more",
            description = "Add a second page with intervals, quartiles and the list of rules.")
    private boolean more;

    @Option(
            names = "--large",
            description = "Print in larger letters, on as many sheets as needed.")
    private boolean large;

    @Option(
            names = "--code",
            description = "Add the figures as a code that a program can read (QR).")
    private boolean code;

    @Option(
            names = "--blank",
            description =
                    "Write an empty table for 14 nights instead, to be filled in by hand; only"
                            + " --paper matters to it.")
    private boolean blank;

    private Paper paper() {
        return Arguments.code(Paper.class, "--paper", paper);
    }

    private SummaryOptions options() {
        return SummaryOptions.on(paper())
                .with(PageChoice.NOTES, !noNotes)
                .with(PageChoice.NAME, !noName)
                .with(PageChoice.FACTORS, !noFactors)
                .with(PageChoice.MORE, more)
                .with(PageChoice.LARGE, large)
                .with(PageChoice.CODE, code);
    }

    @Override
    boolean begins() {
        return blank; // an empty form for paper comes before everything
    }

    @Override
    boolean handsOut() {
        return !blank;
    }

    @Override
    void check(Messages messages) {
        period.check(tonight());
        options();
        out.check(program().outputFiles());
    }

    @Override
    int run(DiaryStore store, Messages messages) {
        if (blank) {
            byte[] pdf =
                    new BlankPdf(messages).of(program().preferences().recording()::asks, paper());
            out.write(pdf, program().outputFiles(), messages, "cli.written");
            return 0;
        }
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
        SummaryPdf page = new SummaryPdf(messages);
        page.unprintable(model)
                .forEach(each ->
                        spec().commandLine()
                                .getErr()
                                .println(
                                        messages.text(
                                                "summary.unprintable",
                                                each.characters(),
                                                each.text())));
        byte[] pdf = page.of(model);
        out.write(pdf, program().outputFiles(), messages, "cli.written-plain");
        return 0;
    }
}
