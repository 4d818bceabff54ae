package org.crampdiary.cli;

import org.crampdiary.text.Messages;
import picocli.CommandLine.Mixin;

/** A command that gives the diary a new passphrase, with what becomes of the copies before it. */
abstract class NewPassphraseCommand extends ProtectionCommand {

    @Mixin final NewPassphrase next = new NewPassphrase();

    @Mixin final Copies copies = new Copies();

    @Override
    void check(Messages messages) {
        super.check(messages);
        copies.check();
    }
}
