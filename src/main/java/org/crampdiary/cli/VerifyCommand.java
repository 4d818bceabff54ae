package org.crampdiary.cli;

import java.util.List;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.text.Messages;
import picocli.CommandLine.Command;

/** Checks the file and every entry in it. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks the file and every entry, and names what is damaged.")
final class VerifyCommand extends DiaryCommand {

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    boolean looksAtPlace() {
        return true;
    }

    @Override
    int run(DiaryStore store, Messages messages) {
        List<Phrase> damage = store.verify();
        if (!damage.isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_DONE, damage, null);
        }
        out().println(
                        messages.text(
                                "cli.sound",
                                store.current().nights().size(),
                                store.current().crampsWithTrash().size()));
        return 0;
    }
}
