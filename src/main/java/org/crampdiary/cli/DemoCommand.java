package org.crampdiary.cli;

import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.crampdiary.demo.SyntheticDiary;
import org.crampdiary.exchange.json.JsonDiary;
import org.crampdiary.model.Diary;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Night;
import org.crampdiary.model.Unit;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes an invented diary as an exchange file. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Writes an invented diary as an exchange file.")
final class DemoCommand implements Callable<Integer> {

    private static final FieldKind.Whole NIGHTS =
            new FieldKind.Whole(1, SyntheticDiary.MOST_NIGHTS, Unit.NIGHTS);
    private static final int USUAL_NIGHTS = 180;
    private static final double USUAL_RATE = 3.5;

    @ParentCommand private CrampDiary parent;

    @Mixin private final OutOption out = new OutOption();

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
        Messages messages = parent.messages();
        SyntheticDiary synthetic = synthetic(messages.language());
        out.check(parent.outputFiles());
        Diary diary = synthetic.generate(Night.containing(LocalDateTime.now(parent.clock())));
        byte[] json = JsonDiary.write(diary, parent.clock().instant());
        out.write(json, parent.outputFiles(), messages, "cli.written");
        return 0;
    }

    private SyntheticDiary synthetic(Language language) {
        double howMany =
                nights == null
                        ? USUAL_NIGHTS
                        : Arguments.number(NIGHTS, "--nights", nights, language);
        double perWeek =
                rate == null
                        ? USUAL_RATE
                        : Arguments.number(
                                0, SyntheticDiary.MOST_CRAMPS_PER_WEEK, "--rate", rate, language);
        return new SyntheticDiary(seed(), (int) howMany, perWeek);
    }

    private long seed() {
        String typed = seed;
        if (typed == null) {
            return 1;
        }
        if (!typed.matches("-?[0-9]{1,18}")) {
            throw WrongUsage.of("usage.seed", "--seed", typed);
        }
        return Long.parseLong(typed);
    }
}
