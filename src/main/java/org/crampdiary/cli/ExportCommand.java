package org.crampdiary.cli;

import org.crampdiary.exchange.json.JsonDiary;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the diary as an exchange file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the diary as a file that other programs can read.")
final class ExportCommand extends DiaryCommand {

    @Mixin private final OutOption out = new OutOption();

    @Option(names = "--format", paramLabel = "json", description = "json.")
    private String format = "json";

    @Override
    void check(Messages messages) {
        if (!format.equals("json")) {
            throw WrongUsage.of("usage.code", "--format", format, "json");
        }
        out.check(program().outputFiles());
    }

    @Override
    int run(DiaryStore store, Messages messages) {
        byte[] json = JsonDiary.write(store.current(), clock().instant());
        out.write(json, program().outputFiles(), messages, "cli.written-plain");
        return 0;
    }
}
