package org.crampdiary.cli;

import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.Protection;
import org.crampdiary.store.Protection.Unprotected;
import org.crampdiary.text.Messages;
import picocli.CommandLine.Command;

/** Changes the passphrase of a protected diary. */
@Command(
        name = "passphrase",
        mixinStandardHelpOptions = true,
        description = "Changes the passphrase; a recovery code opens the diary no more then.")
final class PassphraseCommand extends NewPassphraseCommand {

    @Override
    int run(DiaryStore store, Messages messages) {
        Protection protection = protectionOf(store);
        boolean hadCode = protection.hasRecoveryCode();
        new TypedInWindow(messages).takeInto(store);
        with(program().passphrase(), now -> change(protection, now, store, messages));
        if (hadCode) {
            say(messages.text("cli.recovery-code-void"));
        }
        return 0;
    }

    private void change(Protection protection, char[] now, DiaryStore store, Messages messages) {
        with(
                next.read(store.file(), program().passphrases(), messages),
                chosen -> protection.changePassphrase(now, chosen));
        say(messages.text("cli.passphrase-changed"));
        say(
                copies.handled(
                        protection,
                        protection.copies().others(),
                        now,
                        messages,
                        "cli.copies-other"));
        say(
                copies.handledElsewhere(
                        protection, secondFolder(store), Unprotected::others, now, messages));
    }
}
