package org.crampdiary.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crampdiary.model.Change;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.model.Refusal.Kind;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.TypedFile;
import org.crampdiary.settings.TypedFiles;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.Folders;
import org.crampdiary.store.Protection;
import org.crampdiary.text.Messages;

/** What was typed in the window and is kept beside the settings, while protection changes. */
final class TypedInWindow {

    private final PreferencesFile settings = new PreferencesFile(Folders.preferences());
    private final Messages messages;

    TypedInWindow(Messages messages) {
        this.messages = messages;
    }

    /**
     * What could not be saved goes into the diary, so that it is protected as the diary will be.
     *
     * @throws Refusal when it cannot be read just now: perhaps it never could be afterwards
     */
    void takeInto(DiaryStore store) {
        List<TypedFile> files =
                settings.typedInto(store.file()).of(store.current(), store.protection().isOn());
        try {
            Change typed = Change.of();
            for (TypedFile each : files.reversed()) {
                for (Map.Entry<String, String> form : kept(each, store).entrySet()) {
                    typed = typed.and(new PutDraft(form.getKey(), form.getValue()));
                }
            }
            if (!typed.edits().isEmpty()) {
                store.apply(typed);
            }
        } catch (IOException e) {
            throw refused("refusal.typed-not-read", e);
        }
        forget(files);
    }

    /** Else it would come back over what is written later. */
    private void forget(List<TypedFile> files) {
        try {
            for (TypedFile each : files) {
                each.forget();
            }
        } catch (IOException e) {
            throw refused("refusal.typed-not-removed", e);
        }
    }

    private Map<String, String> kept(TypedFile typed, DiaryStore store) throws IOException {
        try {
            return typed.kept(store.protection());
        } catch (TypedFile.SetAside _) {
            CrampDiary.printError(messages.text("closing.not-back", settings.folder()));
            return Map.of();
        }
    }

    /**
     * What anybody can read of a protected diary, beside it and beside the settings. What is
     * damaged so that it tells of no diary is only named: it may be all that is left of another
     * one's text.
     */
    List<Path> plain(DiaryStore store) {
        Protection protection = store.protection();
        try {
            Set<Path> plain = new LinkedHashSet<>(protection.copies().plain());
            TypedFiles typed = settings.typedInto(store.file());
            for (Path left : protection.among(typed.leftOf(store.current())).plain()) {
                if (typed.isSurelyOfDiary(left)) {
                    plain.add(left);
                } else {
                    CrampDiary.printError(messages.text("cli.typed-perhaps", left));
                }
            }
            return List.copyOf(plain);
        } catch (IOException e) {
            throw refused("refusal.typed-not-read", e);
        }
    }

    private Refusal refused(String key, IOException problem) {
        Phrase sentence = Phrase.of(key, settings.folder().toString());
        return new Refusal(Kind.NOT_DONE, List.of(sentence), problem);
    }
}
