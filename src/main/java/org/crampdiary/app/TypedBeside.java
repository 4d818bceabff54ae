package org.crampdiary.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.util.Subscription;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.TypedFile;
import org.crampdiary.store.Protection;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.RoomServices;

/**
 * Keeps what was typed and could not be saved in a diary beside the settings, and brings it back
 * when the diary is opened the next time. For the FX thread.
 */
final class TypedBeside {

    private static final Logger LOG = System.getLogger(TypedBeside.class.getName());

    private final PreferencesFile settings;
    private final Path diary;
    private final Protection protection;
    private final Background background;
    private final boolean isBack;
    private TypedFile file;
    private boolean unreadable;
    private Subscription saving = Subscription.EMPTY;

    /** Before the rooms of the diary are made, which then write what is back into it. */
    TypedBeside(OpenDiary open, PreferencesFile settings) {
        this.settings = settings;
        diary = open.store().file();
        protection = open.store().protection();
        background = open.background();
        file = fileOf(open.store().current(), protection.isOn());
        Map<String, String> typed = kept();
        open.history().typedBefore(typed);
        isBack = !typed.isEmpty();
    }

    /**
     * By what the diary begins with: another person's may lie under the same name one day. A date
     * can be guessed from the name of the file, so that of a protected one is not used.
     */
    private TypedFile fileOf(Diary saved, boolean isProtected) {
        Stream<String> ids = saved.crampsWithTrash().stream().limit(1).map(Cramp::id);
        Stream<String> dates =
                saved.nights().stream()
                        .limit(isProtected ? 0 : 1)
                        .map(Night::night)
                        .map(Object::toString);
        return settings.typedInto(diary, Stream.concat(ids, dates).findFirst().orElse(""));
    }

    private Map<String, String> kept() {
        try {
            return file.kept(protection);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what was typed and not saved cannot be read", e);
            unreadable = true;
            return Map.of();
        }
    }

    /** Keeps what could not be saved as soon as it was refused: the laptop may die next. */
    void watch(DiarySession session) {
        session.drafts().whenRefused(() -> keep(session, _ -> {}));
    }

    /** Says that it is back once it is in the diary, and forgets it here; or that it cannot be. */
    void settle(RoomServices services) {
        if (unreadable) {
            services.notices()
                    .failed(services.messages().text("closing.not-back", settings.folder()), null);
        }
        if (isBack) {
            background.write(
                    () -> file,
                    _ -> {
                        if (services.session().drafts().areKept()) {
                            services.notices().done(services.messages().text("closing.back-again"));
                            forget();
                        }
                    },
                    failure -> LOG.log(Level.ERROR, "nothing came back", failure));
        }
    }

    /** Else it would come back over what is written later. */
    private void forgetOnceSaved(DiarySession session) {
        saving.unsubscribe();
        saving =
                session.diaryProperty()
                        .subscribe((_, _) ->
                                background.write(
                                        () -> file,
                                        _ -> {
                                            if (session.drafts().areKept()) {
                                                forget();
                                            }
                                        },
                                        failure -> LOG.log(Level.ERROR, "kept twice", failure)));
    }

    /** Hears of nothing any more: the diary is closed. */
    void leave() {
        saving.unsubscribe();
    }

    /** All is in the diary. */
    void forget() {
        saving.unsubscribe();
        TypedFile kept = file;
        background.write(
                () -> {
                    kept.forget();
                    return kept;
                },
                _ -> {},
                failure -> LOG.log(Level.WARNING, "it is kept twice", failure));
    }

    /**
     * Keeps what could not be saved, sealed where the diary is protected; what was given up
     * meanwhile is forgotten here, too.
     *
     * @param told whether it is kept now
     */
    void keep(DiarySession session, Consumer<Boolean> told) {
        Map<String, String> typed = session.drafts().notKept();
        if (typed.isEmpty()) {
            forget();
            told.accept(false);
            return;
        }
        TypedFile before = file;
        TypedFile now = fileOf(session.diary(), session.protection().isOn());
        file = now;
        background.write(
                () -> {
                    now.keep(typed, protection);
                    if (!now.equals(before)) {
                        before.forget(); // it is in what is kept now
                    }
                    return true;
                },
                isKept -> {
                    forgetOnceSaved(session);
                    told.accept(isKept);
                },
                failure -> {
                    LOG.log(Level.WARNING, "it is not kept beside the settings either", failure);
                    told.accept(false);
                });
    }
}
