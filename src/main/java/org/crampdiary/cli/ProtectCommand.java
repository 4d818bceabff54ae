package org.crampdiary.cli;

import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.Protection;
import org.crampdiary.text.Messages;
import picocli.CommandLine.Command;

/** Protects the diary by a passphrase. */
@Command(
        name = "protect",
        mixinStandardHelpOptions = true,
        description = "Protects the diary and its later backups by a passphrase.")
final class ProtectCommand extends NewPassphraseCommand {

    @Override
    int run(DiaryStore store, Messages messages) {
        Protection protection = store.protection();
        if (protection.isOn() && !copies.isChosen()) {
            throw Refusal.notDone("refusal.already-protected");
        }
        if (!protection.isOn()) {
            with(next.read(store.file(), program().passphrases(), messages), protection::switchOn);
            out().println(messages.text("cli.protected"));
        }
        say(
                copies.handled(
                        protection,
                        protection.plainCopies(),
                        new char[0],
                        messages,
                        "cli.copies-plain"));
        return 0;
    }
}
