package org.crampdiary.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.TypedFile;
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.RoomServices;

/**
 * Keeps what was typed and could not be saved in a diary beside the settings, and brings it back
 * when the diary is opened the next time. For the FX thread.
 */
final class TypedBeside {

    private static final Logger LOG = System.getLogger(TypedBeside.class.getName());

    private final TypedFile file;
    private final Background background;
    private final boolean isBack;
    private Subscription saving = Subscription.EMPTY;

    /** Before the rooms of the diary are made, which then write what is back into it. */
    TypedBeside(OpenDiary diary, PreferencesFile settings) {
        file = settings.typedInto(diary.store().file());
        background = diary.background();
        Map<String, String> typed = kept();
        diary.history().typedBefore(typed);
        isBack = !typed.isEmpty();
    }

    private Map<String, String> kept() {
        try {
            return file.kept();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what was typed and not saved cannot be read", e);
            return Map.of();
        }
    }

    /** Says that it is back once it is in the diary, and forgets it here. */
    void settle(RoomServices services) {
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

    /** All is in the diary. */
    void forget() {
        saving.unsubscribe();
        background.write(
                () -> {
                    file.forget();
                    return file;
                },
                _ -> {},
                failure -> LOG.log(Level.WARNING, "it is kept twice", failure));
    }

    /**
     * Keeps what could not be saved, unless the diary is protected.
     *
     * @param told whether it is kept now
     */
    void keep(DiarySession session, Consumer<Boolean> told) {
        Map<String, String> typed = session.drafts().notKept();
        if (session.protection().isOn() || typed.isEmpty()) {
            told.accept(false);
            return;
        }
        background.write(
                () -> {
                    file.keep(typed);
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
