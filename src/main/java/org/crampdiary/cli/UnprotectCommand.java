package org.crampdiary.cli;

import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.Protection;
import org.crampdiary.text.Messages;
import picocli.CommandLine.Command;

/** Takes the protection of the diary off. */
@Command(
        name = "unprotect",
        mixinStandardHelpOptions = true,
        description = "Makes a plain file of the diary again.")
final class UnprotectCommand extends ProtectionCommand {

    @Override
    int run(DiaryStore store, Messages messages) {
        Protection protection = protectionOf(store);
        new TypedInWindow(messages).takeInto(store);
        with(program().passphrase(), protection::switchOff);
        out().println(messages.text("cli.unprotected"));
        return 0;
    }
}
