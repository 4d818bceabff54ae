package org.crampdiary.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.model.Phrase;
import org.crampdiary.store.Folders;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments as a whole, in the language that they ask for. */
final class UsageErrors implements IParameterExceptionHandler {

    private static final String LANG = "--lang";

    /** What Java puts in place of bytes that are no letters of the locale. */
    private static final String LOST = "\ufffd";

    private final CrampDiary program;

    UsageErrors(CrampDiary program) {
        this.program = program;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine line = failure.getCommandLine();
        Messages messages = messages(args);
        line.getErr().println(messages.text(sentence(failure)));
        line.getErr()
                .println(
                        messages.text(
                                "usage.see-help",
                                line.getCommandSpec().qualifiedName() + " --help"));
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    /**
     * The sentence about an argument or a folder of the person with letters that were lost on the
     * way; else empty. It is not looked for in the settings, whose folder may be the one.
     */
    static Optional<String> lostLetters(String... args) {
        return Stream.concat(Arrays.stream(args), Folders.names().stream())
                .filter(text -> text.contains(LOST))
                .findFirst()
                .map(text -> {
                    Language asked = language(args);
                    Language spoken = asked != null ? asked : Language.fitting(Locale.getDefault());
                    return new Messages(spoken).text("usage.lost-letters", text);
                });
    }

    /** The texts in the language that the arguments ask for, or that of the settings. */
    Messages messages(String... args) {
        return program.messages(language(args));
    }

    /** Nothing may be parsed yet, so the language is looked for in the arguments themselves. */
    private static @Nullable Language language(String... args) {
        Language asked = null;
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(LANG + "=")) {
                asked = language(args[i].substring(LANG.length() + 1), asked);
            } else if (args[i].equals(LANG) && i + 1 < args.length) {
                asked = language(args[i + 1], asked);
            }
        }
        return asked;
    }

    private static @Nullable Language language(String code, @Nullable Language otherwise) {
        return Language.of(code).orElse(otherwise);
    }

    private static Phrase sentence(ParameterException failure) {
        return switch (failure) {
            case UnmatchedArgumentException unmatched ->
                    Phrase.of("usage.unknown", unmatched.getUnmatched().getFirst());
            case MissingParameterException missing ->
                    Phrase.of("usage.missing", labels(missing.getMissing()));
            case OverwrittenOptionException twice ->
                    Phrase.of("usage.twice", label(twice.getOverwritten()));
            default ->
                    failure.getArgSpec() == null
                            ? Phrase.of("usage.not-understood")
                            : Phrase.of(
                                    "usage.value",
                                    label(failure.getArgSpec()),
                                    String.valueOf(failure.getValue()));
        };
    }

    private static String labels(List<ArgSpec> arguments) {
        return arguments.stream().map(UsageErrors::label).collect(Collectors.joining(", "));
    }

    /** Such as {@code --out=FILE} or {@code FILE}. */
    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option && option.arity().max() > 0
                ? option.longestName() + "=" + option.paramLabel()
                : argument instanceof OptionSpec flag ? flag.longestName() : argument.paramLabel();
    }
}
