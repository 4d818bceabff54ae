package org.crampdiary.cli;

import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.recovery.Restored;
import org.crampdiary.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Puts a copy in the place of the diary, which need not be one that can be opened. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Puts a backup in the place of the diary, which is kept in another place.")
final class RestoreCommand implements Callable<Integer> {

    private static final Logger LOG = System.getLogger(RestoreCommand.class.getName());

    @ParentCommand private CrampDiary parent;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A backup, or another diary file.")
    private String file;

    @Option(
            names = "--without-passphrase",
            description =
                    "Puts a plain backup in the place of a protected diary whose passphrase is"
                            + " forgotten. The diary is then not protected.")
    private boolean withoutPassphrase;

    @Override
    public Integer call() {
        parent.languageAskedFor();
        if (parent.demo()) {
            throw WrongUsage.of("usage.demo-restore");
        }
        Path copy = Arguments.file("FILE", file);
        try (Keyring ofCopy = parent.keyring(copy);
                Keyring keyring = ofDiary(ofCopy)) {
            say(restored(copy, keyring, ofCopy.isEmpty()), copy);
            sayPlainCopies(ofCopy);
        }
        return 0;
    }

    /** What opens the copy opens the diary too, as a rule; if only that is protected, it does. */
    private Keyring ofDiary(Keyring ofCopy) {
        if (!ofCopy.isEmpty() || withoutPassphrase) {
            return ofCopy;
        }
        try {
            return parent.keyring();
        } catch (Refusal e) {
            throw e.with(Phrase.of("cli.restore-forgotten"));
        }
    }

    private Restored restored(Path copy, Keyring keyring, boolean plain) {
        try {
            return parent.recovery(keyring).restore(copy);
        } catch (Refusal e) {
            throw plain && Recovery.isShut(e) ? e.with(Phrase.of("cli.restore-forgotten")) : e;
        }
    }

    private void say(Restored restored, Path copy) {
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
    }

    /**
     * A diary that was not protected before has backups that anybody can read, and perhaps what was
     * typed in the window. That the diary cannot be opened just now undoes nothing.
     */
    private void sayPlainCopies(Keyring ofCopy) {
        if (ofCopy.isEmpty()) {
            return;
        }
        try (DiaryStore open = parent.openStore(ofCopy)) {
            TypedInWindow typed = new TypedInWindow(parent.messages());
            typed.takeInto(open);
            int plain = typed.plain(open).size();
            if (plain > 0) {
                spec.commandLine()
                        .getOut()
                        .println(parent.messages().text("cli.copies-plain", plain));
            }
        } catch (Refusal e) {
            LOG.log(Level.WARNING, "what others can read is not looked for", e);
            e.sentences()
                    .forEach(each ->
                            spec.commandLine().getErr().println(parent.messages().text(each)));
        }
    }
}
