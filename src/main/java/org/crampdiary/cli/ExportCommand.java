package org.crampdiary.cli;

import java.nio.file.Path;
import org.crampdiary.exchange.OutputFile;
import org.crampdiary.exchange.json.JsonDiary;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the diary as an exchange file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the diary as a file that other programs can read.")
final class ExportCommand extends DiaryCommand {

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to.")
    private Path out;

    @Option(names = "--format", paramLabel = "json", description = "json.")
    private String format = "json";

    @Override
    void check(Messages messages) {
        if (!format.equals("json")) {
            throw WrongUsage.of("usage.code", "--format", format, "json");
        }
    }

    @Override
    int run(DiaryStore store, Messages messages) {
        OutputFile.write(out, JsonDiary.write(store.current(), clock().instant()));
        out().println(messages.text("cli.written-plain", out.toString()));
        return 0;
    }
}
