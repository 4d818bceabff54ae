package org.crampdiary.cli;

import java.nio.file.Path;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a verified copy of the diary. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Makes a verified backup, in the backup folder or at a place of your choice.")
final class BackupCommand extends DiaryCommand {

    @Option(names = "--out", paramLabel = "FILE", description = "A new file.")
    private @Nullable String out;

    @Override
    void check(Messages messages) {
        if (out == null && program().demo()) {
            throw WrongUsage.of("usage.demo-backup");
        }
        if ("-".equals(out)) {
            throw WrongUsage.of("usage.backup-is-a-file");
        }
        file();
    }

    @Override
    int run(DiaryStore store, Messages messages) {
        Path written = file();
        if (written == null) {
            written = store.backUp();
        } else {
            store.backUpTo(written);
        }
        out().println(messages.text("cli.written-plain", written.toString()));
        return 0;
    }

    private @Nullable Path file() {
        return out == null ? null : Arguments.file("--out", out);
    }
}
