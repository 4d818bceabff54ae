package org.crampdiary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.place.SecondName;
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
    int run(DiaryStore store, Messages messages) throws IOException {
        List<Phrase> damage = store.verify();
        if (!damage.isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_DONE, damage, null);
        }
        out().println(
                        messages.text(
                                "cli.sound",
                                store.current().nights().size(),
                                store.current().crampsWithTrash().size()));
        if (!program().demo()) {
            warn(SecondName.sayings(program().diaryFile()), messages);
            warn(strangeNumbers(program().diaryFile()), messages);
        }
        return 0;
    }

    /** Backups whose number this program has not counted. */
    private static List<Phrase> strangeNumbers(Path diary) throws IOException {
        return Files.exists(diary)
                ? new Backups(diary.toRealPath())
                        .list().stream()
                                .filter(backup -> !backup.isCounted())
                                .map(backup ->
                                        Phrase.of("cli.strange-number", backup.path().toString()))
                                .toList()
                : List.of();
    }
}
