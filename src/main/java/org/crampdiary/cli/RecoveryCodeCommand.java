package org.crampdiary.cli;

import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.Protection;
import org.crampdiary.text.Messages;
import picocli.CommandLine.Command;

/** Makes a recovery code for a protected diary. */
@Command(
        name = "recovery-code",
        mixinStandardHelpOptions = true,
        description = "Makes a code that opens the diary when the passphrase is forgotten.")
final class RecoveryCodeCommand extends ProtectionCommand {

    @Override
    int run(DiaryStore store, Messages messages) {
        Protection protection = protectionOf(store);
        with(
                program().passphrase(),
                passphrase ->
                        with(protection.makeRecoveryCode(passphrase), code -> out().println(code)));
        say(messages.text("cli.recovery-code"));
        return 0;
    }
}
