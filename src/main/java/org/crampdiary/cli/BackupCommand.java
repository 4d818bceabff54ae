package org.crampdiary.cli;

import java.nio.file.Path;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.backup.SecondFolder;
import org.crampdiary.store.backup.SecondFolder.State;
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
        String key = store.protection().isOn() ? "cli.written-protected" : "cli.written-plain";
        out().println(messages.text(key, written.toString()));
        if (out == null) {
            program()
                    .preferences()
                    .backupPlace()
                    .forDiary(store.file(), store::isSound)
                    .map(SecondFolder::caughtUp)
                    .ifPresent(state -> say(state, messages));
        }
        return 0;
    }

    private void say(State second, Messages messages) {
        switch (second) {
            case COMPLETE -> out().println(messages.text("setting.second-complete"));
            case SAME_DISK -> out().println(messages.text("setting.second-same-disk"));
            case MENDED -> out().println(messages.text("setting.second-mended"));
            case UNLIKE -> out().println(messages.text("setting.second-unlike"));
            case FULL -> out().println(messages.text("upkeep.second-full"));
            case ABSENT ->
                    spec().commandLine().getErr().println(messages.text("setting.second-absent"));
            case FAILED ->
                    spec().commandLine().getErr().println(messages.text("upkeep.second-failed"));
        }
    }

    private @Nullable Path file() {
        return out == null ? null : Arguments.file("--out", out);
    }
}
