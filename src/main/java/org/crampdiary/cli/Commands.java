package org.crampdiary.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/**
 * The commands beside the program's own, in the order of its help. Each is made only when it may be
 * asked for: making all of them takes longer than most of them work.
 */
enum Commands {
    LOG,
    NIGHT,
    CHECK,
    TRENDS,
    SUMMARY,
    EXPORT,
    IMPORT,
    BACKUP,
    RESTORE,
    VERIFY,
    PROTECT,
    UNPROTECT,
    PASSPHRASE,
    RECOVERY_CODE,
    BEGIN,
    DEMO;

    /** Those that the arguments name; all where help may be asked for instead, which lists them. */
    static Collection<Commands> askedForBy(String... args) {
        List<String> words = Arrays.asList(args);
        List<Commands> named = new ArrayList<>(List.of(values()));
        named.removeIf(command -> !words.contains(command.word()));
        boolean help = words.contains("--help") || words.stream().anyMatch(Commands::isShortHelp);
        return named.isEmpty() && help ? List.of(values()) : named;
    }

    /** {@code -h}, perhaps with other letters. */
    private static boolean isShortHelp(String word) {
        return word.startsWith("-") && !word.startsWith("--") && word.contains("h");
    }

    /** What a person types. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void addTo(CommandLine program) {
        CommandLine command = new CommandLine(make());
        program.addSubcommand(word(), command);
        switch (this) {
            case NIGHT -> NightCommand.FIELDS.addTo(command.getCommandSpec());
            case LOG -> LogCommand.FIELDS.addTo(command.getCommandSpec());
            default -> {}
        }
    }

    private Object make() {
        return switch (this) {
            case LOG -> new LogCommand();
            case NIGHT -> new NightCommand();
            case CHECK -> new CheckCommand();
            case TRENDS -> new TrendsCommand();
            case SUMMARY -> new SummaryCommand();
            case EXPORT -> new ExportCommand();
            case IMPORT -> new ImportCommand();
            case BACKUP -> new BackupCommand();
            case RESTORE -> new RestoreCommand();
            case VERIFY -> new VerifyCommand();
            case PROTECT -> new ProtectCommand();
            case UNPROTECT -> new UnprotectCommand();
            case PASSPHRASE -> new PassphraseCommand();
            case RECOVERY_CODE -> new RecoveryCodeCommand();
            case BEGIN -> new BeginCommand();
            case DEMO -> new DemoCommand();
        };
    }
}
