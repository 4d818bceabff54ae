package org.crampdiary.cli;

import java.nio.file.Path;
import java.util.List;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.Protection;
import org.crampdiary.store.Protection.Unprotected;
import org.crampdiary.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Protects the diary by a passphrase. */
@Command(
        name = "protect",
        mixinStandardHelpOptions = true,
        description = "Protects the diary and its later backups by a passphrase.")
final class ProtectCommand extends NewPassphraseCommand {

    @Option(
            names = "--remove-old",
            description = "Removes for good the backups that need an earlier passphrase.")
    private boolean removeOld;

    @Override
    int run(DiaryStore store, Messages messages) {
        Protection protection = store.protection();
        if (protection.isOn() && !copies.isChosen() && !removeOld) {
            throw Refusal.notDone("refusal.already-protected");
        }
        TypedInWindow typed = new TypedInWindow(messages);
        if (!protection.isOn()) {
            typed.takeInto(store);
            with(next.read(store.file(), program().passphrases(), messages), protection::switchOn);
            out().println(messages.text("cli.protected"));
        }
        say(
                copies.handled(
                        protection, typed.plain(store), new char[0], messages, "cli.copies-plain"));
        say(
                copies.handledElsewhere(
                        protection,
                        secondFolder(store),
                        Unprotected::plain,
                        new char[0],
                        messages));
        if (removeOld) {
            List<Path> old = protection.copies().others();
            protection.removeCopies(old);
            say(messages.text("cli.copies-remove", old.size()));
        }
        return 0;
    }
}
