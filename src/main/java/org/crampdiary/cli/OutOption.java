package org.crampdiary.cli;

import java.nio.file.Path;
import org.crampdiary.exchange.OutputFiles;
import org.crampdiary.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the file goes that a command makes. */
final class OutOption {

    private static final String STANDARD_OUTPUT = "-";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where to; - for standard output.")
    private String out;

    /** {@link WrongUsage} when it is no name of a file, a refusal when that may not be written. */
    void check(OutputFiles files) {
        if (!out.equals(STANDARD_OUTPUT)) {
            files.check(file());
        }
    }

    private Path file() {
        return Arguments.file("--out", out);
    }

    /**
     * Writes it, and says so unless it went to standard output.
     *
     * @param written the key of the message that says so, with the file as its argument
     */
    void write(byte[] content, OutputFiles files, Messages messages, String written) {
        if (out.equals(STANDARD_OUTPUT)) {
            System.out.write(content, 0, content.length);
            System.out.flush();
        } else {
            files.write(file(), content);
            command.commandLine().getOut().println(messages.text(written, file().toString()));
        }
    }
}
