package org.crampdiary.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.ProtectedFile;
import org.crampdiary.store.sqlite.DiaryFiles;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Asks for passphrases: at the terminal, where they are not shown, or in the first line of a file.
 * Never in an argument or an environment variable, which other programs can read.
 */
final class Passphrases {

    private static final int LONGEST = 16_384;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Reads a line that is not shown. */
    interface Terminal {
        /** What was typed, to be wiped; null when the person gave up. */
        char @Nullable [] hidden(String prompt);
    }

    private static final Logger LOG = System.getLogger(Passphrases.class.getName());

    private final @Nullable Terminal terminal;

    /** Of {@link #known}, so that nobody has to type it twice. */
    private @Nullable Path asked;

    private char[] known = new char[0];

    /**
     * @param terminal null when nobody can be asked
     */
    Passphrases(@Nullable Terminal terminal) {
        this.terminal = terminal;
    }

    /** Of the terminal that the program was started in, if any. */
    static Passphrases ofThisTerminal() {
        return new Passphrases(
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .<Terminal>map(console -> prompt -> console.readPassword("%s ", prompt))
                        .orElse(null));
    }

    /**
     * What opens a file; nothing is asked for a plain one.
     *
     * @param from the file whose first line the passphrase is, or null to ask the person
     * @return to be closed
     * @throws Refusal when it cannot be had
     */
    Keyring keyring(Path file, @Nullable Path from, Messages messages) {
        if (!isProtected(file)) {
            return Keyring.empty();
        }
        char[] typed = present(file, from, messages);
        try {
            return Keyring.of(typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /** Nobody is asked for what opens a file of which the beginning is damaged: nothing does. */
    private static boolean isProtected(Path file) {
        try {
            return ProtectedFile.beginning(file).length > 0;
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "whether it is protected is seen when it is opened", e);
            return false;
        }
    }

    /** Wipes what is remembered. */
    void forget() {
        Arrays.fill(known, '\0');
        asked = null;
    }

    /**
     * The passphrase that opens a file; asked for once.
     *
     * @param from the file whose first line it is, or null to ask the person
     * @return to be wiped
     * @throws Refusal when it cannot be had
     */
    char[] present(Path file, @Nullable Path from, Messages messages) {
        if (from != null) {
            return firstLine(from);
        }
        if (!file.equals(asked)) {
            String name = file.getFileName().toString();
            known = asked(messages.text("cli.passphrase", name), name, "--passphrase-file");
            asked = file;
        }
        return known.clone();
    }

    /**
     * A new passphrase, asked for twice.
     *
     * @param from the file whose first line it is, or null to ask the person
     * @return to be wiped
     * @throws Refusal when it cannot be had, or was not typed alike; the diary was opened all right
     */
    char[] next(Path file, @Nullable Path from, Messages messages) {
        if (from != null) {
            try {
                return firstLine(from);
            } catch (Refusal e) {
                throw new Refusal(Kind.NOT_DONE, e.sentences(), e);
            }
        }
        String name = file.getFileName().toString();
        String option = "--new-passphrase-file";
        char[] first = asked(messages.text("cli.new-passphrase"), name, option);
        char[] second = asked(messages.text("cli.new-passphrase-again"), name, option);
        try {
            if (!Arrays.equals(first, second)) {
                Arrays.fill(first, '\0');
                throw Refusal.notDone("refusal.passphrases-differ");
            }
            return first;
        } finally {
            Arrays.fill(second, '\0');
        }
    }

    private char[] asked(String prompt, String name, String option) {
        char[] typed = terminal == null ? null : terminal.hidden(prompt);
        if (typed == null) {
            throw Refusal.notOpened("refusal.passphrase-not-asked", name, option);
        }
        return typed;
    }

    private static char[] firstLine(Path from) {
        byte[] bytes = new byte[0];
        try {
            if (DiaryFiles.isOpenHere(from)) {
                throw Refusal.notOpened("refusal.passphrase-file", from.toString());
            }
        } catch (IOException e) {
            throw unreadable("refusal.passphrase-file", from, e);
        }
        try (InputStream in = Files.newInputStream(from)) {
            bytes = in.readNBytes(LONGEST + 1);
            int end = lineEnd(bytes);
            if (end > LONGEST) {
                throw Refusal.notOpened("refusal.passphrase-file-long", from.toString());
            }
            char[] line = letters(ByteBuffer.wrap(bytes, 0, end));
            if (line.length == 0) {
                throw Refusal.notOpened("refusal.passphrase-file-empty", from.toString());
            }
            return line;
        } catch (CharacterCodingException e) {
            throw unreadable("refusal.passphrase-file-letters", from, e);
        } catch (IOException e) {
            throw unreadable("refusal.passphrase-file", from, e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static int lineEnd(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        return end;
    }

    private static char[] letters(ByteBuffer line) throws CharacterCodingException {
        CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(line);
        if (text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK) {
            text.get();
        }
        char[] letters = new char[text.remaining()];
        text.get(letters);
        text.clear();
        text.put(new char[text.capacity()]);
        return letters;
    }

    private static Refusal unreadable(String key, Path from, IOException problem) {
        return new Refusal(Kind.NOT_OPENED, List.of(Phrase.of(key, from.toString())), problem);
    }
}
