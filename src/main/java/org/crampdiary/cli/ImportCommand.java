package org.crampdiary.cli;

import java.util.Objects;
import org.crampdiary.exchange.Imported;
import org.crampdiary.exchange.Merge;
import org.crampdiary.exchange.Tally;
import org.crampdiary.exchange.format.FileFormat;
import org.crampdiary.model.Change;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges an exchange file into the diary, all of it or nothing. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Merges an exchange file into the diary: all of it, or nothing.")
final class ImportCommand extends DiaryCommand {

    @Parameters(paramLabel = "FILE", description = "The file to read.")
    private String file;

    @Option(names = "--dry-run", description = "Say what would happen, and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--cramps-win",
            description = "A night said to be without cramps that has one becomes a cramp night.")
    private boolean crampsWin;

    private @Nullable Imported imported;

    /** Before the diary is opened: a pipe may be long in coming. */
    @Override
    void check(Messages messages) {
        imported = FileFormat.read(Arguments.file("FILE", file), clock());
    }

    @Override
    int run(DiaryStore store, Messages messages) {
        Merge merge = Merge.of(store.current(), Objects.requireNonNull(imported));
        if (crampsWin) {
            merge = merge.withCrampsWinning(store.current(), clock().instant());
        }
        Change change = merge.accepted();
        if (!dryRun && !change.edits().isEmpty()) {
            store.applyImported(change);
        }
        Tally total = merge.total();
        out().println(
                        messages.text(
                                dryRun ? "cli.would-import" : "cli.imported",
                                total.added(),
                                total.replaced(),
                                total.kept()));
        return 0;
    }
}
