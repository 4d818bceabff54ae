package org.crampdiary.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crampdiary.exchange.csv.CsvDiary;
import org.crampdiary.exchange.csv.CsvStyle;
import org.crampdiary.exchange.csv.Table;
import org.crampdiary.exchange.fhir.FhirPage;
import org.crampdiary.exchange.format.FileFormat;
import org.crampdiary.model.Diary;
import org.crampdiary.page.ExportedPage;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the diary as an exchange file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the diary as a file that other programs can read.")
final class ExportCommand extends DiaryCommand {

    @Mixin private final OutOption out = new OutOption();

    @Option(
            names = "--format",
            paramLabel = "json|csv|fhir",
            description = "json, csv for a spreadsheet (a zip of tables), or fhir (R4).")
    private String format = FileFormat.JSON.code();

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            description = "With csv: this table alone, such as nights or cramps.")
    private @Nullable String table;

    @Override
    boolean handsOut() {
        return true;
    }

    @Override
    void check(Messages messages) {
        table();
        out.check(program().outputFiles());
    }

    private FileFormat format() {
        return Arguments.code(FileFormat.class, "--format", format);
    }

    private Optional<Table> table() {
        String name = table;
        FileFormat chosen = format();
        if (name == null) {
            return Optional.empty();
        }
        if (chosen != FileFormat.CSV) {
            throw WrongUsage.of("usage.table-without-csv");
        }
        return Optional.of(
                Table.named(name)
                        .orElseThrow(() -> WrongUsage.of("usage.code", "--table", name, names())));
    }

    private static List<String> names() {
        return Table.ALL.stream().map(Table::name).toList();
    }

    /** Spreadsheets are expected to speak the language of the program. */
    @Override
    int run(DiaryStore store, Messages messages) {
        Diary diary = store.current();
        Instant now = clock().instant();
        CsvStyle style = CsvStyle.of(messages.language().locale());
        byte[] file =
                table().map(chosen -> CsvDiary.write(chosen, diary, now, style))
                        .orElseGet(() ->
                                format().write(diary, now, messages, () -> page(diary, messages)));
        out.write(file, program().outputFiles(), messages, "cli.written-plain");
        return 0;
    }

    private FhirPage page(Diary diary, Messages messages) {
        boolean compared = !program().preferences().comparisonOff();
        return ExportedPage.of(diary, compared, messages, clock());
    }
}
