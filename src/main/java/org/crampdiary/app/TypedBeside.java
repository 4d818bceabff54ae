package org.crampdiary.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.TypedFile;
import org.crampdiary.settings.TypedFiles;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was typed and could not be saved in a diary beside the settings, and brings it back
 * when the diary is opened the next time. For the FX thread.
 */
final class TypedBeside {

    private static final Logger LOG = System.getLogger(TypedBeside.class.getName());

    private final PreferencesFile settings;
    private final TypedFiles files;
    private final Path diary;
    private final DiaryStore store;
    private final Background background;
    private final boolean isBack;

    /**
     * Those that were read or written here, which nothing is lost by forgetting: for the writer.
     */
    private final Set<TypedFile> known = new HashSet<>();

    /** What is to be said of those that could not be read. */
    private @Nullable String unreadable;

    private Subscription saving = Subscription.EMPTY;

    /** Before the rooms of the diary are made, which then write what is back into it. */
    TypedBeside(OpenDiary open, PreferencesFile settings) {
        this.settings = settings;
        diary = open.store().file();
        files = settings.typedInto(diary);
        store = open.store();
        background = open.background();
        Map<String, String> typed =
                kept(files.of(open.store().current(), store.protection().isOn()));
        open.history().typedBefore(typed);
        isBack = !typed.isEmpty();
    }

    private Map<String, String> kept(List<TypedFile> all) {
        Map<String, String> typed = new HashMap<>();
        for (TypedFile each : all) {
            try {
                each.kept(store.protection()).forEach(typed::putIfAbsent);
                known.add(each);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "what was typed and not saved cannot be read", e);
                unreadable =
                        e instanceof TypedFile.SetAside ? "closing.not-back" : "closing.not-now";
            }
        }
        return typed;
    }

    /** Where it is kept. */
    Path folder() {
        return settings.folder();
    }

    /** Keeps what could not be saved as soon as it was refused: the laptop may die next. */
    void watch(DiarySession session) {
        session.protection().lookAlso(() -> files.leftOf(store.current()));
        session.drafts().whenRefused(() -> keep(session, _ -> {}));
    }

    /** Says that it is back once it is in the diary, and forgets it here; or that it cannot be. */
    void settle(RoomServices services) {
        if (unreadable != null) {
            services.notices()
                    .failed(services.messages().text(unreadable, settings.folder()), null);
        }
        if (isBack) {
            background.write(
                    () -> diary,
                    _ -> {
                        if (services.session().drafts().areKept()) {
                            services.notices().done(services.messages().text("closing.back-again"));
                            forget();
                        }
                    },
                    failure -> LOG.log(Level.ERROR, "nothing came back", failure));
        }
    }

    /**
     * Else it would come back over what is written later; and it goes with the diary's beginning.
     */
    private void forgetOnceSaved(DiarySession session, TypedFile file) {
        saving.unsubscribe();
        saving =
                session.diaryProperty()
                        .subscribe((_, _) ->
                                background.write(
                                        () -> file,
                                        _ -> {
                                            if (session.drafts().areKept()) {
                                                forget();
                                            } else if (!file.equals(present(session))) {
                                                keep(session, _ -> {});
                                            }
                                        },
                                        failure -> LOG.log(Level.ERROR, "kept twice", failure)));
    }

    private TypedFile present(DiarySession session) {
        return files.of(session.diary(), session.protection().isOn()).getFirst();
    }

    /** Hears of nothing any more: the diary is closed. */
    void leave() {
        saving.unsubscribe();
    }

    /** All is in the diary. */
    void forget() {
        saving.unsubscribe();
        background.write(
                () -> {
                    for (TypedFile each : known) {
                        each.forget();
                    }
                    return known;
                },
                _ -> {},
                failure -> LOG.log(Level.WARNING, "it is kept twice", failure));
    }

    /**
     * Keeps what could not be saved, sealed where the diary is protected; what was given up
     * meanwhile is forgotten here, too.
     *
     * @param told whether nothing is lost now
     */
    void keep(DiarySession session, Consumer<Boolean> told) {
        Map<String, String> typed = session.drafts().notKept();
        if (typed.isEmpty()) {
            forget();
            told.accept(true);
            return;
        }
        TypedFile now = present(session);
        background.write(
                () -> {
                    write(now, typed);
                    return now;
                },
                _ -> {
                    forgetOnceSaved(session, now);
                    told.accept(true);
                },
                failure -> {
                    LOG.log(Level.WARNING, "it is not kept beside the settings either", failure);
                    told.accept(false);
                });
    }

    private void write(TypedFile now, Map<String, String> typed) throws IOException {
        if (!known.contains(now)) {
            now.makeRoom();
            known.add(now);
        }
        now.keep(typed, store.protection());
        for (TypedFile each : known) {
            if (!each.equals(now)) {
                each.forget(); // it is in what is kept now
            }
        }
    }
}
