package org.crampdiary.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crampdiary.store.recovery.Restored;
import org.crampdiary.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Puts a copy in the place of the diary, which need not be one that can be opened. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Puts a backup in the place of the diary, which is kept in another place.")
final class RestoreCommand implements Callable<Integer> {

    @ParentCommand private CrampDiary parent;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A backup, or another diary file.")
    private String file;

    @Override
    public Integer call() {
        parent.languageAskedFor();
        if (parent.demo()) {
            throw WrongUsage.of("usage.demo-restore");
        }
        Path copy = Arguments.file("FILE", file);
        Restored restored = parent.recovery().restore(copy);
        Messages messages = parent.messages();
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                messages.text(
                        "cli.restored", restored.nights(), restored.cramps(), copy.toString()));
        if (restored.backup() != null) {
            out.println(messages.text("cli.restored-undo", restored.backup().toString()));
        }
        if (restored.quarantine() != null) {
            out.println(messages.text("recovery.kept-aside", restored.quarantine().toString()));
        }
        return 0;
    }
}
