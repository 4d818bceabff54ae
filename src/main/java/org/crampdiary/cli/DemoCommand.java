package org.crampdiary.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.crampdiary.demo.SyntheticDiary;
import org.crampdiary.exchange.OutputFile;
import org.crampdiary.exchange.json.JsonDiary;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes an invented diary as an exchange file. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Writes an invented diary as an exchange file.")
final class DemoCommand implements Callable<Integer> {

    @ParentCommand private CrampDiary parent;

    @Spec private CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to.")
    private Path out;

    @Option(names = "--nights", paramLabel = "N", description = "How many nights; by default 180.")
    private @Nullable String nights;

    @Option(
            names = "--rate",
            paramLabel = "W",
            description = "Cramps per week to vary around; by default 3.5.")
    private @Nullable String rate;

    @Option(names = "--seed", paramLabel = "SEED", description = "A whole number; by default 1.")
    private @Nullable String seed;

    @Override
    public Integer call() {
        parent.languageAskedFor();
        if (parent.demo()) {
            throw WrongUsage.of("usage.demo-without-diary");
        }
        SyntheticDiary synthetic = synthetic();
        Diary diary = synthetic.generate(Night.containing(LocalDateTime.now(parent.clock())));
        OutputFile.write(out, JsonDiary.write(diary, parent.clock().instant()));
        spec.commandLine().getOut().println(parent.messages().text("cli.written", out.toString()));
        return 0;
    }

    private SyntheticDiary synthetic() {
        double howMany = number("--nights", nights, 180, 1, SyntheticDiary.MOST_NIGHTS);
        if (howMany != Math.rint(howMany)) {
            throw WrongUsage.of(
                    "usage.whole-number", "--nights", howMany, 1, SyntheticDiary.MOST_NIGHTS);
        }
        return new SyntheticDiary(
                seed(),
                (int) howMany,
                number("--rate", rate, 3.5, 0, SyntheticDiary.MOST_CRAMPS_PER_WEEK));
    }

    private static double number(
            String option, @Nullable String text, double usual, double least, double most) {
        try {
            double value = text == null ? usual : Double.parseDouble(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException _) {
            // falls through to the sentence that says what is allowed
        }
        throw WrongUsage.of("usage.number", option, String.valueOf(text), least, most);
    }

    private long seed() {
        try {
            return seed == null ? 1 : Long.parseLong(seed);
        } catch (NumberFormatException _) {
            throw WrongUsage.of("usage.seed", "--seed", String.valueOf(seed));
        }
    }
}
