package org.crampdiary.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What went wrong, in a file for the person alone that they may send to somebody who can help. It
 * holds what the program itself has to say, and of errors their kinds and places: never an error's
 * own words, which may quote an entry, and nothing that a library says. Safe from any thread.
 *
 * <p>The handler of the platform makes its files readable for others when it begins a new one.
 */
public final class LogFile extends Handler {

    /** The newest is the first; an older one is lost when there are more. */
    static final List<String> NAMES =
            List.of("cramp-diary.log", "cramp-diary-1.log", "cramp-diary-2.log");

    /** With the newest lines of the others, less than anybody would hesitate to send. */
    static final int MOST_BYTES = 200_000;

    private static final int SENT = 100;

    private static final String OURS = "org.crampdiary";

    /** Kept, since what is set on a logger that nobody holds is lost. */
    private static final Logger PROGRAM = Logger.getLogger(OURS);

    private final Path folder;

    LogFile(Path folder) {
        this.folder = folder;
        setLevel(Level.INFO);
    }

    /** Begins to write into {@code folder}, which is made when there is something to write. */
    public static LogFile begin(Path folder) {
        LogFile file = new LogFile(folder);
        PROGRAM.setLevel(Level.INFO);
        Logger.getLogger("").addHandler(file);
        return file;
    }

    /** The newest lines, of which there may be none, to be sent with what has just gone wrong. */
    public static String newest(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(NAMES.getFirst()));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - SENT), lines.size()));
        } catch (NoSuchFileException _) {
            return "";
        } catch (IOException e) {
            return FailureDetails.of(e);
        }
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            try {
                write(line(entry).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                reportError(null, e, ErrorManager.WRITE_FAILURE);
            }
        }
    }

    private void write(byte[] line) throws IOException {
        PrivateFiles.createFolder(folder);
        Path file = folder.resolve(NAMES.getFirst());
        if (Files.exists(file) && Files.size(file) + line.length > MOST_BYTES) {
            for (int i = NAMES.size() - 1; i > 0; i--) {
                Path older = folder.resolve(NAMES.get(i - 1));
                if (Files.exists(older)) {
                    Path name = folder.resolve(NAMES.get(i));
                    Files.move(older, name, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        if (Files.notExists(file)) {
            PrivateFiles.createFile(file);
        }
        Files.write(file, line, StandardOpenOption.APPEND);
    }

    private static String line(LogRecord entry) {
        String name = entry.getLoggerName() == null ? "" : entry.getLoggerName();
        boolean ours = name.equals(OURS) || name.startsWith(OURS + ".");
        return entry.getInstant().truncatedTo(ChronoUnit.SECONDS)
                + " "
                + entry.getLevel().getName()
                + " "
                + name
                + (ours ? ": " + entry.getMessage() : "")
                + "\n"
                + (entry.getThrown() == null ? "" : FailureDetails.of(entry.getThrown()));
    }

    /** Writes at once: there is nothing to be flushed. */
    @Override
    public void flush() {}

    /** Keeps no file open. */
    @Override
    public void close() {}
}
