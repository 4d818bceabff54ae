package org.crampdiary.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crampdiary.store.protection.Keyring;
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

    /** What opens the copy opens the diary too, as a rule; if only that is protected, it does. */
    private Restored restored(Path copy) {
        try (Keyring ofCopy = parent.keyring(copy);
                Keyring keyring = ofCopy.isEmpty() ? parent.keyring() : ofCopy) {
            return parent.recovery(keyring).restore(copy);
        }
    }

    @Override
    public Integer call() {
        parent.languageAskedFor();
        if (parent.demo()) {
            throw WrongUsage.of("usage.demo-restore");
        }
        Path copy = Arguments.file("FILE", file);
        Restored restored = restored(copy);
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
        if (restored.protection() != null) {
            out.println(messages.text(restored.protection()));
        }
        return 0;
    }
}
