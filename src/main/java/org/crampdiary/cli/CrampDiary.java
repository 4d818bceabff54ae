package org.crampdiary.cli;

import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.crampdiary.demo.DemoDiary;
import org.crampdiary.exchange.OutputFiles;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.SystemZone;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.Folders;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.store.sqlite.SqliteRecovery;
import org.crampdiary.store.sqlite.TemporaryDiary;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's own command: opens the window, or hands over to one of the others. */
@Command(
        name = "cramp-diary",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "A diary for night-time leg cramps. Without a command it opens the window.")
public final class CrampDiary implements Callable<Integer> {

    private static final Logger LOG = System.getLogger(CrampDiary.class.getName());

    private final WindowLauncher window;
    private final Passphrases passphrases;

    @Option(
            names = "--diary",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The diary file; by default diary.cramps in the data folder.")
    private @Nullable String diary;

    @Option(
            names = "--lang",
            paramLabel = "code",
            completionCandidates = LanguageCodes.class,
            scope = ScopeType.INHERIT,
            description = "The language: ${COMPLETION-CANDIDATES}.")
    private @Nullable String lang;

    @Option(
            names = "--demo",
            scope = ScopeType.INHERIT,
            description = "Work on a temporary copy of the built-in invented diary.")
    private boolean demo;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "A file whose first line is the passphrase of a protected diary.")
    private @Nullable String passphraseFile;

    @Option(names = "--night", description = "Open the window on the night screen at any hour.")
    private boolean atNight;

    private @Nullable Preferences preferences;

    CrampDiary(WindowLauncher window) {
        this(window, Passphrases.ofThisTerminal());
    }

    CrampDiary(WindowLauncher window, Passphrases passphrases) {
        this.window = window;
        this.passphrases = passphrases;
    }

    /**
     * Runs the program with its arguments.
     *
     * @param intoPipe whether the answers go where somebody may stop reading them
     * @return 0 done, 1 could not be done, 2 wrong usage, 3 the diary cannot be opened, 141 nobody
     *     reads the answer any more
     */
    public static int run(String[] args, WindowLauncher window, BooleanSupplier intoPipe) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        CrampDiary root = new CrampDiary(window);
        Optional<String> unreadable = UsageErrors.lostLetters(args);
        if (unreadable.isPresent()) {
            err.println(unreadable.get());
            return 2;
        }
        Phrase doubt = SystemZone.adopt().doubt();
        if (doubt != null) {
            err.println(new UsageErrors(root).messages(args).text(doubt));
        }
        int code = execute(root, out, err, args);
        if (code == 0 && out.checkError()) {
            if (intoPipe.getAsBoolean()) {
                return StandardOutput.READER_GONE;
            }
            err.println(root.messages().text("cli.answer-lost"));
            return 1;
        }
        return code;
    }

    private static int execute(CrampDiary root, PrintWriter out, PrintWriter err, String... args) {
        try {
            // somebody who has pressed the icon waits for no reading of arguments
            return args.length == 0
                    ? root.call()
                    : commandLine(root, Commands.askedForBy(args))
                            .setOut(out)
                            .setErr(err)
                            .execute(args);
        } catch (RuntimeException | VirtualMachineError | LinkageError e) {
            return root.report(e, err);
        }
    }

    /** Writes one plain sentence where errors go. */
    public static void printError(String sentence) {
        new PrintWriter(System.err, true, StandardCharsets.UTF_8).println(sentence);
    }

    /** With all its commands. */
    static CommandLine commandLine(WindowLauncher window) {
        return commandLine(new CrampDiary(window));
    }

    /** With all its commands. */
    static CommandLine commandLine(CrampDiary root) {
        return commandLine(root, List.of(Commands.values()));
    }

    private static CommandLine commandLine(CrampDiary root, Collection<Commands> with) {
        // a note may begin with @, and names no file of arguments then
        CommandLine program = new CommandLine(root).setExpandAtFiles(false);
        with.forEach(command -> command.addTo(program));
        program.setExecutionExceptionHandler(
                (failure, line, _) -> root.report(failure, line.getErr()));
        program.setParameterExceptionHandler(new UsageErrors(root));
        return program;
    }

    private int report(Throwable failure, PrintWriter err) {
        if (failure instanceof Refusal refusal) {
            refusal.sentences().forEach(sentence -> err.println(messages().text(sentence)));
            return refusal.kind() == Refusal.Kind.NOT_OPENED ? 3 : 1;
        }
        if (failure instanceof WrongUsage wrong) {
            err.println(messages().text(wrong.sentence()));
            return 2;
        }
        LOG.log(Level.DEBUG, "unexpected error", failure);
        err.println(messages().text("cli.unexpected", failure.getClass().getName()));
        return 1;
    }

    @Override
    public Integer call() {
        if (passphraseFile != null) {
            throw WrongUsage.of("usage.passphrase-file-window");
        }
        return window.open(demo() ? null : diaryFile(), languageAskedFor(), atNight);
    }

    /** The clock of this laptop. */
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    /** Read once; that they cannot be read is said then. */
    Preferences preferences() {
        Preferences known = preferences;
        if (known == null) {
            PreferencesFile file = new PreferencesFile(Folders.preferences());
            PreferencesFile.Loaded loaded = file.load();
            known = loaded.preferences();
            preferences = known;
            if (loaded.problem() != null) {
                printError(messages().text(loaded.problem()));
                file.told();
            }
        }
        return known;
    }

    /**
     * Whether the invented diary is asked for; {@link WrongUsage} when a file is named beside it.
     */
    boolean demo() {
        if (demo && diary != null) {
            throw WrongUsage.of("usage.demo-and-diary");
        }
        return demo;
    }

    /** Opens the diary that the commands work on unless the invented one is asked for. */
    DiaryStore openStore(Keyring keyring) {
        return SqliteDiaryStore.open(
                diaryFile(), clock(), keyring, place -> preferences().remembered(place));
    }

    /** What opens that diary; whoever has to type a passphrase for it is asked. */
    Keyring keyring() {
        return keyring(diaryFile());
    }

    /** What opens a file. */
    Keyring keyring(Path file) {
        return passphrases.keyring(file, namedFile(), messages());
    }

    /** The passphrase of the diary; to be wiped. */
    char[] passphrase() {
        return passphrases.present(diaryFile(), namedFile(), messages());
    }

    private @Nullable Path namedFile() {
        String from = passphraseFile;
        return from == null ? null : Arguments.file("--passphrase-file", from);
    }

    Passphrases passphrases() {
        return passphrases;
    }

    /** Opens a copy of that diary, which stays as it is and is not begun. */
    TemporaryDiary openCopy(Keyring keyring) {
        return TemporaryDiary.lookAt(
                diaryFile(), clock(), keyring, place -> preferences().remembered(place));
    }

    /** The way back to that diary from its copies. */
    Recovery recovery(Keyring keyring) {
        Path file = diaryFile();
        return new SqliteRecovery(file, clock(), keyring, preferences().remembered(file).second());
    }

    /** Makes a copy of the invented diary as it stands tonight. */
    TemporaryDiary openInvented(LocalDate tonight) {
        return TemporaryDiary.copyOf(DemoDiary.upTo(tonight, messages()), clock());
    }

    /** The way out for files, which knows the diary that the commands work on. */
    OutputFiles outputFiles() {
        return new OutputFiles(diaryFile());
    }

    /** The diary that the commands work on unless the invented one is asked for. */
    Path diaryFile() {
        return diary != null ? Arguments.file("--diary", diary) : Folders.defaultDiary();
    }

    /** The language of {@code --lang}; {@link WrongUsage} when there is no such one. */
    @Nullable Language languageAskedFor() {
        String code = lang;
        if (code == null) {
            return null;
        }
        return Language.of(code)
                .orElseThrow(() -> WrongUsage.of("usage.code", "--lang", code, Language.codes()));
    }

    /** The texts in the language asked for, or that of the settings. */
    Messages messages() {
        return messages(lang == null ? null : Language.of(lang).orElse(null));
    }

    /** The texts in this language, or that of the settings, with fluid in the person's unit. */
    Messages messages(@Nullable Language asked) {
        Preferences known = preferences();
        return new Messages(
                asked != null ? asked : known.languageOrSystem(),
                known.recording().glass().inOunces());
    }
}
