package org.crampdiary.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.Protection;
import org.crampdiary.store.Protection.Unprotected;
import org.crampdiary.store.backup.SecondFolder;
import org.crampdiary.store.backup.SecondFolder.State;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that changes the protection of the diary. */
abstract class ProtectionCommand extends DiaryCommand {

    @Override
    void check(Messages messages) {
        if (program().demo()) {
            throw WrongUsage.of("usage.demo-protect");
        }
    }

    /** The folder to which the backups are copied too, if the person has chosen one. */
    Optional<SecondFolder> secondFolder(DiaryStore store) {
        return program().preferences().backupPlace().forDiary(store.file(), store::isSound);
    }

    /** The protection of a diary that has one. */
    static Protection protectionOf(DiaryStore store) {
        Protection protection = store.protection();
        if (!protection.isOn()) {
            throw Refusal.notDone("refusal.not-protected");
        }
        return protection;
    }

    /** What is done with a passphrase, which is wiped afterwards. */
    interface Use {
        void of(char[] passphrase);
    }

    static void with(char[] passphrase, Use use) {
        try {
            use.of(passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** Where a new passphrase comes from. */
    static final class NewPassphrase {

        @Option(
                names = "--new-passphrase-file",
                paramLabel = "FILE",
                description = "A file whose first line is the new passphrase.")
        private @Nullable String file;

        /** To be wiped. */
        char[] read(Path diary, Passphrases passphrases, Messages messages) {
            Path from = file == null ? null : Arguments.file("--new-passphrase-file", file);
            return passphrases.next(diary, from, messages);
        }
    }

    /** What becomes of copies that the present passphrase does not protect. */
    static final class Copies {

        /** What can become of them. */
        enum Choice {
            /** Said by the command, which knows what they are. */
            KEEP("keep", ""),
            PROTECT("protect", "cli.copies-protect"),
            REMOVE("remove", "cli.copies-remove");

            private final String code;
            private final String said;

            Choice(String code, String said) {
                this.code = code;
                this.said = said;
            }
        }

        @Option(
                names = "--copies",
                paramLabel = "keep|protect|remove",
                description =
                        "What becomes of earlier backups: kept as they are (default), protected by"
                                + " the passphrase too, or removed for good.")
        private @Nullable String chosen;

        boolean isChosen() {
            return chosen != null;
        }

        private Choice choice() {
            String text = chosen;
            if (text == null) {
                return Choice.KEEP;
            }
            return Arrays.stream(Choice.values())
                    .filter(choice -> choice.code.equals(text))
                    .findFirst()
                    .orElseThrow(() ->
                            WrongUsage.of("usage.code", "--copies", text, "keep, protect, remove"));
        }

        /** Looks at the option. */
        void check() {
            choice();
        }

        /**
         * Does it, and gives what is to be said.
         *
         * @param copies that the present passphrase does not protect
         * @param passphrase opens them, if they are protected
         * @param kept the key of the message that says how many are kept as they are
         */
        String handled(
                Protection protection,
                List<Path> copies,
                char[] passphrase,
                Messages messages,
                String kept) {
            List<Path> left = copies;
            if (choice() == Choice.PROTECT) {
                left = protection.protectCopies(copies, passphrase);
            } else if (choice() == Choice.REMOVE) {
                protection.removeCopies(copies);
                left = List.of();
            }
            String key = left.isEmpty() ? choice().said : kept;
            int count = left.isEmpty() ? copies.size() : left.size();
            return count == 0 ? "" : messages.text(key, count);
        }

        /**
         * The same with copies in the second folder, which follow their backups first; nothing is
         * said of them when all is kept.
         *
         * @param which of them are meant
         */
        String handledElsewhere(
                Protection protection,
                Optional<SecondFolder> second,
                Function<Unprotected, List<Path>> which,
                char[] passphrase,
                Messages messages) {
            if (second.isEmpty() || choice() == Choice.KEEP) {
                return "";
            }
            if (second.get().caughtUp() == State.ABSENT) {
                return messages.text("setting.second-absent");
            }
            try {
                List<Path> copies = which.apply(protection.among(second.get().files()));
                return handled(protection, copies, passphrase, messages, "cli.copies-elsewhere");
            } catch (IOException e) {
                Phrase sentence = Phrase.of("refusal.second-folder-not-read");
                throw new Refusal(Kind.NOT_DONE, List.of(sentence), e);
            }
        }
    }
}
