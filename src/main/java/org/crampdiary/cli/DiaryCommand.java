package org.crampdiary.cli;

import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.crampdiary.model.Night;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.place.SecondName;
import org.crampdiary.store.place.SharedPlace;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.sqlite.ExistingDiary;
import org.crampdiary.store.sqlite.TemporaryDiary;
import org.crampdiary.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that works on one diary: opens it, does its work, closes it. */
abstract class DiaryCommand implements Callable<Integer> {

    private static final Logger LOG = System.getLogger(DiaryCommand.class.getName());

    @ParentCommand private CrampDiary parent;

    @Spec private CommandSpec spec;

    private final StopSignal stop = new StopSignal();
    private boolean tellsPlace;

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
        tellsPlace = looksAtPlace() || Files.notExists(parent.diaryFile());
        try (Keyring keyring = parent.keyring()) {
            Recovery recovery = parent.recovery(keyring);
            if (onlyReads()) {
                return runOn(
                        NewestBackup.namedUnless(() -> parent.openCopy(keyring), recovery),
                        messages);
            }
            try (DiaryStore store = NewestBackup.namedUnless(() -> open(keyring), recovery)) {
                warn(SecondName.sayings(parent.diaryFile()), messages);
                long before = store.current().revision();
                int code = runOn(store, messages);
                if (store.current().revision() != before) {
                    backUpIfDue(store, messages);
                }
                return code;
            }
        }
    }

    private DiaryStore open(Keyring keyring) {
        return begins()
                ? parent.openStore(keyring)
                : ExistingDiary.open(
                        parent.diaryFile(), clock(), keyring, parent.preferences()::remembered);
    }

    /** The backup of the day. That it cannot be made undoes nothing, and is said. */
    private void backUpIfDue(DiaryStore store, Messages messages) {
        try {
            store.backUpIfDue(DiaryStore.DAILY);
        } catch (Refusal e) {
            LOG.log(Level.WARNING, "no backup was made", e);
            warn(e.sentences(), messages);
        }
    }

    private int runOn(TemporaryDiary temporary, Messages messages) throws Exception {
        try (TemporaryDiary open = temporary) {
            return runOn(open.store(), messages);
        }
    }

    private int runOn(DiaryStore store, Messages messages) throws Exception {
        if (tellsPlace) {
            warn(SharedPlace.sayings(parent.diaryFile(), store.protection().isOn()), messages);
        }
        if (handsOut()) {
            return handOut(store, messages);
        }
        warn(store.unreadable(), messages);
        return run(store, messages);
    }

    /**
     * Looks the diary through meanwhile, since that takes about as long as what is done with it.
     */
    private int handOut(DiaryStore store, Messages messages) throws Exception {
        CompletableFuture<List<Phrase>> found =
                CompletableFuture.supplyAsync(store::verify, Thread.ofPlatform()::start);
        try {
            int code = run(store, messages);
            warn(damage(store.unreadable(), found.join()), messages);
            return code;
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof Refusal refusal)) {
                throw e;
            }
            throw refusal;
        }
    }

    /**
     * What cannot be read is left out; the rest goes out as it is, since it may be all there is.
     */
    private static List<Phrase> damage(List<Phrase> leftOut, List<Phrase> found) {
        Set<Phrase> goesOut = new LinkedHashSet<>(found);
        leftOut.forEach(goesOut::remove);
        List<Phrase> said = new ArrayList<>(leftOut);
        if (!leftOut.isEmpty()) {
            said.add(Phrase.of("cli.damaged-left-out"));
        }
        said.addAll(goesOut);
        if (!goesOut.isEmpty()) {
            said.add(Phrase.of("cli.damaged-goes-out"));
        }
        return said;
    }

    /** Says where errors go what the person is to know. */
    void warn(List<Phrase> sentences, Messages messages) {
        sentences.forEach(each -> spec.commandLine().getErr().println(messages.text(each)));
    }

    /** Whether the file and what lies beside it stay as they are; a copy is worked on then. */
    boolean onlyReads() {
        return false;
    }

    /**
     * Whether it begins a diary where there is none; else a mistyped name would be an empty one.
     */
    boolean begins() {
        return false;
    }

    /** Whether others get to read what is in the diary; every entry is looked at meanwhile. */
    boolean handsOut() {
        return false;
    }

    /** Whether it says where the diary lies; else that is said of a diary that it begins. */
    boolean looksAtPlace() {
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
