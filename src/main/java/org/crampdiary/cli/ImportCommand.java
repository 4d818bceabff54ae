package org.crampdiary.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.crampdiary.exchange.Imported;
import org.crampdiary.exchange.Merge;
import org.crampdiary.exchange.Tally;
import org.crampdiary.exchange.format.FileFormat;
import org.crampdiary.exchange.table.Filled;
import org.crampdiary.exchange.table.Mapping;
import org.crampdiary.exchange.table.MappingFile;
import org.crampdiary.exchange.table.Reading;
import org.crampdiary.exchange.table.Sheet;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
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

    /** What a shell tells of a usual tool that Ctrl+C has stopped. */
    private static final int STOPPED = 128 + 2;

    @Parameters(paramLabel = "FILE", description = "The file to read.")
    private String file;

    @Option(names = "--dry-run", description = "Say what would happen, and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--cramps-win",
            description = "A night said to be without cramps that has one becomes a cramp night.")
    private boolean crampsWin;

    @Option(
            names = "--map",
            paramLabel = "MAPPING",
            description = "Read a table of another program as this mapping says.")
    private @Nullable String map;

    private @Nullable Imported imported;
    private @Nullable Reading table;

    @Override
    boolean begins() {
        return true;
    }

    /** Before the diary is opened: a pipe may be long in coming. */
    @Override
    void check(Messages messages) {
        stop().watch(() -> sayGivenUp(messages));
        Path path = Arguments.file("FILE", file);
        String mapping = map;
        if (mapping == null) {
            Imported read = FileFormat.read(path, clock());
            if (read.changed()) {
                say(Phrase.of("exchange.changed"), messages);
            }
            imported = read;
        } else {
            table = table(path, Arguments.file("--map", mapping), messages);
        }
    }

    private Reading table(Path path, Path mapping, Messages messages) {
        byte[] content = FileFormat.bytes(path);
        if (!FileFormat.mayBeTable(content)) {
            throw Refusal.notDone("table.map-other-file", path.toString());
        }
        byte[] saved = FileFormat.bytes(mapping);
        Mapping read = MappingFile.read(saved);
        if (MappingFile.isChanged(saved)) {
            say(Phrase.of("table.map-changed"), messages);
        }
        Sheet sheet = Sheet.read(content, read.encoding(), read.separator());
        FileFormat.checkIsNotOurs(sheet, path);
        Reading reading = Reading.of(sheet, read, clock().getZone(), clock().instant());
        if (!read.leaveOutWrongRows()) {
            reading.refuseProblems();
        }
        return reading;
    }

    /** What the file adds to the diary; what is to be said of rows goes beside the answer. */
    private Imported entries(Diary diary, Messages messages) {
        Reading reading = table;
        if (reading == null) {
            return Objects.requireNonNull(imported);
        }
        Filled filled = Filled.of(reading, diary, clock().instant());
        reading.sentences().forEach(sentence -> say(sentence, messages));
        filled.kept().forEach(sentence -> say(sentence, messages));
        return filled.entries();
    }

    private void say(Phrase sentence, Messages messages) {
        spec().commandLine().getErr().println(messages.text(sentence));
    }

    @Override
    int run(DiaryStore store, Messages messages) {
        Merge merge = Merge.of(store.current(), entries(store.current(), messages));
        if (crampsWin) {
            merge = merge.withCrampsWinning(store.current(), clock().instant());
        }
        Change change = merge.accepted();
        if (!stop().begin()) {
            return STOPPED; // which is said already
        }
        if (!dryRun && !change.edits().isEmpty()) {
            try {
                store.applyImported(change, stop());
            } catch (CancellationException _) {
                sayGivenUp(messages);
                return STOPPED;
            }
        }
        stop().done();
        Tally total = merge.total();
        out().println(
                        messages.text(
                                dryRun ? "cli.would-import" : "cli.imported",
                                total.added(),
                                total.replaced(),
                                total.kept()));
        return 0;
    }

    private void sayGivenUp(Messages messages) {
        say(Phrase.of("importing.given-up"), messages);
    }
}
