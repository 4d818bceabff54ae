package org.crampdiary.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.crampdiary.model.Night;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.sqlite.TemporaryDiary;
import org.crampdiary.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that works on one diary: opens it, does its work, closes it. */
abstract class DiaryCommand implements Callable<Integer> {

    @ParentCommand private CrampDiary parent;

    @Spec private CommandSpec spec;

    private final StopSignal stop = new StopSignal();

    @Override
    public final Integer call() throws Exception {
        parent.languageAskedFor();
        Messages messages = parent.messages();
        boolean invented = parent.demo();
        try (StopSignal _ = stop) {
            check(messages);
            return invented ? runOnInvented(messages) : runOnOwn(messages);
        } finally {
            parent.passphrases().forget();
        }
    }

    private int runOnInvented(Messages messages) throws Exception {
        spec.commandLine().getErr().println(messages.text("cli.invented"));
        return runOn(parent.openInvented(tonight()), messages);
    }

    private int runOnOwn(Messages messages) throws Exception {
        try (Keyring keyring = parent.keyring()) {
            Recovery recovery = parent.recovery(keyring);
            if (onlyReads()) {
                return runOn(
                        NewestBackup.namedUnless(() -> parent.openCopy(keyring), recovery),
                        messages);
            }
            try (DiaryStore store =
                    NewestBackup.namedUnless(() -> parent.openStore(keyring), recovery)) {
                return runOn(store, messages);
            }
        }
    }

    private int runOn(TemporaryDiary temporary, Messages messages) throws Exception {
        try (TemporaryDiary open = temporary) {
            return runOn(open.store(), messages);
        }
    }

    private int runOn(DiaryStore store, Messages messages) throws Exception {
        store.unreadable()
                .forEach(entry -> spec.commandLine().getErr().println(messages.text(entry)));
        return run(store, messages);
    }

    /** Whether the file and what lies beside it stay as they are; a copy is worked on then. */
    boolean onlyReads() {
        return false;
    }

    /** Looks at the arguments before the diary is touched. */
    void check(Messages messages) {}

    /** Does the work; the exit code. */
    abstract int run(DiaryStore store, Messages messages) throws Exception;

    /** What gives a long change up in order. */
    StopSignal stop() {
        return stop;
    }

    Clock clock() {
        return parent.clock();
    }

    /** The night that contains now. */
    LocalDate tonight() {
        return Night.containing(LocalDateTime.now(clock()));
    }

    /** Prints a sentence, unless there is none. */
    void say(String sentence) {
        if (!sentence.isEmpty()) {
            out().println(sentence);
        }
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** The command with the options that were given. */
    CommandSpec spec() {
        return spec;
    }

    CrampDiary program() {
        return parent;
    }
}
