package org.crampdiary.cli;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.function.Supplier;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.recovery.Recovery;

/** What the command line can offer for a diary that is damaged, as the window's backups do. */
final class NewestBackup {

    /** What is in the diary's place is no diary any more; no other version would open it. */
    private static final Set<String> SPOILT =
            Set.of(
                    "refusal.damaged",
                    "refusal.empty-file",
                    "refusal.not-a-diary",
                    "refusal.other-program",
                    "refusal.protected-header",
                    "refusal.protected-cost",
                    "refusal.protected-damaged");

    private static final Logger LOG = System.getLogger(NewestBackup.class.getName());

    private NewestBackup() {}

    /** Opens a diary; one that is damaged is refused with the backup that could be put back. */
    static <T> T namedUnless(Supplier<T> opened, Recovery recovery) {
        try {
            return opened.get();
        } catch (Refusal why) {
            throw SPOILT.contains(why.sentences().getFirst().key()) ? named(why, recovery) : why;
        }
    }

    /** The backup is named also where nobody can say. */
    private static boolean mayBeSalvaged(Recovery recovery) {
        try {
            return recovery.mayBeSalvaged();
        } catch (Refusal e) {
            LOG.log(Level.INFO, "whether the rest can be read is not known", e);
            return false;
        }
    }

    private static Refusal named(Refusal why, Recovery recovery) {
        try {
            String key =
                    mayBeSalvaged(recovery) ? "cli.newest-backup-or-rest" : "cli.newest-backup";
            return recovery.backups().stream()
                    .findFirst()
                    .map(newest -> Phrase.of(key, newest.path().toString()))
                    .map(why::with)
                    .orElse(why);
        } catch (Refusal unreadable) { // the diary is what the command was about
            why.addSuppressed(unreadable);
            return why;
        }
    }
}
