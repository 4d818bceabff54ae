package org.crampdiary.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.crampdiary.model.Phrase;
import org.crampdiary.store.place.SharedPlace;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Begins a diary, also where something tells that one is missing. */
@Command(
        name = "begin",
        mixinStandardHelpOptions = true,
        description = "Begins a new diary, also where one is missing: what is left of it stays.")
final class BeginCommand implements Callable<Integer> {

    @ParentCommand private CrampDiary parent;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        parent.languageAskedFor();
        if (parent.demo()) {
            throw WrongUsage.of("usage.demo-begin");
        }
        Messages messages = parent.messages();
        List<Phrase> said = parent.recovery(Keyring.empty()).begin();
        spec.commandLine().getOut().println(messages.sentences(said));
        for (Phrase place : SharedPlace.sayings(parent.diaryFile(), false)) {
            spec.commandLine().getErr().println(messages.text(place));
        }
        return 0;
    }
}
